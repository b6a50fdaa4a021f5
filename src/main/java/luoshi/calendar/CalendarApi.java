package luoshi.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.account.Role;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.page.ProblemDetails;
import luoshi.page.Screens;
import luoshi.table.CellError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** The calendar over the API: count, read, preview, publish. A list travels in the published JSON form. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private final Calendars calendars;
    private final CalendarChanges changes;
    private final ProblemDetails problems;
    private final Messages messages;

    CalendarApi(Calendars calendars, CalendarChanges changes, ProblemDetails problems, Messages messages) {
        this.calendars = calendars;
        this.changes = changes;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/{year}")
    Map<String, Object> year(@PathVariable int year) {
        CalendarPages.requireYear(year);
        YearView view = YearView.of(year, calendars);
        PublishedYear list = calendars.year(year).orElse(new PublishedYear(year, List.of(), List.of()));
        Map<String, Object> answer = new LinkedHashMap<>(PublishedJson.of(list));
        answer.put("provisional", view.isProvisional());
        answer.put("version", view.version());
        answer.put("calendarVersion", view.calendar().version());
        answer.put("workingDays", view.workingDays());
        return answer;
    }

    /** @param stopFrom first day of a suspension; {@code stop-until} is the day on which it ends */
    @GetMapping("/deadlines")
    Deadline count(
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "09:00") LocalTime at,
            @RequestParam int amount,
            @RequestParam DeadlineUnit unit,
            @RequestParam(name = "stop-from", required = false) @Nullable LocalDate stopFrom,
            @RequestParam(name = "stop-until", required = false) @Nullable LocalDate stopUntil) {
        return new Count(from, at, amount, unit, stopFrom, stopUntil).deadline(calendars.inForce());
    }

    /** What publishing this list would change. */
    @PostMapping(value = "/{year}/previews", consumes = "application/json")
    ResponseEntity<?> preview(
            Viewer viewer, HttpServletRequest request, @PathVariable int year, @RequestBody JsonNode list) {
        return preview(viewer, request, year, PublishedJson.read(list), List.of());
    }

    /** The same of a file: csv, xlsx, iCalendar or the published JSON form. */
    @PostMapping(value = "/{year}/previews", consumes = "multipart/form-data")
    ResponseEntity<?> preview(
            Viewer viewer,
            HttpServletRequest request,
            @PathVariable int year,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") List<String> source)
            throws IOException {
        CalendarFile read = CalendarFile.read(String.valueOf(file.getOriginalFilename()), file.getBytes());
        return preview(viewer, request, year, read, source);
    }

    private ResponseEntity<?> preview(
            Viewer viewer, HttpServletRequest request, int year, CalendarFile read, List<String> sources) {
        requireOffice(viewer, year);
        if (!read.errors().isEmpty()) {
            return unread(request, read.errors());
        }
        PublishedYear list = new PublishedYear(year, read.sources().isEmpty() ? sources : read.sources(), read.days());
        CalendarChanges.Preview preview = changes.preview(viewer, list);
        return preview.reasons().isEmpty()
                ? ResponseEntity.ok(Map.of("list", PublishedJson.of(list), "changes", preview.changes(),
                        "wouldMove", preview.more(), "shown", preview.moved()))
                : barred(request, preview.reasons());
    }

    /** @param version the version of the year that the caller has looked at */
    @PostMapping("/{year}/lists")
    ResponseEntity<?> publish(
            Viewer viewer,
            HttpServletRequest request,
            @PathVariable int year,
            @RequestParam long version,
            @RequestBody JsonNode list) {
        requireOffice(viewer, year);
        CalendarFile read = PublishedJson.read(list);
        if (!read.errors().isEmpty()) {
            return unread(request, read.errors());
        }
        PublishedYear wish = new PublishedYear(year, read.sources(), read.days());
        return answer(request, YearEditing.decided(() -> changes.publish(viewer, Math.max(0, version), wish)));
    }

    @PostMapping("/{year}/withdrawal")
    ResponseEntity<?> withdraw(
            Viewer viewer, HttpServletRequest request, @PathVariable int year, @RequestParam long version) {
        requireOffice(viewer, year);
        return answer(request, YearEditing.decided(() -> changes.withdraw(viewer, Math.max(0, version), year)));
    }

    /** Opening hours as they were set, oldest first; each season as {@code MM-DD HH:MM-HH:MM …}. */
    @GetMapping("/hours")
    Map<String, Object> hours() {
        List<Map<String, Object>> settings = calendars.hours().stream()
                .map(each -> Map.<String, Object>of(
                        "validFrom", each.validFrom().equals(LocalDate.MIN) ? "" : each.validFrom().toString(),
                        "seasons", each.seasons().stream().map(WorkingHours::line).toList()))
                .toList();
        return Map.of("version", calendars.versionOfHours(), "settings", settings);
    }

    /** What is sent to set the hours. */
    record Setting(@Nullable LocalDate validFrom, @Nullable List<String> seasons, @Nullable String source) {}

    @PostMapping("/hours")
    ResponseEntity<?> setHours(
            Viewer viewer, HttpServletRequest request, @RequestParam long version, @RequestBody Setting setting) {
        requireOffice(viewer, Count.FIRST_YEAR);
        if (setting.validFrom() == null || setting.seasons() == null || setting.seasons().contains(null)) {
            throw ClearError.badRequest("calendar.hours.incomplete");
        }
        HoursFile read = HoursFile.lines(String.join("\n", setting.seasons()));
        if (!read.errors().isEmpty()) {
            return unread(request, read.errors());
        }
        OfficeHours wish = new OfficeHours(setting.validFrom(), read.seasons());
        String source = setting.source() == null ? "" : setting.source().strip();
        return answer(request, YearEditing.decided(() -> changes.setHours(viewer, Math.max(0, version), wish, source)));
    }

    @PostMapping("/hours/withdrawal")
    ResponseEntity<?> withdrawHours(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam long version,
            @RequestParam(name = "valid-from") LocalDate validFrom) {
        requireOffice(viewer, Count.FIRST_YEAR);
        return answer(request, YearEditing.decided(() -> changes.withdrawHours(viewer, Math.max(0, version), validFrom)));
    }

    private ResponseEntity<?> answer(HttpServletRequest request, CalendarOutcome outcome) {
        return switch (outcome) {
            case CalendarOutcome.Made made -> ResponseEntity.status(HttpStatus.CREATED).body(Map.of("version", made.version()));
            case CalendarOutcome.Barred barred -> barred(request, barred.reasons());
        };
    }

    private ResponseEntity<?> barred(HttpServletRequest request, List<CalendarOutcome.Reason> reasons) {
        Language language = Screens.language(request);
        List<Map<String, String>> rules = reasons.stream()
                .map(reason -> Map.of(
                        "rule", "calendar." + reason.rule(),
                        "text", messages.text(language, reason.key(), reason.arguments().toArray())))
                .toList();
        return problems.details(request, HttpStatus.UNPROCESSABLE_CONTENT, messages.text(language, "calendar.barred"),
                rules.getFirst().get("text"), Map.of("rules", rules));
    }

    private ResponseEntity<?> unread(HttpServletRequest request, List<CellError> errors) {
        Language language = Screens.language(request);
        List<Map<String, Object>> lines = errors.stream()
                .limit(200)
                .map(each -> Map.<String, Object>of("line", each.line(), "column", each.column(),
                        "text", messages.text(language, each.key(), each.arguments().toArray())))
                .toList();
        return problems.details(request, HttpStatus.UNPROCESSABLE_CONTENT, messages.text(language, "calendar.unread"),
                String.valueOf(lines.getFirst().get("text")), Map.of("errors", lines));
    }

    private static void requireOffice(Viewer viewer, int year) {
        CalendarPages.requireYear(year);
        if (!viewer.has(Role.DISTRICT_OFFICE)) {
            throw new ClearError(HttpStatus.FORBIDDEN, "calendar.rule.office");
        }
    }
}
