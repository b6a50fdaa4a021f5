package luoshi.organization;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.journal.Act;
import luoshi.journal.Journal;
import luoshi.journal.Recorded;
import luoshi.journal.StreamId;
import org.jspecify.annotations.Nullable;

/** What happened to a unit, a person, a post or a duty, newest first, told with names. */
final class OfficeHistory {

    private final Journal journal;
    private final OrganizationStore store;

    OfficeHistory(Journal journal, OrganizationStore store) {
        this.journal = journal;
        this.store = store;
    }

    List<HistoryLine> of(String kind, UUID id) {
        return journal.read(new StreamId(kind, id)).entries().stream().map(this::line).toList().reversed();
    }

    private HistoryLine line(Recorded recorded) {
        String by = recorded.act().person().equals(Act.PROGRAM) ? "" : name(recorded.act().person());
        OrganizationEvent event = (OrganizationEvent) recorded.event();
        String type = event.getClass().getAnnotation(luoshi.journal.Named.class).value();
        return new HistoryLine(recorded.act().at(), by, "organization.event." + type, arguments(event));
    }

    private List<Object> arguments(OrganizationEvent event) {
        return switch (event) {
            case OrganizationEvent.UnitFounded unit -> List.of(unit.name());
            case OrganizationEvent.UnitRenamed unit -> List.of(unit.name());
            case OrganizationEvent.UnitReordered unit -> List.of(unit.order());
            case OrganizationEvent.UnitMerged merged -> List.of(
                    unit(merged.successor()), merged.on().toString(), merged.posts().size());
            case OrganizationEvent.PersonJoined person -> List.of(person.name().text());
            case OrganizationEvent.PersonCorrected person -> List.of(person.name().text(), person.code());
            case OrganizationEvent.PostCreated post -> List.of(post.title(), unit(post.unit()));
            case OrganizationEvent.PostChanged post -> List.of(post.title());
            case OrganizationEvent.PostMoved moved -> List.of(unit(moved.unit()));
            case OrganizationEvent.PostFilled filled -> List.of(name(filled.person()));
            case OrganizationEvent.DeputyNamed named -> List.of(name(named.person()));
            case OrganizationEvent.PortfolioSet set -> List.of(
                    set.paths().isEmpty() ? "—" : set.paths().stream().map(this::unitAt).collect(Collectors.joining("、")));
            case OrganizationEvent.AbsenceNoted absence -> List.of(
                    absence.from().toString(), absence.until().toString(), name(absence.acting()), absence.reason().text());
            case OrganizationEvent.AbsenceEnded ended -> List.of(ended.lastDay().toString());
            case OrganizationEvent.DutyListed duty -> List.of(duty.code(), duty.text());
            case OrganizationEvent.DutyChanged duty -> List.of(duty.code(), duty.text());
            default -> List.of();
        };
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : store.person(person).map(Person::name).orElse("");
    }

    private String unit(UUID unit) {
        return store.unit(unit).map(Unit::name).orElse("");
    }

    private String unitAt(String path) {
        return store.unitsUnder(path).stream().findFirst().map(Unit::name).orElse(path);
    }
}
