package luoshi.language.number;

/** What a unit measures. */
public enum UnitKind {
    COUNT,
    MONEY,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    TIME,
    SHARE,
    OTHER
}
