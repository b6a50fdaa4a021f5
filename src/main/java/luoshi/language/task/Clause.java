package luoshi.language.task;

import luoshi.language.source.Span;

/**
 * A clause and what it is.
 *
 * @param span with the mark that ends it
 * @param core where its verb stands, behind links, subject, modal word and adverbs
 * @param subject who is named as the one who acts; empty if nobody
 * @param modal whether it says 要, 必须 … itself
 */
record Clause(Span span, Kind kind, int core, Span subject, boolean modal) {

    /** What a clause does in its sentence. */
    enum Kind {
        /** Asks for something of its own. */
        ACT,
        /** What an act is for, where an act stands before it; else an act. */
        RESULT,
        /** How, by what, on what ground: waits for its act. */
        WAY,
        /** A call to a frame of mind. */
        MIND,
        /** Tells what was or is. */
        TOLD,
        /** A measure that the act before it shall reach: 占比达30%以上. */
        TARGET,
        /** None of these: goes with its neighbour. */
        OTHER
    }

    boolean hasSubject() {
        return subject.length() > 0;
    }
}
