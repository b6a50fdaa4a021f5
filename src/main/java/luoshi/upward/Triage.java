package luoshi.upward;

/** What the receiver made of a word (practice P12). There is no case room here: what is referred is dealt with elsewhere. */
public enum Triage {
    /** There is no ground for it, and why is explained. */
    ANSWERED,
    /** A talk was held with the leader. */
    TALKED,
    /** It was handed to the competent body; number, date and body are noted. */
    REFERRED,
    /** The leader was asked to put it on their own list of problems. */
    LISTED
}
