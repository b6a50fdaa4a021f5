package luoshi.language.source;

/** What a file may cost. One place, so that a stranger's file can never take more than this. */
public final class Limits {

    /** Bytes of a file: about 1,000 pages with pictures. */
    public static final long MOST_BYTES = 100L * 1_048_576;

    /** Characters of the text that is read from it: about 4,000 pages. */
    public static final int MOST_CHARACTERS = 4_000_000;

    /** Entries of a zip package. */
    static final int MOST_ENTRIES = 10_000;

    /** Bytes that one package may unpack to, all read parts together. */
    static final long MOST_UNPACKED = 256L * 1_048_576;

    /** Elements within each other. Word's own files stay below 60. */
    static final int DEEPEST = 256;

    static final int MOST_PARAGRAPHS = 200_000;

    static final int MOST_PAGES = 5_000;

    /** Empty ones count too: a file of nothing else is refused before it has cost anything. */
    static void checkParagraphs(int paragraphs) throws UnreadableException {
        if (paragraphs > MOST_PARAGRAPHS) {
            throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + MOST_PARAGRAPHS + " paragraphs");
        }
    }

    private Limits() {}
}
