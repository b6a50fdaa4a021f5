package luoshi.ledger.life;

/** How a callback ended (practice P4). Only the first is an agreement; the last three each need an approver. */
public enum CallbackEnd {
    CONFIRMED,
    /** Not content: it is done again. */
    DISSATISFIED,
    /** Not reached; the third attempt can be an end. */
    NO_ANSWER,
    /** The claim has no ground, and that was explained. */
    GROUNDLESS,
    /** A hard case, ended with what could be done. */
    HARD_CASE;

    /** It ends the voice only when an approver agrees. */
    public boolean needsApprover() {
        return this == NO_ANSWER || this == GROUNDLESS || this == HARD_CASE;
    }
}
