package luoshi.ledger;

/** What a matter is. The room of each kind adds its own particulars; the life is the same for all. */
public enum MatterKind {
    PROBLEM
}
