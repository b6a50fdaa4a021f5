package luoshi.indicator;

/**
 * What stands over a list.
 *
 * @param year     2000 to 2100
 * @param issuer   who judges by it, up to 100 characters
 * @param document its number, up to 100 characters; empty where it came without one
 * @param reason   why targets of a year that has begun are corrected, 4 to 500 characters; empty where none is
 * @param approval number of the document that approves the correction, up to 100 characters; empty where there is none
 */
public record ListHead(int year, String issuer, String document, String reason, String approval) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    static final int MOST = 100;

    public ListHead(int year, String issuer, String document) {
        this(year, issuer, document, "", "");
    }

    ListHead stripped() {
        return new ListHead(year, issuer.strip(), document.strip(), reason.strip(), approval.strip());
    }

    /** Targets may be corrected with it; whether reason and approval are whole is asked of the head itself. */
    public boolean corrects() {
        return !reason.isBlank() || !approval.isBlank();
    }
}
