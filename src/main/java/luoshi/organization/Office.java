package luoshi.organization;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;

/**
 * Changes the office's order: each command is held against its rules, becomes events of its stream, and can be undone by
 * another command.
 */
public class Office {

    private final Journal journal;
    private final OrganizationStore store;
    private final OfficeLists lists;
    private final Ids ids;
    private final InstantSource clock;

    Office(Journal journal, OrganizationStore store, OfficeLists lists, Ids ids, InstantSource clock) {
        this.journal = journal;
        this.store = store;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param target the thing that changes; for founding, creating and listing the unit above; for joining anything
     * @param seen   the version of the thing that the writer has looked at; null for whatever it is now
     * @throws ClearError where there is no such thing
     * @throws luoshi.journal.VersionConflict where somebody changed it since
     */
    public OfficeOutcome handle(Viewer viewer, UUID target, @Nullable Long seen, OfficeCommand command) {
        Target found = Target.find(store, lists, target, command).orElseThrow(ClearError::notFound);
        OfficeRules.Situation now = new OfficeRules.Situation(viewer, store, lists, store.today(), found);
        List<OfficeOutcome.Refusal> refusals = OfficeRules.against(command, now);
        if (!refusals.isEmpty()) {
            return new OfficeOutcome.Refused(refusals);
        }
        Act act = viewer.act(
                viewer.posts().stream()
                        .filter(post -> post.roles().contains(Role.DISTRICT_OFFICE))
                        .findFirst()
                        .or(() -> viewer.posts().stream().findFirst())
                        .orElse(null),
                clock.instant());
        return switch (command) {
            case OfficeCommand.MergeUnit merge -> merge(act, now.unit(), seen, merge);
            case OfficeCommand.RestoreUnit _ -> restore(act, now.unit(), seen);
            default -> one(act, target, seen, command, now);
        };
    }

    private OfficeOutcome one(
            Act act, UUID target, @Nullable Long seen, OfficeCommand command, OfficeRules.Situation now) {
        boolean makes = command instanceof OfficeCommand.FoundUnit || command instanceof OfficeCommand.JoinPerson
                || command instanceof OfficeCommand.CreatePost || command instanceof OfficeCommand.ListDuty;
        UUID id = makes ? ids.next() : target;
        StreamId stream = new StreamId(kind(command), id);
        long version = makes ? 0 : version(stream, seen);
        journal.append(new Append(stream, version, act, List.of(event(command, now))));
        return new OfficeOutcome.Done(id, version + 1);
    }

    private long version(StreamId stream, @Nullable Long seen) {
        return seen == null ? lists.version(stream) : Math.max(1, seen);
    }

    private static String kind(OfficeCommand command) {
        return switch (command) {
            case OfficeCommand.OfUnit _ -> OrganizationEvent.UNIT;
            case OfficeCommand.OfPerson _ -> OrganizationEvent.PERSON;
            case OfficeCommand.OfPost _ -> OrganizationEvent.POST;
            case OfficeCommand.OfDuty _ -> OrganizationEvent.DUTY;
        };
    }

    private OrganizationEvent event(OfficeCommand command, OfficeRules.Situation now) {
        return switch (command) {
            case OfficeCommand.FoundUnit found -> new OrganizationEvent.UnitFounded(
                    now.unit().id(), now.unit().path() + found.code() + ".", found.name(), known(found.kind()), found.order());
            case OfficeCommand.RenameUnit rename -> new OrganizationEvent.UnitRenamed(rename.name());
            case OfficeCommand.ReorderUnit reorder -> new OrganizationEvent.UnitReordered(reorder.order());
            case OfficeCommand.JoinPerson join -> new OrganizationEvent.PersonJoined(
                    Words.of(join.name()), known(join.status()), join.code());
            case OfficeCommand.CorrectPerson correct -> new OrganizationEvent.PersonCorrected(
                    Words.of(correct.name()), known(correct.status()), correct.code());
            case OfficeCommand.PersonLeaves _ -> new OrganizationEvent.PersonLeft();
            case OfficeCommand.PersonReturns _ -> new OrganizationEvent.PersonReturned();
            case OfficeCommand.CreatePost create -> new OrganizationEvent.PostCreated(
                    now.unit().id(), create.title(), create.roles(), create.order(), create.code());
            case OfficeCommand.ChangePost change -> new OrganizationEvent.PostChanged(
                    change.title(), change.roles(), change.order());
            case OfficeCommand.FillPost fill -> new OrganizationEvent.PostFilled(known(fill.person()));
            case OfficeCommand.VacatePost _ -> new OrganizationEvent.PostVacated();
            case OfficeCommand.NameDeputy name -> new OrganizationEvent.DeputyNamed(known(name.person()));
            case OfficeCommand.WithdrawDeputy _ -> new OrganizationEvent.DeputyWithdrawn();
            case OfficeCommand.SetPortfolio set -> new OrganizationEvent.PortfolioSet(
                    set.units().stream().flatMap(id -> store.unit(id).stream()).map(Unit::path).distinct().toList(),
                    set.domains());
            case OfficeCommand.NoteAbsence note -> new OrganizationEvent.AbsenceNoted(
                    ids.next(), known(note.from()), known(note.until()), note.acting(), Words.of(note.reason()));
            case OfficeCommand.EndAbsence end -> new OrganizationEvent.AbsenceEnded(known(end.absence()), known(end.lastDay()));
            case OfficeCommand.AbolishPost _ -> new OrganizationEvent.PostAbolished();
            case OfficeCommand.RestorePost _ -> new OrganizationEvent.PostRestored();
            case OfficeCommand.ListDuty list -> new OrganizationEvent.DutyListed(
                    now.unit().id(), list.code(), list.domain(), known(list.kind()), list.text());
            case OfficeCommand.ChangeDuty change -> new OrganizationEvent.DutyChanged(
                    change.code(), change.domain(), known(change.kind()), change.text());
            case OfficeCommand.StrikeDuty _ -> new OrganizationEvent.DutyStruck();
            case OfficeCommand.RestoreDuty _ -> new OrganizationEvent.DutyRestored();
            case OfficeCommand.MergeUnit _, OfficeCommand.RestoreUnit _ ->
                    throw new IllegalStateException("several streams change: " + command);
        };
    }

    /** The posts move with their holders, and with them what they own; the rest follows by succession. */
    private OfficeOutcome merge(Act act, Unit unit, @Nullable Long seen, OfficeCommand.MergeUnit merge) {
        UUID successor = known(merge.successor());
        List<UUID> posts = store.postsOf(unit.id()).stream().map(Post::id).toList();
        return together(act, unit, seen, successor, posts,
                new OrganizationEvent.UnitMerged(successor, known(merge.on()), posts));
    }

    /** Posts that came with the merger and are still where it put them go back. */
    private OfficeOutcome restore(Act act, Unit unit, @Nullable Long seen) {
        List<UUID> moved = journal.read(new StreamId(OrganizationEvent.UNIT, unit.id())).events().stream()
                .filter(OrganizationEvent.UnitMerged.class::isInstance)
                .map(OrganizationEvent.UnitMerged.class::cast)
                .reduce((_, last) -> last)
                .map(OrganizationEvent.UnitMerged::posts)
                .orElse(List.of());
        List<UUID> back = moved.stream()
                .filter(id -> store.post(id).filter(post -> post.unit().equals(unit.successor())).isPresent())
                .toList();
        return together(act, unit, seen, unit.id(), back, new OrganizationEvent.UnitRestored());
    }

    private OfficeOutcome together(
            Act act, Unit unit, @Nullable Long seen, UUID home, List<UUID> posts, OrganizationEvent event) {
        StreamId stream = new StreamId(OrganizationEvent.UNIT, unit.id());
        long version = version(stream, seen);
        List<Append> appends = new ArrayList<>();
        appends.add(new Append(stream, version, act, List.of(event)));
        for (UUID post : posts) {
            StreamId of = new StreamId(OrganizationEvent.POST, post);
            appends.add(new Append(of, lists.version(of), act, List.of(new OrganizationEvent.PostMoved(home))));
        }
        journal.appendAll(appends);
        return new OfficeOutcome.Done(unit.id(), version + 1);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a rule has asked for this");
    }
}
