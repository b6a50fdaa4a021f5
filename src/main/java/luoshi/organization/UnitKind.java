package luoshi.organization;

/** Kinds of units, from the district down to the grid, with the bodies that a sub-district has (practice P14). */
public enum UnitKind {
    DISTRICT,
    DEPARTMENT,
    SUB_DISTRICT,
    PARTY_WORKING_COMMITTEE,
    SUB_DISTRICT_OFFICE,
    DISCIPLINE_WORKING_COMMITTEE,
    PARTY_AND_GOVERNMENT_SECTION,
    SECTION,
    FIELD_STATION,
    ENFORCEMENT_TEAM,
    SERVICE_CENTRE,
    TASK_FORCE,
    COMMUNITY,
    VILLAGE,
    GRID
}
