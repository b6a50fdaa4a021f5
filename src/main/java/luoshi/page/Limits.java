package luoshi.page;

/**
 * What a stranger may send, in one place. Tomcat holds the size of headers (16 KB), of a form (2 MB) and of an upload
 * (28 MB) by {@code application.properties}; rooms hold rows, pages and lengths of their own fields.
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

    /** Characters of a request key. */
    public static final int KEY = 200;

    /** Characters of a draft, all fields of its form together. */
    public static final int DRAFT = 60_000;

    /** Drafts that one person may keep. */
    public static final int DRAFTS = 50;

    private Limits() {}
}
