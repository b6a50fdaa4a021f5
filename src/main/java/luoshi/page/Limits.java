package luoshi.page;

/**
 * What a stranger may send, in one place. Tomcat holds the size of headers (16 KB), of a form, of an upload and of its
 * files by {@code application.properties}; rooms hold rows, pages and lengths of their own fields. What is larger than an
 * upload may be is read to its end and thrown away, up to 200 MB: a browser that is cut off while it sends shows no answer.
 */
public final class Limits {

    /** Path and query together, in characters. */
    public static final int ADDRESS = 8_000;

    /** Parameters of one form or query. */
    public static final int PARAMETERS = 1_000;

    /** Characters of one parameter's value; rooms allow less. */
    public static final int VALUE = 200_000;

    /** Characters of one parameter's name. */
    public static final int NAME = 100;

    /** Bytes of a body that is neither a form nor an upload: JSON. */
    public static final int BODY = 2 * 1_048_576;

    /** Bytes of a form without files, all its fields together; the web server is told the same. */
    public static final int FORM = 2 * 1_048_576;

    /** Bytes of one file. The web server lets one megabyte more pass, so that the room says what is wrong with it. */
    public static final int FILE = 25 * 1_048_576;

    /** Bytes of an upload, with all its files and fields; the web server is told the same. */
    public static final int UPLOAD = 28 * 1_048_576;

    /** Files and fields of an upload together; the web server is told the same. */
    public static final int PARTS = 50;

    /** Characters of a request key. */
    public static final int KEY = 200;

    /** Characters of a draft, all fields of its form together. */
    public static final int DRAFT = 60_000;

    /** Drafts that one person may keep. */
    public static final int DRAFTS = 50;

    private Limits() {}

    static int megabytes(int bytes) {
        return bytes / 1_048_576;
    }
}
