package luoshi.notice;

/** Who is told of a missed date: each time somebody more, until somebody acts. */
public enum Rung {
    /** Whose hand it lies in now. */
    HANDLER,
    LEADER_IN_CHARGE,
    DISTRICT_OFFICE
}
