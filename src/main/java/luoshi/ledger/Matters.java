package luoshi.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import luoshi.journal.Append;
import luoshi.journal.History;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.IndicatorLists;
import luoshi.ledger.life.Decided;
import luoshi.ledger.life.Decision;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.ClockRules;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterCommand.Register;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MayRepeat;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.ReturnRules;
import luoshi.ledger.life.Rules;
import luoshi.ledger.life.Sight;
import luoshi.ledger.life.Situation;
import luoshi.ledger.life.WordEvent;
import luoshi.journal.Words;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door of the ledger. A command is judged against the matter's own history; either it becomes events, appended in
 * one transaction with the rows that the next screen needs, or it is refused with every rule that bars it.
 */
public class Matters {

    private static final String ANY_REASON = "————";

    private final Journal journal;
    private final IntFunction<String> numbers;
    private final Situations situations;
    private final Decision decision;
    private final ToJudge toJudge;
    private final InstantSource clock;
    private final TransactionOperations transaction;
    private final Afterwards afterwards;

    /** Without anybody who is told afterwards. */
    Matters(
            Journal journal,
            Organization organization,
            IntFunction<String> numbers,
            Deadlines deadlines,
            IndicatorLists indicators,
            KnownVoices voices,
            InstantSource clock,
            RandomGenerator random,
            TransactionOperations transaction,
            ToJudge toJudge) {
        this(
                journal, organization, numbers, deadlines, indicators, voices, clock, random, transaction, toJudge,
                Afterwards.NOTHING);
    }

    /** @param numbers gives the next number of a year, within the transaction that uses it */
    Matters(
            Journal journal,
            Organization organization,
            IntFunction<String> numbers,
            Deadlines deadlines,
            IndicatorLists indicators,
            KnownVoices voices,
            InstantSource clock,
            RandomGenerator random,
            TransactionOperations transaction,
            ToJudge toJudge,
            Afterwards afterwards) {
        this.journal = journal;
        this.toJudge = toJudge;
        this.afterwards = afterwards;
        this.numbers = numbers;
        this.situations = new Situations(organization, deadlines, indicators, voices);
        this.decision = new Decision(deadlines, organization, random);
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
        Situation situation = situations.ofRegistration(viewer, command, now);
        List<Refusal> refusals = Rules.ask(command, situation);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        HeldPost post = Objects.requireNonNull(situation.post(), "a rule has asked for it");
        return Objects.requireNonNull(transaction.execute(_ -> {
            String number = numbers.apply(yearOf(now));
            MatterEvent.Registered registered = decision.registered(command, number, post, viewer.person(), now);
            save(List.of(new Append(stream(id), 0, viewer.act(post, now), List.of(registered))));
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
        if (command instanceof LinkCommand.Split split) {
            return split(viewer, matter, split, situation);
        }
        Decided decided = decision.events(command, situation);
        List<Append> appends = new ArrayList<>();
        appends.add(append(viewer, situation, matter.id(), seen, decided.own()));
        if (decided.other() != null) {
            long other = situation.other().orElseThrow().version();
            appends.add(append(viewer, situation, decided.other(), other, decided.others()));
        }
        transaction.executeWithoutResult(_ -> save(appends));
        return new Outcome.Done(matter.id(), matter.number(), seen + decided.own().size());
    }

    /** Within a transaction: the events, their rows, and what is to be told of them. */
    private void save(List<Append> appends) {
        journal.appendAll(appends);
        if (afterwards == Afterwards.NOTHING) {
            return;
        }
        for (Append append : appends) {
            afterwards.happened(journal.read(append.stream()), append.events().size());
        }
    }

    /**
     * Writes a signature under a list of problems and, in the same transaction, into each matter that was its person's
     * alone until then (practice P12).
     *
     * @param list     what the room of the lists writes
     * @param versions of the matters that are laid open, as they were looked at
     * @throws VersionConflict when something has happened to one of them since
     */
    public void signed(Append list, Map<UUID, Long> versions, WordEvent.ListSigned event) {
        List<Append> matters = versions.entrySet().stream()
                .map(each -> new Append(stream(each.getKey()), each.getValue(), list.act(), List.of(event)))
                .toList();
        transaction.executeWithoutResult(_ -> {
            journal.append(list);
            save(matters);
        });
    }

    private Outcome split(Viewer viewer, Matter whole, LinkCommand.Split command, Situation situation) {
        HeldPost post = Objects.requireNonNull(situation.post());
        return Objects.requireNonNull(transaction.execute(_ -> {
            String number = numbers.apply(yearOf(situation.now()));
            MatterEvent parted = new LinkEvent.SplitInto(command.part(), number, Words.of(command.reason().strip()));
            save(List.of(
                    append(viewer, situation, whole.id(), whole.version(), List.of(parted)),
                    append(viewer, situation, command.part(), 0, decision.part(command, situation, number, post))));
            return new Outcome.Done(whole.id(), whole.number(), whole.version() + 1);
        }));
    }

    private static Append append(
            Viewer viewer, Situation situation, UUID id, long expected, List<? extends MatterEvent> events) {
        return new Append(stream(id), expected, viewer.act(situation.post(), situation.now()), events);
    }

    /** Which of the rules would bar a registration now; nothing is written. */
    public List<Refusal> foresee(Viewer viewer, Register command) {
        return Rules.ask(command, situations.ofRegistration(viewer, command, clock.instant()));
    }

    /** Which of the rules would bar a command now: pages show it beside the button before anybody presses it. */
    public List<Refusal> foresee(Viewer viewer, Matter matter, MatterCommand command) {
        return Rules.ask(command, situation(viewer, matter, command));
    }

    /** A matter as its history makes it, where the viewer may see it. */
    public Optional<Matter> find(Viewer viewer, UUID id) {
        return history(viewer, id).flatMap(Matter::from);
    }

    /** The whole history of a matter, where the viewer may see it. */
    public Optional<History> history(Viewer viewer, UUID id) {
        History history = journal.read(stream(id));
        return Matter.from(history).filter(matter -> maySee(viewer, matter, history)).map(_ -> history);
    }

    /** It came back so often that the dispatcher's word is spent (R21). */
    boolean wantsJointDecision(Matter matter) {
        return ReturnRules.isDisputed(matter, situations.number(ClockRules.RETURNS_BEFORE_DECISION));
    }

    /** What went into another is seen by whoever sees that one, too: there its marks and its people live on. */
    private boolean maySee(Viewer viewer, Matter matter, History history) {
        return Sight.of(viewer).stream().anyMatch(matter.sight()::contains)
                || livesOn(matter, history).flatMap(into -> history(viewer, into)).isPresent();
    }

    private static Optional<UUID> livesOn(Matter matter, History history) {
        return history.events().reversed().stream()
                .filter(_ -> matter.status() == MatterStatus.MERGED && !matter.kind().isPersonal())
                .flatMap(event -> event instanceof LinkEvent.Merged merged ? Stream.of(merged.into()) : Stream.empty())
                .findFirst();
    }

    Situation situation(Viewer viewer, Matter matter, MatterCommand command) {
        Optional<Matter> other = command instanceof LinkCommand link && !(command instanceof LinkCommand.Split)
                ? find(viewer, link.other())
                : Optional.empty();
        return situations.of(viewer, matter, command, other, () -> mayRepeat(viewer, matter), clock.instant());
    }

    private List<MayRepeat> mayRepeat(Viewer asker, Matter matter) {
        return toJudge.byAnybody(
                asker, matter, mayJudge(matter), id -> Matter.from(journal.read(stream(id))).orElseThrow());
    }

    /** Earlier matters of which this viewer may say whether this one is the same again. */
    List<UUID> toJudge(Viewer viewer, Matter matter) {
        return toJudge.by(viewer, matter, mayJudge(matter));
    }

    /** Whoever may say that it is not the same may judge. */
    private BiPredicate<Viewer, UUID> mayJudge(Matter matter) {
        return (judge, earlier) -> foresee(judge, matter, new LinkCommand.DenyRecurrence(earlier, ANY_REASON)).isEmpty();
    }

    private static int yearOf(Instant now) {
        return now.atZone(luoshi.journal.SqlTime.OFFICE_ZONE).getYear();
    }

    private static StreamId stream(UUID id) {
        return new StreamId(Matter.KIND, id);
    }
}
