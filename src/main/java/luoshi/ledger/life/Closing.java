package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Act;
import org.jspecify.annotations.Nullable;

/** How the matter ends: the request with its route, who found it done, who signed, when it is looked at again. */
public final class Closing {

    private final Map<Side, VoiceEvent.AcceptanceSigned> acceptance = new EnumMap<>(Side.class);
    private final Set<UUID> signers = new HashSet<>();
    private final Set<UUID> verifiers = new HashSet<>();
    private final List<LocalDate> lookBacksDue = new ArrayList<>();

    private MatterEvent.@Nullable CloseOutRequested request;
    private MatterEvent.@Nullable Verified verification;
    private AppraisalEvent.@Nullable ReminderTalkHeld talk;
    private @Nullable Reached reached;
    private @Nullable Instant closedAt;

    void requested(MatterEvent.CloseOutRequested asked) {
        request = asked;
        talk = null;
        acceptance.clear();
        signers.clear();
        verifiers.clear();
    }

    /** A first sign: there is nothing to verify, somebody else confirms that it is enough. */
    void talked(AppraisalEvent.ReminderTalkHeld held) {
        talk = held;
        acceptance.clear();
        signers.clear();
        verifiers.clear();
    }

    /** Of a major matter this only says that the last side has signed. */
    void verified(MatterEvent.Verified verified, Act act) {
        verification = verified;
        reached = verified.reached();
        if (acceptance.isEmpty()) {
            verifiers.addAll(humans(act));
        }
    }

    /** Whoever signs through a deputy has signed. */
    void heard(VoiceEvent event, Act act) {
        if (event instanceof VoiceEvent.AcceptanceSigned signed) {
            signed(signed, act);
        }
    }

    private void signed(VoiceEvent.AcceptanceSigned signed, Act act) {
        acceptance.put(signed.side(), signed);
        signers.addAll(humans(act));
        if (signed.side() == Side.VERIFIER) {
            verifiers.addAll(humans(act));
        }
    }

    private static Set<UUID> humans(Act act) {
        return act.onBehalfOf() == null ? Set.of(act.person()) : Set.of(act.person(), act.onBehalfOf());
    }

    void redo() {
        request = null;
        verification = null;
        talk = null;
        reached = null;
    }

    /** What it becomes one with is asked for anew. */
    void merged() {
        redo();
    }

    void closedOut(MatterEvent.ClosedOut closed, Instant at) {
        closedAt = at;
        reached = closed.reached();
        lookBacksDue.clear();
        lookBacksDue.addAll(closed.lookBacks());
    }

    void lookedBack() {
        lookBacksDue.removeFirst();
    }

    void reopened() {
        closedAt = null;
        lookBacksDue.clear();
        redo();
    }

    /** The open request; empty before it and after a redo. */
    public Optional<MatterEvent.CloseOutRequested> request() {
        return Optional.ofNullable(request);
    }

    /** The talk that is to end it, or has; empty where it is mended by a plan. */
    public Optional<AppraisalEvent.ReminderTalkHeld> talk() {
        return Optional.ofNullable(talk);
    }

    public Optional<MatterEvent.Verified> verification() {
        return Optional.ofNullable(verification);
    }

    /** Which of its plan's aims it was found to have reached; empty before that, and where nobody was asked. */
    public Optional<Reached> reached() {
        return Optional.ofNullable(reached);
    }

    /** On the small route, not drawn for a look on site: when the last caller is content, that ends it. */
    public boolean endsByCallers() {
        return request != null && request.route() == Route.SMALL && !request.recheck();
    }

    /** Which sides have signed since the request. */
    public Map<Side, VoiceEvent.AcceptanceSigned> acceptance() {
        return Map.copyOf(acceptance);
    }

    boolean hasSigned(UUID person) {
        return signers.contains(person);
    }

    /** Whose independent eye has found it done since the request, themselves or by a deputy. */
    Set<UUID> verifiers() {
        return Set.copyOf(verifiers);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public List<LocalDate> lookBacksDue() {
        return List.copyOf(lookBacksDue);
    }
}
