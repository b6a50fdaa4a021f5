package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.calendar.Explanation;
import luoshi.calendar.Holiday;
import luoshi.calendar.WorkCalendar;
import luoshi.ledger.life.SetClock;
import luoshi.page.Screen;
import org.springframework.stereotype.Component;

/** How far off a date is, in working days, so that nobody has to count; in days where only days off lie between. */
@Component
public class TimeLeft {

    /** Days beyond which nobody counts. */
    private static final int FAR = 15;

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

    /** Holidays between today and the date, and whether it is a day worked instead; empty where a week is a week. */
    public String remark(Instant due, Screen screen) {
        LocalDate last = screen.lastDay(due);
        LocalDate today = screen.today();
        if (!last.isAfter(today) || last.isAfter(today.plusDays(FAR))) {
            return "";
        }
        List<String> remarks = new ArrayList<>();
        String holidays = today.plusDays(1).datesUntil(last.plusDays(1))
                .flatMap(day -> calendar.exceptionOn(day).stream())
                .filter(each -> !each.worked())
                .map(Holiday::name)
                .distinct()
                .map(name -> screen.has("calendar.holiday." + name) ? screen.t("calendar.holiday." + name) : name)
                .collect(Collectors.joining(screen.t("ledger.left.between")));
        if (!holidays.isEmpty()) {
            remarks.add(screen.t("ledger.left.holidays", holidays));
        }
        if (calendar.exceptionOn(last).filter(Holiday::worked).isPresent()) {
            remarks.add(screen.t("ledger.left.make-up"));
        }
        return String.join(screen.t("ledger.left.and"), remarks);
    }

    /** What moved a date of a matter, in a few words; how it was counted stands behind it. */
    public static String moved(SetClock clock, Screen screen) {
        return Explanation.remark(clock.deadline().steps(), screen.language().locale());
    }

    private static String told(String key, int workingDays, long days, Screen screen) {
        return workingDays > 0
                ? screen.t(key + ".working-days", workingDays)
                : screen.t(key + ".days", days);
    }
}
