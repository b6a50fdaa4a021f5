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
    private @Nullable Instant closedAt;

    void requested(MatterEvent.CloseOutRequested asked) {
        request = asked;
        acceptance.clear();
        signers.clear();
        verifiers.clear();
    }

    /** Of a major matter this only says that the last side has signed. */
    void verified(MatterEvent.Verified verified, Act act) {
        verification = verified;
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
    }

    void closedOut(MatterEvent.ClosedOut closed, Instant at) {
        closedAt = at;
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

    public Optional<MatterEvent.Verified> verification() {
        return Optional.ofNullable(verification);
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
