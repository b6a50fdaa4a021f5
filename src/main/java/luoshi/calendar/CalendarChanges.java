package luoshi.calendar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import luoshi.account.Role;
import luoshi.calendar.CalendarOutcome.Reason;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Event;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.organization.Viewer;
import luoshi.table.Printable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Decides about the calendar: a preview shows which days change and which running deadlines would move; the decision is
 * an event with its source; then the running clocks are counted again.
 */
public class CalendarChanges {

    private final Journal journal;
    private final Calendars calendars;
    private final ObjectProvider<OpenDeadlines> deadlines;
    private final InstantSource clock;

    CalendarChanges(
            Journal journal, Calendars calendars, ObjectProvider<OpenDeadlines> deadlines, InstantSource clock) {
        this.journal = journal;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What a decision would do.
     *
     * @param reasons every rule that bars it
     * @param moved   running deadlines that would move, of what the viewer may see
     * @param more    how many would move in all
     */
    public record Preview(
            List<Reason> reasons, List<YearChange> changes, List<OpenDeadlines.Moved> moved, int more) {}

    Preview preview(Viewer viewer, PublishedYear wish) {
        List<Reason> reasons = CalendarRules.against(viewer, wish);
        return reasons.isEmpty() ? preview(viewer, calendars.with(wish), wish.year()) : new Preview(reasons, List.of(), List.of(), 0);
    }

    Preview previewWithdrawal(Viewer viewer, int year) {
        List<Reason> reasons = CalendarRules.mayDecide(viewer);
        return reasons.isEmpty() ? preview(viewer, calendars.without(year), year) : new Preview(reasons, List.of(), List.of(), 0);
    }

    Preview preview(Viewer viewer, OfficeHours wish) {
        List<Reason> reasons = CalendarRules.ofHours(viewer, wish.validFrom());
        return reasons.isEmpty()
                ? preview(viewer, calendars.with(wish), wish.validFrom().getYear())
                : new Preview(reasons, List.of(), List.of(), 0);
    }

    private Preview preview(Viewer viewer, WorkCalendar next, int year) {
        List<YearChange> changes = YearChange.between(calendars.inForce(), next, year);
        OpenDeadlines open = deadlines.getIfAvailable();
        return open == null
                ? new Preview(List.of(), changes, List.of(), 0)
                : new Preview(List.of(), changes, open.wouldMove(viewer, next), open.howManyWouldMove(next));
    }

    /**
     * Publishes a list for a year, in place of the one before it.
     *
     * @param seen the version of the year that the writer has looked at
     * @throws luoshi.journal.VersionConflict where somebody decided about the year since
     */
    public CalendarOutcome publish(Viewer viewer, long seen, PublishedYear list) {
        List<Reason> reasons = CalendarRules.against(viewer, list);
        if (!reasons.isEmpty()) {
            return new CalendarOutcome.Barred(reasons);
        }
        if (calendars.year(list.year()).filter(list::equals).isPresent()) {
            return new CalendarOutcome.Barred(List.of(Reason.of("same")));
        }
        var event = new CalendarEvent.YearPublished(list.year(), list.sources(), list.days());
        return decide(viewer, CalendarEvent.yearStream(list.year()), seen, event);
    }

    /** Takes the office's own list back; the shipped one holds again, or plain weekends. */
    public CalendarOutcome withdraw(Viewer viewer, long seen, int year) {
        List<Reason> reasons = CalendarRules.mayDecide(viewer);
        if (!reasons.isEmpty()) {
            return new CalendarOutcome.Barred(reasons);
        }
        if (calendars.year(year).equals(calendars.shippedYear(year))) {
            return new CalendarOutcome.Barred(List.of(Reason.of("nothing-to-withdraw")));
        }
        return decide(viewer, CalendarEvent.yearStream(year), seen, new CalendarEvent.YearWithdrawn(year));
    }

    /** Sets the opening hours that hold from a day on. */
    public CalendarOutcome setHours(Viewer viewer, long seen, OfficeHours hours, String source) {
        List<Reason> reasons = CalendarRules.ofHours(viewer, hours.validFrom());
        if (reasons.isEmpty() && (source.isBlank() || source.length() > CalendarRules.MOST_SOURCE || !Printable.is(source))) {
            reasons = List.of(Reason.of("source", 1, CalendarRules.MOST_SOURCE));
        }
        if (!reasons.isEmpty()) {
            return new CalendarOutcome.Barred(reasons);
        }
        var event = new CalendarEvent.HoursSet(hours.validFrom(), hours.seasons(), source);
        return decide(viewer, CalendarEvent.HOURS_STREAM, seen, event);
    }

    /** Undoes the setting that begins on a day. */
    public CalendarOutcome withdrawHours(Viewer viewer, long seen, LocalDate validFrom) {
        List<Reason> reasons = CalendarRules.mayDecide(viewer);
        if (reasons.isEmpty() && calendars.hours().stream().skip(1).noneMatch(each -> each.validFrom().equals(validFrom))) {
            reasons = List.of(Reason.of("nothing-to-withdraw"));
        }
        return reasons.isEmpty()
                ? decide(viewer, CalendarEvent.HOURS_STREAM, seen, new CalendarEvent.HoursWithdrawn(validFrom))
                : new CalendarOutcome.Barred(reasons);
    }

    private CalendarOutcome decide(Viewer viewer, StreamId stream, long seen, Event event) {
        Act act = viewer.act(
                viewer.posts().stream()
                        .filter(post -> post.roles().contains(Role.DISTRICT_OFFICE))
                        .findFirst()
                        .orElse(null),
                clock.instant());
        journal.append(new Append(stream, seen, act, List.of(event)));
        deadlines.ifAvailable(open -> open.reproject(act, calendars.inForce()));
        return new CalendarOutcome.Made(seen + 1);
    }
}
