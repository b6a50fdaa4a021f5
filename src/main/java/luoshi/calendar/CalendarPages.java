package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of a year, and a box that counts a deadline and says why. */
@Controller
class CalendarPages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_ASKED = 1_000;

    private final WorkCalendar calendar;
    private final PublishedHolidays published;

    CalendarPages(WorkCalendar calendar, PublishedHolidays published) {
        this.calendar = calendar;
        this.published = published;
    }

    @GetMapping("/calendar")
    ModelAndView thisYear(Screen screen) {
        return Page.redirect("/calendar/" + screen.today().getYear());
    }

    @GetMapping("/calendar/{year}")
    ModelAndView year(
            Screen screen,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Integer amount,
            @RequestParam(defaultValue = "WORKING_DAY") DeadlineUnit unit) {
        requireYear(year);
        String explained = "";
        if (from != null && amount != null) {
            explained = Explanation.of(deadline(from, amount, unit).steps(), screen.language().locale());
        }
        return Page.of(
                "calendar/year", screen,
                "year", year,
                "months", months(year),
                "calendar", calendar,
                "notices", published.notices(year),
                "explained", explained,
                "from", from == null ? screen.today() : from,
                "amount", amount == null ? 5 : amount,
                "unit", unit);
    }

    @GetMapping("/api/v1/calendar/{year}")
    @ResponseBody
    Map<String, Object> days(@PathVariable int year) {
        requireYear(year);
        List<Holiday> days = published.days().stream().filter(day -> day.date().getYear() == year).toList();
        return Map.of("year", year, "provisional", calendar.isProvisional(year), "version", calendar.version(), "days", days);
    }

    @GetMapping("/api/v1/calendar/deadlines")
    @ResponseBody
    Deadline count(@RequestParam LocalDate from, @RequestParam int amount, @RequestParam DeadlineUnit unit) {
        return deadline(from, amount, unit);
    }

    private Deadline deadline(LocalDate from, int amount, DeadlineUnit unit) {
        requireYear(from.getYear());
        if (amount < 0 || amount > MOST_ASKED) {
            throw ClearError.badRequest("calendar.refused.amount", MOST_ASKED);
        }
        return new DeadlineClock(from.atTime(9, 0).atZone(OFFICE_ZONE).toInstant(), new Budget(amount, unit)).due(calendar);
    }

    private static List<YearMonth> months(int year) {
        List<YearMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(YearMonth.of(year, month));
        }
        return months;
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ClearError.notFound();
        }
    }
}
