package luoshi.organization;

/** What a person's lawful measures depend on (practice P14). */
public enum EmploymentStatus {
    CIVIL_SERVANT,
    PUBLIC_INSTITUTION,
    CONTRACT,
    COMMUNITY_WORKER
}
