package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import luoshi.calendar.WorkCalendar;
import luoshi.page.Screen;
import org.springframework.stereotype.Component;

/** How far off a date is, in working days, so that nobody has to count; in days where only days off lie between. */
@Component
public class TimeLeft {

    private final WorkCalendar calendar;

    TimeLeft(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param due the instant at which it is late */
    public String until(Instant due, Screen screen) {
        LocalDate last = screen.lastDay(due);
        LocalDate today = screen.today();
        int workingDays = Math.abs(calendar.workingDaysBetween(today, last));
        long days = Math.abs(ChronoUnit.DAYS.between(today, last));
        if (!due.isAfter(screen.now())) {
            return days == 0 ? screen.t("ledger.left.late") : told("ledger.left.late", workingDays, days, screen);
        }
        return days == 0 ? screen.t("ledger.left.today") : told("ledger.left", workingDays, days, screen);
    }

    private static String told(String key, int workingDays, long days, Screen screen) {
        return workingDays > 0
                ? screen.t(key + ".working-days", workingDays)
                : screen.t(key + ".days", days);
    }
}
