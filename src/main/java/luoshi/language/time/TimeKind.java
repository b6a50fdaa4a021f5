package luoshi.language.time;

/** How an expression places something in time. */
public enum TimeKind {
    /** One day: 3月2日, 昨天, 上周三. */
    DAY,
    /** A stretch of days: 2026年3月, 一季度, 近一个月, 3月2日至5日, 国庆期间. */
    PERIOD,
    /** A time of day without a day: 10点20分, 凌晨, 午间. */
    CLOCK,
    /** A moment that comes again: 每周三, 早高峰, 雨后, 每逢集市. */
    RECURRING,
    /** How long, not when: 三个多月, 半小时. */
    DURATION,
    /** By when: 6月底前, 2026年3月2日前. */
    DEADLINE
}
