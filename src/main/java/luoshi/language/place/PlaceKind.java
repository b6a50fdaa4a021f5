package luoshi.language.place;

/** What a place is, from the wide to the narrow. */
public enum PlaceKind {
    PROVINCE,
    CITY,
    COUNTY,
    SUB_DISTRICT,
    COMMUNITY,
    ROAD,
    ESTATE,
    INSTITUTION,
    /** A gate, a crossing, a park, a market: a spot that a name or a wider place tells apart. */
    SPOT,
    /** The number of a house, a building, an entrance, a storey, a room. */
    NUMBER,
    /** A thing, not a place: a street lamp, a lift, a drain. */
    OBJECT
}
