package luoshi.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import luoshi.account.Role;
import luoshi.calendar.CalendarChanges.Preview;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The seasons of opening hours: summer and winter, each setting from a day on. */
@Controller
class HoursPages {

    private final Calendars calendars;
    private final CalendarChanges changes;

    HoursPages(Calendars calendars, CalendarChanges changes) {
        this.calendars = calendars;
        this.changes = changes;
    }

    @GetMapping("/calendar/hours")
    ModelAndView hours(Viewer viewer, Screen screen) {
        String lines = HoursFile.lines(calendars.hours().getLast());
        return page(viewer, screen, calendars.versionOfHours(), screen.today().plusDays(1).toString(), lines, "");
    }

    @PostMapping("/calendar/hours/previews")
    ModelAndView preview(
            Viewer viewer,
            Screen screen,
            @RequestParam long version,
            @RequestParam(name = "valid-from") LocalDate validFrom,
            @RequestParam String lines,
            @RequestParam String source,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        requireOffice(viewer);
        HoursFile read = file != null && !file.isEmpty()
                ? HoursFile.read(String.valueOf(file.getOriginalFilename()), file.getBytes())
                : HoursFile.lines(lines);
        String shown = read.errors().isEmpty() ? read.lines() : lines;
        ModelAndView page = page(viewer, screen, version, validFrom.toString(), shown, source);
        if (!read.errors().isEmpty()) {
            page.addObject("errors", read.errors());
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page);
        }
        page.addObject("preview", changes.preview(viewer, new OfficeHours(validFrom, read.seasons())));
        return page;
    }

    @PostMapping("/calendar/hours")
    ModelAndView set(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @RequestParam long version,
            @RequestParam(name = "valid-from") LocalDate validFrom,
            @RequestParam String lines,
            @RequestParam String source) {
        requireOffice(viewer);
        HoursFile read = HoursFile.lines(lines);
        ModelAndView again = page(viewer, screen, version, validFrom.toString(), lines, source);
        if (!read.errors().isEmpty()) {
            again.addObject("errors", read.errors());
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, again);
        }
        OfficeHours wish = new OfficeHours(validFrom, read.seasons());
        return switch (YearEditing.decided(() -> changes.setHours(viewer, version, wish, source.strip()))) {
            case CalendarOutcome.Made _ -> done(response, "calendar.hours.set");
            case CalendarOutcome.Barred barred -> {
                again.addObject("preview", new Preview(barred.reasons(), java.util.List.of(), java.util.List.of(), 0));
                yield Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, again);
            }
        };
    }

    @PostMapping("/calendar/hours/withdrawal")
    ModelAndView withdraw(
            Viewer viewer,
            HttpServletResponse response,
            @RequestParam long version,
            @RequestParam(name = "valid-from") LocalDate validFrom) {
        requireOffice(viewer);
        return switch (YearEditing.decided(() -> changes.withdrawHours(viewer, version, validFrom))) {
            case CalendarOutcome.Made _ -> done(response, "calendar.hours.withdrawn");
            case CalendarOutcome.Barred barred -> throw ClearError.badRequest(barred.reasons().getFirst().key());
        };
    }

    private ModelAndView page(
            Viewer viewer, Screen screen, long version, String validFrom, String lines, String source) {
        return Page.of("calendar/hours", screen, "hours", calendars.hours(), "version", version, "validFrom", validFrom,
                "lines", lines, "source", source, "mayDecide", viewer.has(Role.DISTRICT_OFFICE));
    }

    private static ModelAndView done(HttpServletResponse response, String key) {
        Screens.flash(response, key);
        return Page.redirect("/calendar/hours");
    }

    private static void requireOffice(Viewer viewer) {
        if (!viewer.has(Role.DISTRICT_OFFICE)) {
            throw new ClearError(HttpStatus.FORBIDDEN, "calendar.rule.office");
        }
    }
}
