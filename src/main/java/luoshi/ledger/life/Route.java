package luoshi.ledger.life;

/** The three ways to close-out, by risk (practice P1): two pairs of eyes for everything become a rubber stamp. */
public enum Route {
    /** A small matter of a citizen's: the caller confirms, a drawn share is checked on site as well. */
    SMALL,
    /** One independent person verifies, another approves. */
    NORMAL,
    /** Three sides accept together: the handling unit's superior, a verifier, a social monitor; then approval. */
    MAJOR
}
