package luoshi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import luoshi.account.Role;
import luoshi.journal.Journal;
import luoshi.organization.Organization;
import luoshi.organization.Person;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of a year, with its source and its history, and a box that counts a deadline and says why. */
@Controller
class CalendarPages {

    private final Calendars calendars;
    private final Journal journal;
    private final Organization organization;

    CalendarPages(Calendars calendars, Journal journal, Organization organization) {
        this.calendars = calendars;
        this.journal = journal;
        this.organization = organization;
    }

    @GetMapping("/calendar")
    ModelAndView thisYear(Screen screen) {
        return Page.redirect("/calendar/" + screen.today().getYear());
    }

    @GetMapping("/calendar/{year}")
    ModelAndView year(
            Viewer viewer,
            Screen screen,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "09:00") LocalTime at,
            @RequestParam(defaultValue = "5") int amount,
            @RequestParam(defaultValue = "WORKING_DAY") DeadlineUnit unit,
            @RequestParam(name = "stop-from", required = false) @Nullable LocalDate stopFrom,
            @RequestParam(name = "stop-until", required = false) @Nullable LocalDate stopUntil) {
        requireYear(year);
        YearView view = YearView.of(year, calendars);
        Count count = new Count(from == null ? screen.today() : from, at, amount, unit, stopFrom, stopUntil);
        String explained = from == null
                ? ""
                : Explanation.of(count.deadline(view.calendar()).steps(), screen.language().locale());
        return Page.of(
                "calendar/year", screen,
                "view", view,
                "count", count,
                "explained", explained,
                "history", history(year),
                "hours", view.calendar().hoursOn(LocalDate.of(year, 12, 31)),
                "mayDecide", viewer.has(Role.DISTRICT_OFFICE));
    }

    /** The year's list for other programs' calendars. */
    @GetMapping({"/calendar/{year}.ics", "/api/v1/calendar/{year}.ics"})
    @ResponseBody
    ResponseEntity<byte[]> export(@PathVariable int year) {
        requireYear(year);
        PublishedYear list = calendars.year(year).orElseThrow(ClearError::notFound);
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"luoshi-" + year + ".ics\"")
                .body(ICalendarFile.write(list, calendars.inForce().version()).getBytes(StandardCharsets.UTF_8));
    }

    private List<YearDecision> history(int year) {
        return journal.read(CalendarEvent.yearStream(year)).entries().stream()
                .map(each -> YearDecision.of(
                        each, organization.person(each.act().person()).map(Person::name).orElse("")))
                .toList()
                .reversed();
    }

    static void requireYear(int year) {
        if (year < Count.FIRST_YEAR || year > Count.LAST_YEAR) {
            throw ClearError.notFound();
        }
    }
}
