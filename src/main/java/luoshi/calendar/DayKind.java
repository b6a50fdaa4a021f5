package luoshi.calendar;

/** What a day is for the office. */
public enum DayKind {
    WORKING_DAY,
    WEEKEND,
    HOLIDAY,
    /** A Saturday or Sunday that is worked instead of a holiday's bridge day (调休). */
    MAKE_UP_DAY;

    public boolean isWorked() {
        return this == WORKING_DAY || this == MAKE_UP_DAY;
    }
}
