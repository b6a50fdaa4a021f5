package luoshi.calendar;

/** In what a budget of time is counted. */
public enum DeadlineUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    /** Hours within the office's opening hours. */
    WORKING_HOUR,
    /** Hours around the clock, for what cannot wait. */
    CONTINUOUS_HOUR;

    public boolean isDay() {
        return this == WORKING_DAY || this == CALENDAR_DAY;
    }
}
