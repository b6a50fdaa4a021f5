package luoshi.organization;

/** How a duty binds the unit that it is listed for. */
public enum DutyKind {
    BASIC,
    SUPPORTING,
    WITHDRAWN_UPWARD
}
