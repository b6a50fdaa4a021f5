package luoshi.ledger.life;

/** Where a matter came from (requirements R14, R31; practice P7). */
public enum MatterSource {
    SELF_FOUND(false, false),
    LEADER_INSTRUCTION(false, true),
    MEETING_DECISION(false, true),
    SUPERIOR(true, true),
    DISCIPLINARY_INSPECTION(true, true),
    KEY_PROJECT(true, true),
    PUBLIC_OPINION(true, true),
    TV_INQUIRY(true, true),
    MEDIA(true, false),
    PETITION(true, false),
    HOTLINE(true, false),
    EVALUATION(true, false),
    GRID(false, false),
    INSPECTION(true, false),
    OVERSIGHT(false, false),
    OPINION(false, false);

    private final boolean reactive;
    private final boolean needsReference;

    MatterSource(boolean reactive, boolean needsReference) {
        this.reactive = reactive;
        this.needsReference = needsReference;
    }

    /** The office began only because somebody outside had found it. */
    public boolean reactive() {
        return reactive;
    }

    /** The office's own eyes found it: what self-discovery is counted by (R13). */
    public boolean selfFound() {
        return this == SELF_FOUND || this == GRID || this == OVERSIGHT;
    }

    /** Somebody called or came: there is a caller, whatever the matter's kind (R49). */
    public boolean hasCaller() {
        return this == HOTLINE || this == PETITION;
    }

    /** The document it came with must be named, by number and date. */
    public boolean needsReference() {
        return needsReference;
    }
}
