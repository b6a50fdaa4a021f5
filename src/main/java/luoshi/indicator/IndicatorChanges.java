package luoshi.indicator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.journal.Append;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.SqlTime;
import luoshi.journal.VersionConflict;
import luoshi.journal.Words;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Changes of a list: each an event in the stream of its year, by somebody who keeps the lists of this home. */
@Service
class IndicatorChanges {

    private final Journal journal;
    private final Ids ids;
    private final IndicatorStore store;
    private final Homes homes;
    private final InstantSource clock;

    IndicatorChanges(Journal journal, Ids ids, IndicatorStore store, Homes homes, InstantSource clock) {
        this.journal = journal;
        this.ids = ids;
        this.store = store;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * Carries a command out, or says every rule that bars it.
     *
     * @param seen version of the indicator that the writer looked at
     * @throws VersionConflict where somebody changed the indicator, or its list, since
     * @throws ClearError      404 where this viewer reads no such indicator, 403 where somebody else keeps it
     */
    IndicatorOutcome handle(Viewer viewer, UUID id, long seen, IndicatorCommand command) {
        Indicator found = store.find(viewer, id).orElseThrow(ClearError::notFound);
        HeldPost post = homes.keeper(viewer, found.path()).orElseThrow(IndicatorChanges::notYours);
        IndicatorList list = store.list(found.path(), found.year()).orElseThrow();
        Indicator indicator = store.find(viewer, id).orElseThrow();
        if (indicator.version() != seen) {
            throw new VersionConflict(IndicatorEvent.streamOf(list.path(), list.year()), seen);
        }
        List<Reason> reasons = reasons(indicator, command);
        if (!reasons.isEmpty()) {
            return new IndicatorOutcome.Refused(reasons);
        }
        append(viewer, post, list.path(), list.year(), list.version(), List.of(event(indicator, command)));
        return new IndicatorOutcome.Done();
    }

    static ClearError notYours() {
        return new ClearError(HttpStatus.FORBIDDEN, "indicator.refused.keeper");
    }

    private List<Reason> reasons(Indicator indicator, IndicatorCommand command) {
        List<Reason> reasons = new ArrayList<>(IndicatorRules.standing(indicator, command));
        reasons.addAll(switch (command) {
            case IndicatorCommand.RecordFigures wanted ->
                    IndicatorRules.figures(wanted.figures(), indicator.points(), indicator.year(), today());
            case IndicatorCommand.Give give ->
                    IndicatorRules.giving(give, give.unit() == null || homes.hasUnit(indicator.path(), give.unit()));
            case IndicatorCommand.End end -> IndicatorRules.reason(end.reason());
            case IndicatorCommand.Resume resume -> IndicatorRules.reason(resume.reason());
        });
        return reasons;
    }

    private static IndicatorEvent event(Indicator indicator, IndicatorCommand command) {
        return switch (command) {
            case IndicatorCommand.RecordFigures wanted -> recorded(indicator.id(), wanted.figures());
            case IndicatorCommand.Give give ->
                    new IndicatorEvent.ItemGiven(indicator.id(), give.unit(), Words.of(give.remedy().strip()));
            case IndicatorCommand.End end ->
                    new IndicatorEvent.ItemEnded(indicator.id(), Words.of(end.reason().strip()));
            case IndicatorCommand.Resume resume ->
                    new IndicatorEvent.ItemResumed(indicator.id(), Words.of(resume.reason().strip()));
        };
    }

    /**
     * Takes a table in, whole.
     *
     * @throws VersionConflict where the list has changed since it was compared with the table
     */
    void takeIn(Viewer viewer, Homes.Kept kept, ListPlan plan) {
        if (!plan.isReady()) {
            throw new IllegalArgumentException("a table with errors, or with nothing new, is not taken in");
        }
        List<IndicatorEvent.Item> fresh = new ArrayList<>();
        List<UUID> order = new ArrayList<>();
        List<IndicatorEvent> events = new ArrayList<>();
        for (ListPlan.Line line : plan.lines()) {
            Indicator before = line.before();
            UUID id = before == null ? ids.next() : before.id();
            order.add(id);
            if (before == null) {
                fresh.add(item(id, line.row()));
            }
            events.addAll(beside(id, line, plan));
        }
        events.addFirst(new IndicatorEvent.ListTakenIn(
                kept.home().path(), plan.head().year(), Words.of(plan.head().issuer()), Words.of(plan.head().document()),
                fresh, order));
        long version = plan.before() == null ? 0 : plan.before().version();
        append(viewer, kept.post(), kept.home().path(), plan.head().year(), version, events);
    }

    /** What a row says beside the words of a new indicator. */
    private static List<IndicatorEvent> beside(UUID id, ListPlan.Line line, ListPlan plan) {
        ListHead head = plan.head();
        List<IndicatorEvent> events = new ArrayList<>();
        List<String> changes = line.changes();
        IndicatorFile.Row row = line.row();
        Indicator before = line.before();
        if (changes.contains("back")) {
            events.add(new IndicatorEvent.ItemResumed(id, Words.of(head.document())));
        }
        if (changes.stream().anyMatch(List.of("name", "category", "points", "target")::contains)) {
            events.add(plan.corrects(line)
                    ? new IndicatorEvent.ItemChanged(item(id, row), Words.of(head.reason()), Words.of(head.approval()))
                    : new IndicatorEvent.ItemChanged(item(id, row), null, null));
        }
        if (row.figures() != null && (before == null || changes.contains("figures"))) {
            events.add(recorded(id, row.figures()));
        }
        boolean given = before == null
                ? line.unit() != null || !row.remedy().isEmpty()
                : changes.contains("unit") || changes.contains("remedy");
        if (given) {
            @Nullable UUID unit = line.unit() == null && before != null ? before.unit() : line.unit();
            events.add(new IndicatorEvent.ItemGiven(id, unit, Words.of(row.remedy())));
        }
        return events;
    }

    private static IndicatorEvent.Item item(UUID id, IndicatorFile.Row row) {
        return new IndicatorEvent.Item(
                id, row.code(), Words.of(row.name()), Words.of(row.category()), row.points(), Words.of(row.target()));
    }

    private static IndicatorEvent recorded(UUID id, Figures figures) {
        return new IndicatorEvent.FiguresRecorded(
                id, Words.of(figures.now().strip()), figures.place(), figures.of(), figures.lost(),
                Words.of(figures.why().strip()), figures.asOf());
    }

    private void append(
            Viewer viewer, HeldPost post, String path, int year, long version, List<? extends IndicatorEvent> events) {
        Instant now = clock.instant();
        journal.append(new Append(IndicatorEvent.streamOf(path, year), version, viewer.act(post, now), events));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
    }
}
