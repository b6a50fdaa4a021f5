package luoshi.calendar;

import java.util.function.Supplier;

/** The calendar that follows the office's newest decision. */
final class LiveCalendar extends WorkCalendar {

    private final Supplier<WorkCalendar> inForce;

    /** @param before what ships; nothing is asked of the database before the house stands */
    LiveCalendar(WorkCalendar before, Supplier<WorkCalendar> inForce) {
        super(before.facts());
        this.inForce = inForce;
    }

    @Override
    Facts facts() {
        return inForce.get().facts();
    }

    @Override
    public WorkCalendar fixed() {
        return inForce.get();
    }
}
