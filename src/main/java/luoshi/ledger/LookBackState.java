package luoshi.ledger;

/** How a look back stands, as the function {@code look_back_state} has it. */
public enum LookBackState {
    /** Its day has passed. */
    LATE,
    /** Within thirty days. */
    DUE,
    LATER,
    /** Done; what was mended still holds. */
    HELD,
    /** Done; it broke again. */
    BROKEN
}
