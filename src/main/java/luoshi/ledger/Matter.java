package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.journal.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One matter as its history makes it.
 *
 * <p>It is registered and numbered for life, assigned to the unit whose duty it is, accepted (or returned once, with
 * the duty list in hand), its cause found, its mending planned, reported on and shown by evidence; then the unit asks
 * for close-out, somebody who never handled it verifies, somebody else approves, and it is closed out as a whole. On the
 * look-back days it is checked again; what broke lives on under its old number.
 *
 * <p>The state is derived from the events alone and changes by nothing else.
 */
public final class Matter {

    /** The stream kind of matters. */
    public static final String KIND = "matter";

    private final StreamId stream;
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> handlingPaths = new ArrayList<>();
    private final List<LocalDate> lookBacksDue = new ArrayList<>();
    private final List<MatterEvent.EvidenceAdded> evidence = new ArrayList<>();

    private long version;
    private MatterStatus status = MatterStatus.REGISTERED;
    private MatterEvent.@Nullable Registered registration;
    private MatterEvent.@Nullable Assigned assignment;
    private MatterEvent.@Nullable CauseFound cause;
    private MatterEvent.@Nullable Planned plan;
    private MatterEvent.@Nullable Verified verification;
    private @Nullable UUID owner;
    private @Nullable SetClock rectifyClock;
    private @Nullable SetClock stepClock;
    private @Nullable Instant assignedAt;
    private @Nullable Instant lastRequestAt;
    private int returns;
    private int redos;
    private int resultEvidenceSinceRedo;

    private Matter(StreamId stream) {
        this.stream = stream;
    }

    /** The matter that a history tells of; empty where the history is. */
    public static Optional<Matter> from(History history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Matter matter = new Matter(history.stream());
        history.entries().forEach(matter::apply);
        return Optional.of(matter);
    }

    private void apply(Recorded recorded) {
        version = recorded.version();
        switch ((MatterEvent) recorded.event()) {
            case MatterEvent.Registered registered -> {
                registration = registered;
                rectifyClock = registered.rectify();
                owner = registered.owner();
                acted(recorded.act(), Actor.Part.REGISTERED);
            }
            case MatterEvent.Assigned assigned -> {
                assignment = assigned;
                owner = assigned.owner();
                stepClock = assigned.accept();
                assignedAt = recorded.act().at();
                handlingPaths.add(assigned.path());
                status = MatterStatus.ASSIGNED;
                acted(recorded.act(), Actor.Part.DISPATCHED);
            }
            case MatterEvent.Returned returned -> {
                owner = returned.owner();
                stepClock = returned.dispatch();
                returns++;
                status = MatterStatus.RETURNED;
                acted(recorded.act(), Actor.Part.HANDLED);
            }
            case MatterEvent.Accepted _ -> {
                stepClock = null;
                status = MatterStatus.ACCEPTED;
                acted(recorded.act(), Actor.Part.HANDLED);
            }
            case MatterEvent.CauseFound found -> {
                cause = found;
                acted(recorded.act(), Actor.Part.HANDLED);
            }
            case MatterEvent.Planned planned -> {
                plan = planned;
                rectifyClock = planned.rectify();
                status = MatterStatus.IN_PROGRESS;
                acted(recorded.act(), Actor.Part.HANDLED);
            }
            case MatterEvent.Progressed _ -> acted(recorded.act(), Actor.Part.HANDLED);
            case MatterEvent.EvidenceAdded added -> {
                evidence.add(added);
                if (added.ofResult()) {
                    resultEvidenceSinceRedo++;
                }
                acted(recorded.act(), Actor.Part.HANDLED);
            }
            case MatterEvent.CloseOutRequested requested -> {
                stepClock = requested.verify();
                lastRequestAt = recorded.act().at();
                status = MatterStatus.UNDER_VERIFICATION;
                acted(recorded.act(), Actor.Part.HANDLED);
            }
            case MatterEvent.Verified verified -> {
                verification = verified;
                stepClock = verified.approve();
                status = MatterStatus.VERIFIED;
                acted(recorded.act(), Actor.Part.VERIFIED);
            }
            case MatterEvent.RedoOrdered _ -> {
                redo();
                acted(recorded.act(), Actor.Part.VERIFIED);
            }
            case MatterEvent.ApprovalRefused _ -> {
                redo();
                acted(recorded.act(), Actor.Part.APPROVED);
            }
            case MatterEvent.ClosedOut closed -> {
                stepClock = null;
                lookBacksDue.clear();
                lookBacksDue.addAll(closed.lookBacks());
                status = MatterStatus.CLOSED_OUT;
                acted(recorded.act(), Actor.Part.APPROVED);
            }
            case MatterEvent.LookedBack _ -> {
                lookBacksDue.removeFirst();
                acted(recorded.act(), Actor.Part.VERIFIED);
            }
            case MatterEvent.Reopened reopened -> {
                owner = reopened.owner();
                rectifyClock = reopened.rectify();
                lookBacksDue.clear();
                plan = null;
                redo();
                status = MatterStatus.REOPENED;
            }
        }
    }

    private void redo() {
        stepClock = null;
        verification = null;
        redos++;
        resultEvidenceSinceRedo = 0;
        status = MatterStatus.IN_PROGRESS;
    }

    private void acted(Act act, Actor.Part part) {
        actors.add(new Actor(act.person(), act.onBehalfOf(), part));
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
        return java.util.Objects.requireNonNull(registration, "a history begins with the registration");
    }

    public String number() {
        return registration().number();
    }

    public Map<String, luoshi.journal.Words> particulars() {
        return registration().particulars();
    }

    /** The post that owns it now. */
    public UUID owner() {
        return java.util.Objects.requireNonNull(owner);
    }

    public Optional<MatterEvent.Assigned> assignment() {
        return Optional.ofNullable(assignment);
    }

    public Optional<MatterEvent.CauseFound> cause() {
        return Optional.ofNullable(cause);
    }

    public Optional<MatterEvent.Planned> plan() {
        return Optional.ofNullable(plan);
    }

    public Optional<MatterEvent.Verified> verification() {
        return Optional.ofNullable(verification);
    }

    /** The clock of the whole matter; its first and its present date are both kept. */
    public SetClock rectifyClock() {
        return java.util.Objects.requireNonNull(rectifyClock);
    }

    /** The clock of the step that is next, where that step has one of its own. */
    public Optional<SetClock> stepClock() {
        return Optional.ofNullable(stepClock);
    }

    public Instant firstDue() {
        return registration().rectify().due();
    }

    public Optional<Instant> assignedAt() {
        return Optional.ofNullable(assignedAt);
    }

    public Optional<Instant> lastRequestAt() {
        return Optional.ofNullable(lastRequestAt);
    }

    public List<MatterEvent.EvidenceAdded> evidence() {
        return List.copyOf(evidence);
    }

    /** Files that show the result and came after the last redo, if there was one. */
    public int resultEvidence() {
        return resultEvidenceSinceRedo;
    }

    public int returns() {
        return returns;
    }

    public int redos() {
        return redos;
    }

    public List<LocalDate> lookBacksDue() {
        return List.copyOf(lookBacksDue);
    }

    /** The path by which it is seen and acted on: that of the handling unit, before that of the registering one. */
    public String path() {
        return assignment == null ? registration().path() : assignment.path();
    }

    /** Whether somebody ever registered, dispatched or handled it: such a person can neither verify nor approve it. */
    public boolean wasTouchedBy(UUID person) {
        return actors.stream()
                .anyMatch(actor -> actor.is(person)
                        && (actor.part() == Actor.Part.REGISTERED
                                || actor.part() == Actor.Part.DISPATCHED
                                || actor.part() == Actor.Part.HANDLED));
    }

    public boolean wasVerifiedBy(UUID person) {
        return actors.stream().anyMatch(actor -> actor.part() == Actor.Part.VERIFIED && actor.is(person));
    }

    /** Whether a unit, or one above it within the handling unit, ever handled it. */
    public boolean wasHandledIn(String unitPath) {
        return handlingPaths.stream().anyMatch(unitPath::startsWith);
    }
}
