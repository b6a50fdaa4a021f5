package luoshi.indicator;

/**
 * What stands over a list.
 *
 * @param year     2000 to 2100
 * @param issuer   who judges by it, up to 100 characters
 * @param document its number, up to 100 characters; empty where it came without one
 */
public record ListHead(int year, String issuer, String document) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    static final int MOST = 100;
}
