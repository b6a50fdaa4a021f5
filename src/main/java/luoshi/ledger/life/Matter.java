package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * One matter as its history makes it.
 *
 * <p>It is registered and numbered for life, assigned to the unit whose duty it is, accepted (or returned, with the duty
 * list in hand, until one joint decision ends the dispute), its cause found, its mending planned, reported on and shown
 * by evidence; others deliver their parts; then the unit asks for close-out. By risk it takes one of three routes, its
 * callers are called back, people who never touched it verify and approve, and it is closed out as a whole. On the
 * look-back days it is checked again; what broke or came back lives on under its old number.
 *
 * <p>The state is derived from the events alone. Who has it: {@link Holding}; when: {@link Clocks}; how it is mended:
 * {@link Mending}; how it ends: {@link Closing}.
 */
public final class Matter {

    /** The stream kind of matters. */
    public static final String KIND = "matter";

    private final StreamId stream;
    private final Beginning beginning = new Beginning();
    private final Holding holding = new Holding();
    private final Clocks clocks = new Clocks();
    private final Mending mending = new Mending();
    private final Closing closing = new Closing();
    private final Parts parts = new Parts();
    private final Voices voices = new Voices();
    private final Instructions instructions = new Instructions();
    private final Wording wording = new Wording();
    private final Actors actors = new Actors();

    private long version;
    private MatterStatus status = MatterStatus.REGISTERED;

    private Matter(History history) {
        this.stream = history.stream();
        history.entries().forEach(this::apply);
    }

    /** The matter that a history tells of; empty where the history is. */
    public static Optional<Matter> from(History history) {
        return history.isEmpty() ? Optional.empty() : Optional.of(new Matter(history));
    }

    private void apply(Recorded recorded) {
        version = recorded.version();
        MatterEvent event = (MatterEvent) recorded.event();
        Act act = recorded.act();
        Actor.partIn(event, status).forEach(part -> actors.acted(act, part));
        switch (event) {
            case MatterEvent.Registered registered -> registered(registered);
            case MatterEvent.Assigned assigned -> {
                holding.assigned(assigned, act.at());
                stepsOn(MatterStatus.ASSIGNED, assigned.accept());
            }
            case MatterEvent.Returned returned -> {
                holding.returned(returned);
                stepsOn(MatterStatus.RETURNED, returned.dispatch());
                clocks.disputed(returned.decide());
            }
            case MatterEvent.Accepted _ -> stepsOn(MatterStatus.ACCEPTED, null);
            case MatterEvent.CauseFound found -> mending.found(found);
            case MatterEvent.Planned planned -> {
                mending.planned(planned);
                clocks.set(planned.rectify());
                stepsOn(MatterStatus.IN_PROGRESS, null);
            }
            case MatterEvent.Progressed _ -> {}
            case MatterEvent.EvidenceAdded added -> mending.shown(added, status.isBeingMended());
            case MatterEvent.CloseOutRequested asked -> {
                closing.requested(asked);
                wording.layOpen();
                stepsOn(MatterStatus.UNDER_VERIFICATION, asked.verify());
            }
            case MatterEvent.Verified verified -> {
                closing.verified(verified, act);
                stepsOn(MatterStatus.VERIFIED, verified.approve());
            }
            case MatterEvent.RedoOrdered _, MatterEvent.ApprovalRefused _ -> redo();
            case MatterEvent.ClosedOut closed -> {
                closing.closedOut(closed, act.at());
                stepsOn(MatterStatus.CLOSED_OUT, null);
            }
            case MatterEvent.LookedBack _ -> closing.lookedBack();
            case MatterEvent.Reopened reopened -> reopened(reopened);
            case TimeEvent time -> timeMoved(time);
            case CooperationEvent cooperation -> cooperated(cooperation, act);
            case VoiceEvent voice -> {
                voices.apply(voice);
                closing.heard(voice, act);
            }
            case LinkEvent link -> linked(link);
            case WordEvent words -> said(words);
            case InstructionEvent instruction -> instructions.apply(instruction, act.person());
            case AppraisalEvent.Appraised appraised -> beginning.appraised(appraised);
            case AppraisalEvent.ReminderTalkHeld held -> {
                closing.talked(held);
                stepsOn(MatterStatus.VERIFIED, held.approve());
            }
        }
    }

    private void registered(MatterEvent.Registered registered) {
        beginning.registered(registered);
        holding.registered(registered);
        clocks.set(registered.rectify());
        voices.registered(stream.id(), registered);
        status = registered.kind().isPersonal() ? MatterStatus.ACCEPTED : MatterStatus.REGISTERED;
    }

    private void reopened(MatterEvent.Reopened reopened) {
        holding.reopened(reopened);
        clocks.set(reopened.rectify());
        mending.reopened();
        closing.reopened();
        voices.askAgain();
        stepsOn(MatterStatus.REOPENED, null);
    }

    private void redo() {
        mending.redo(closing.talk().isPresent());
        closing.redo();
        voices.askAgain();
        stepsOn(mending.atWork(), null);
    }

    private void timeMoved(TimeEvent event) {
        clocks.apply(event);
        switch (event) {
            case TimeEvent.Deferred deferred -> status = deferred.longTerm() ? MatterStatus.LONG_TERM : MatterStatus.DEFERRED;
            case TimeEvent.TimeAsked _ -> wording.layOpen();
            case TimeEvent.Resumed _ when status.isPutOff() -> status = mending.atWork();
            default -> {}
        }
    }

    private void cooperated(CooperationEvent event, Act act) {
        parts.apply(event);
        holding.apply(event, act);
        switch (event) {
            case CooperationEvent.Referred referred -> stepsOn(MatterStatus.REGISTERED, referred.dispatch());
            case CooperationEvent.DisputeDecided decided -> stepsOn(MatterStatus.ASSIGNED, decided.accept());
            default -> {}
        }
    }

    private void linked(LinkEvent event) {
        wording.apply(event);
        switch (event) {
            case LinkEvent.Merged _ -> {
                closing.merged();
                stepsOn(MatterStatus.MERGED, null);
            }
            case LinkEvent.RecurrenceLinked _ -> mending.recurred();
            case LinkEvent.TookOver taken -> {
                inherit(taken.marks());
                clocks.tookOver(taken);
            }
            case LinkEvent.SplitFrom from -> {
                voices.parted(stream.id());
                inherit(from.marks());
                clocks.disputed(from.decide());
            }
            default -> {}
        }
    }

    private void said(WordEvent event) {
        wording.apply(event);
        beginning.apply(event);
        mending.apply(event);
        clocks.apply(event);
    }

    private void inherit(Marks marks) {
        beginning.inherit(marks);
        holding.inherit(marks);
        mending.inherit(marks);
        actors.inherit(marks);
        clocks.inherit(marks);
        marks.voices().forEach(voices::link);
    }

    private void stepsOn(MatterStatus next, @Nullable SetClock clock) {
        status = next;
        clocks.step(next, clock);
        holding.step(next);
    }

    public UUID id() {
        return stream.id();
    }

    public long version() {
        return version;
    }

    public MatterStatus status() {
        return status;
    }

    public MatterEvent.Registered registration() {
        return beginning.registration();
    }

    public MatterKind kind() {
        return registration().kind();
    }

    public String number() {
        return registration().number();
    }

    /** Its title as it reads now; the first wording stays in the history. */
    public Words title() {
        return wording.now("title", registration().title());
    }

    public @Nullable Words sourceReference() {
        return wording.nowOrNull("source-reference", registration().sourceReference());
    }

    public Map<String, Words> particulars() {
        return wording.now(registration().particulars());
    }

    /** The earliest day on which it came in, of all that it has taken over. */
    public LocalDate receivedOn() {
        return beginning.receivedOn();
    }

    public boolean isReactive() {
        return beginning.isReactive();
    }

    /** How it was judged; empty where nobody has yet. */
    public Optional<Appraisal> appraisal() {
        return beginning.appraisal();
    }

    /** Why it is major by what it is, or by what it has taken over or was parted from. */
    @Nullable String grave() {
        return beginning.grave();
    }

    /** The first date that it ever had; it never changes for the better (practice P3). */
    public Instant firstDue() {
        return beginning.firstDue();
    }

    public SetClock rectifyClock() {
        return clocks.whole();
    }

    public Optional<SetClock> stepClock() {
        return clocks.step();
    }

    /** By when it is decided jointly whose it is, while units dispute that; it is the step then. */
    public Optional<SetClock> decisionClock() {
        return clocks.decision();
    }

    public Optional<TimeEvent.TimeAsked> timeAsked() {
        return clocks.asked();
    }

    public int extensions() {
        return clocks.extensions();
    }

    public UUID owner() {
        return holding.owner();
    }

    public String path() {
        return holding.path();
    }

    public Holding holding() {
        return holding;
    }

    public Mending mending() {
        return mending;
    }

    public Closing closing() {
        return closing;
    }

    public Parts parts() {
        return parts;
    }

    public Voices voices() {
        return voices;
    }

    public Instructions instructions() {
        return instructions;
    }

    public Wording wording() {
        return wording;
    }

    public Set<String> sight() {
        return Sight.of(this);
    }

    Actors actors() {
        return actors;
    }
}
