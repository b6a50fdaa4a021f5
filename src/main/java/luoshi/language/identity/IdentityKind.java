package luoshi.language.identity;

/**
 * What kind of number it is, and how many characters of it stay readable when it is masked.
 *
 * <p>The credit code of an organisation is public by law (GB 32100-2015), so it is found but not masked.
 */
public enum IdentityKind {
    MOBILE(3, 4, true),
    LANDLINE(4, 2, true),
    RESIDENT_IDENTITY(1, 1, true),
    BANK_CARD(0, 4, true),
    PASSPORT(1, 2, true),
    PLATE(2, 1, true),
    CREDIT_CODE(0, 0, false);

    private final int shownBefore;
    private final int shownBehind;
    private final boolean personal;

    IdentityKind(int shownBefore, int shownBehind, boolean personal) {
        this.shownBefore = shownBefore;
        this.shownBehind = shownBehind;
        this.personal = personal;
    }

    int shownBefore() {
        return shownBefore;
    }

    int shownBehind() {
        return shownBehind;
    }

    /** Whether it says who somebody is; only then it is masked. */
    public boolean personal() {
        return personal;
    }
}
