package luoshi.notice;

/** The other side did not take it. The reason is a name or a status without content. */
final class Undelivered extends Exception {

    private final boolean forGood;

    /** @param forGood it would not take it another time either */
    Undelivered(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
