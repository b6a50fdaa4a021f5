package luoshi.ledger.life;

/** Work-style causes behind a problem (requirements R17, R30). */
public enum CauseCode {
    RESPONSIBILITY_UNCLEAR,
    RULE_MISSING,
    RULE_NOT_FOLLOWED,
    ABILITY_LACKING,
    RESOURCES_LACKING,
    COORDINATION_FAILED,
    CHECK_MISSING,
    ATTITUDE
}
