package luoshi.opinion;

/** What became of an opinion (requirement R10). */
public enum OpinionOutcome {
    /** Nobody has decided yet. */
    OPEN,
    ADOPTED,
    PARTLY_ADOPTED,
    ALREADY_DONE,
    DECLINED
}
