package luoshi.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import luoshi.account.Role;
import luoshi.calendar.CalendarChanges.Preview;
import luoshi.journal.Journal;
import luoshi.journal.VersionConflict;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.table.CellError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A year's list is typed or read from a file, looked at with all that it would change, and then published. */
@Controller
class YearEditing {

    private static final int MOST_TEXT = 20_000;

    private final Calendars calendars;
    private final CalendarChanges changes;
    private final Journal journal;

    YearEditing(Calendars calendars, CalendarChanges changes, Journal journal) {
        this.calendars = calendars;
        this.changes = changes;
        this.journal = journal;
    }

    /** @param of a version of the year whose list is to be the draft */
    @GetMapping("/calendar/{year}/edit")
    ModelAndView edit(
            Viewer viewer, Screen screen, @PathVariable int year, @RequestParam(required = false) @Nullable Long of) {
        requireOffice(viewer, year);
        PublishedYear draft = (of == null ? calendars.year(year) : java.util.Optional.of(version(year, of)))
                .orElse(new PublishedYear(year, List.of(), List.of()));
        return page(screen, year, calendars.versionOf(year), String.join("\n", draft.sources()),
                HolidayTable.lines(draft.days()), List.of(), null);
    }

    @PostMapping("/calendar/{year}/previews")
    ModelAndView preview(
            Viewer viewer,
            Screen screen,
            @PathVariable int year,
            @RequestParam long version,
            @RequestParam String sources,
            @RequestParam String lines,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        requireOffice(viewer, year);
        requireShort(sources, lines);
        boolean sent = file != null && !file.isEmpty();
        CalendarFile read = sent
                ? CalendarFile.read(String.valueOf(file.getOriginalFilename()), file.getBytes())
                : HolidayTable.lines(lines);
        if (!read.errors().isEmpty()) {
            return refused(page(screen, year, version, sources, lines, read.errors(), null));
        }
        String named = read.sources().isEmpty() ? sources : String.join("\n", read.sources());
        Preview preview = changes.preview(viewer, new PublishedYear(year, sources(named), read.days()));
        return page(screen, year, version, named, HolidayTable.lines(read.days()), List.of(), preview);
    }

    @PostMapping("/calendar/{year}/lists")
    ModelAndView publish(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @PathVariable int year,
            @RequestParam long version,
            @RequestParam String sources,
            @RequestParam String lines) {
        requireOffice(viewer, year);
        requireShort(sources, lines);
        CalendarFile read = HolidayTable.lines(lines);
        if (!read.errors().isEmpty()) {
            return refused(page(screen, year, version, sources, lines, read.errors(), null));
        }
        PublishedYear list = new PublishedYear(year, sources(sources), read.days());
        return switch (decided(() -> changes.publish(viewer, version, list))) {
            case CalendarOutcome.Made _ -> done(response, year, "calendar.published");
            case CalendarOutcome.Barred barred -> refused(page(screen, year, version, sources, lines, List.of(),
                    new Preview(barred.reasons(), List.of(), List.of(), 0)));
        };
    }

    @PostMapping("/calendar/{year}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer, HttpServletResponse response, @PathVariable int year, @RequestParam long version) {
        requireOffice(viewer, year);
        return switch (decided(() -> changes.withdraw(viewer, version, year))) {
            case CalendarOutcome.Made _ -> done(response, year, "calendar.withdrawn");
            case CalendarOutcome.Barred barred -> throw ClearError.badRequest(barred.reasons().getFirst().key());
        };
    }

    static CalendarOutcome decided(java.util.function.Supplier<CalendarOutcome> decision) {
        try {
            return decision.get();
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "calendar.refused.changed");
        }
    }

    static List<String> sources(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private PublishedYear version(int year, long wanted) {
        return journal.read(CalendarEvent.yearStream(year)).entries().stream()
                .filter(each -> each.version() == wanted && each.event() instanceof CalendarEvent.YearPublished)
                .map(each -> (CalendarEvent.YearPublished) each.event())
                .map(list -> new PublishedYear(year, list.sources(), list.days()))
                .findFirst()
                .or(() -> wanted == 0 ? calendars.shippedYear(year) : java.util.Optional.empty())
                .orElseThrow(ClearError::notFound);
    }

    private static ModelAndView page(
            Screen screen,
            int year,
            long version,
            String sources,
            String lines,
            List<CellError> errors,
            @Nullable Preview preview) {
        ModelAndView page = Page.of("calendar/edit", screen, "year", year, "version", version, "sources", sources,
                "lines", lines, "errors", errors);
        if (preview != null) {
            page.addObject("preview", preview);
        }
        return page;
    }

    private static ModelAndView refused(ModelAndView page) {
        return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    private static ModelAndView done(HttpServletResponse response, int year, String key) {
        Screens.flash(response, key);
        return Page.redirect("/calendar/" + year);
    }

    private static void requireShort(String sources, String lines) {
        if (sources.length() > MOST_TEXT || lines.length() > MOST_TEXT) {
            throw ClearError.badRequest("calendar.refused.long", MOST_TEXT);
        }
    }

    private static void requireOffice(Viewer viewer, int year) {
        CalendarPages.requireYear(year);
        if (!viewer.has(Role.DISTRICT_OFFICE)) {
            throw new ClearError(HttpStatus.FORBIDDEN, "calendar.rule.office");
        }
    }
}
