package luoshi.ledger.life;

/** How two matters belong together without being one. */
public enum Relation {
    SIMILAR,
    /** The same problem in several units: a common one (requirement R34). */
    COMMON_PROBLEM
}
