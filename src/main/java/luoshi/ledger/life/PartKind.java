package luoshi.ledger.life;

/** How another unit takes part; the lead stays with the owner in both. */
public enum PartKind {
    /** Helps the lead with one thing (协办). */
    ASSISTANCE,
    /** Handles it together with the lead and answers for its part (会办). */
    JOINT_HANDLING
}
