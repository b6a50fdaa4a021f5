package luoshi.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Append;
import luoshi.journal.History;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;
import luoshi.journal.Words;
import luoshi.ledger.MatterCommand.Register;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of the ledger. A command is judged against the matter's own history; either it becomes events, appended in
 * one transaction with the rows that the next screen needs, or it is refused with every rule that bars it.
 */
public class Matters {

    private final Journal journal;
    private final Organization organization;
    private final MatterNumbers numbers;
    private final Decision decision;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Matters(
            Journal journal,
            Organization organization,
            MatterNumbers numbers,
            Deadlines deadlines,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.organization = organization;
        this.numbers = numbers;
        this.decision = new Decision(deadlines, organization);
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Registers a new matter under an id chosen by the caller, so that a form sent twice makes one matter.
     *
     * @throws VersionConflict when a matter with this id exists already
     */
    public Outcome register(Viewer viewer, UUID id, Register command) {
        Instant now = clock.instant();
        HeldPost post = anyPost(viewer, Role.CLERK);
        Situation situation = new Situation(null, viewer, post, now, Optional.empty());
        List<Refusal> refusals = Rules.ask(command, situation);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        HeldPost clerk = Objects.requireNonNull(post, "a rule has asked for it");
        return Objects.requireNonNull(transaction.execute(_ -> {
            String number = numbers.next(situation.today().getYear());
            MatterEvent.Registered registered = decision.registered(command, number, clerk, now);
            journal.append(new Append(stream(id), 0, viewer.act(clerk, now), List.of(registered)));
            return new Outcome.Done(id, number, 1);
        }));
    }

    /**
     * Carries out a command on a matter that the viewer may see.
     *
     * @param seen the version that the viewer decided on
     * @return empty where there is no such matter, or none that this viewer may see
     * @throws VersionConflict when somebody else acted since then; nothing is saved
     */
    public Optional<Outcome> handle(Viewer viewer, UUID id, long seen, MatterCommand command) {
        return find(viewer, id).map(matter -> handle(viewer, matter, seen, command));
    }

    private Outcome handle(Viewer viewer, Matter matter, long seen, MatterCommand command) {
        if (matter.version() != seen) {
            throw new VersionConflict(stream(matter.id()), seen);
        }
        Situation situation = situation(viewer, matter, command);
        List<Refusal> refusals = Rules.ask(command, situation);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        List<MatterEvent> events = decision.events(command, situation);
        journal.append(new Append(stream(matter.id()), seen, viewer.act(situation.post(), situation.now()), events));
        return new Outcome.Done(matter.id(), matter.number(), seen + events.size());
    }

    /** Which of the rules would bar a command now: pages show it beside the button before anybody presses it. */
    public List<Refusal> foresee(Viewer viewer, Matter matter, MatterCommand command) {
        return Rules.ask(command, situation(viewer, matter, command));
    }

    /** A matter as its history makes it, where the viewer may see it. */
    public Optional<Matter> find(Viewer viewer, UUID id) {
        return Matter.from(journal.read(stream(id))).filter(matter -> maySee(viewer, matter));
    }

    /** The whole history of a matter, where the viewer may see it. */
    public Optional<History> history(Viewer viewer, UUID id) {
        History history = journal.read(stream(id));
        return Matter.from(history).filter(matter -> maySee(viewer, matter)).map(_ -> history);
    }

    private static boolean maySee(Viewer viewer, Matter matter) {
        return viewer.sees(matter.path()) || viewer.sees(matter.registration().path());
    }

    private Situation situation(Viewer viewer, Matter matter, MatterCommand command) {
        Optional<AssignmentTarget> target =
                command instanceof MatterCommand.Assign assign ? target(matter, assign.unit()) : Optional.empty();
        return new Situation(matter, viewer, postFor(viewer, matter, command), clock.instant(), target);
    }

    /** The handler's steps belong to the owner's post itself; all others to a role within whose reach the matter lies. */
    private @Nullable HeldPost postFor(Viewer viewer, Matter matter, MatterCommand command) {
        return switch (command) {
            case Register _ -> anyPost(viewer, Role.CLERK);
            case MatterCommand.Assign _ -> roleWithinReach(viewer, Role.DISPATCHER, matter);
            case MatterCommand.Verify _, MatterCommand.LookBack _ -> roleWithinReach(viewer, Role.VERIFIER, matter);
            case MatterCommand.Approve _, MatterCommand.RefuseApproval _ ->
                roleWithinReach(viewer, Role.APPROVER, matter);
            default -> viewer.posts().stream()
                    .filter(post -> post.post().equals(matter.owner()) && post.roles().contains(Role.HANDLER))
                    .findFirst()
                    .orElse(null);
        };
    }

    private static @Nullable HeldPost roleWithinReach(Viewer viewer, Role role, Matter matter) {
        return viewer.postFor(role, matter.path()).orElse(null);
    }

    private static @Nullable HeldPost anyPost(Viewer viewer, Role role) {
        return viewer.posts().stream().filter(post -> post.roles().contains(role)).findFirst().orElse(null);
    }

    private Optional<AssignmentTarget> target(Matter matter, UUID unit) {
        String domain = matter.registration().domain();
        return organization.unit(unit).map(found -> new AssignmentTarget(
                found,
                organization.postsOf(unit).stream().filter(post -> post.roles().contains(Role.HANDLER)).findFirst(),
                organization.dutiesOf(unit).stream().filter(duty -> duty.domain().equals(domain)).findFirst(),
                dispatcherOwnDuty(matter, found, domain),
                organization.leaderInCharge(unit, domain)));
    }

    private Optional<luoshi.organization.Duty> dispatcherOwnDuty(
            Matter matter, luoshi.organization.Unit target, String domain) {
        return organization.unit(matter.registration().owner())
                .or(() -> organization.post(matter.registration().owner()).flatMap(post -> organization.unit(post.unit())))
                .filter(own -> !own.path().equals(target.path()) && target.path().startsWith(own.path()))
                .flatMap(own -> organization.dutiesOf(own.id()).stream()
                        .filter(duty -> duty.domain().equals(domain))
                        .filter(duty -> duty.kind() == luoshi.organization.DutyKind.BASIC)
                        .findFirst());
    }

    private static StreamId stream(UUID id) {
        return new StreamId(Matter.KIND, id);
    }

    static Map<String, Words> words(Map<String, String> plain) {
        Map<String, Words> words = new LinkedHashMap<>();
        plain.forEach((key, text) -> words.put(key, Words.of(text.strip())));
        return words;
    }
}
