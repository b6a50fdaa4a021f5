package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who raised the matter, and how each was called back since the last request for close-out. A voice is linked
 * once and for ever.
 */
public final class Voices {

    /**
     * One voice.
     *
     * @param attempts  how often nobody was reached
     * @param triedOn   the day on which nobody was reached last
     * @param last      how the last call ended, null before the first
     * @param settled   the call's end counts: confirmed, or agreed to by an approver
     */
    public record Voice(
            UUID id, Words label, int attempts, @Nullable LocalDate triedOn, @Nullable CallbackEnd last, boolean settled) {}

    private final Map<UUID, Voice> voices = new LinkedHashMap<>();

    void apply(VoiceEvent event) {
        switch (event) {
            case VoiceEvent.VoiceLinked linked -> link(linked.voice(), linked.label());
            case VoiceEvent.CalledBack call -> calledBack(call);
            case VoiceEvent.CallbackEndApproved approved -> approved(approved.voice());
            case VoiceEvent.AcceptanceSigned _ -> {}
        }
    }

    /** Whoever called or came is its first voice; so is the opinion that it was made from. */
    void registered(UUID id, MatterEvent.Registered registered) {
        if (registered.hasCaller()) {
            link(id, registered.title());
        }
        if (registered.origin() != null) {
            link(registered.origin(), registered.title());
        }
    }

    /** A part was raised by those who raised the whole, and by nobody more. */
    void parted(UUID id) {
        voices.remove(id);
    }

    void link(UUID id, Words label) {
        voices.putIfAbsent(id, new Voice(id, label, 0, null, null, false));
    }

    private void calledBack(VoiceEvent.CalledBack call) {
        voices.computeIfPresent(call.voice(), (id, voice) -> new Voice(
                id,
                voice.label(),
                voice.attempts() + (call.end() == CallbackEnd.NO_ANSWER ? 1 : 0),
                call.end() == CallbackEnd.NO_ANSWER ? call.on() : voice.triedOn(),
                call.end(),
                call.end() == CallbackEnd.CONFIRMED));
    }

    private void approved(UUID voice) {
        voices.computeIfPresent(
                voice, (id, each) -> new Voice(id, each.label(), each.attempts(), each.triedOn(), each.last(), true));
    }

    /** The work is done again: everybody is asked again. */
    void askAgain() {
        voices.replaceAll((id, voice) -> new Voice(id, voice.label(), 0, null, null, false));
    }

    public List<Voice> all() {
        return List.copyOf(voices.values());
    }

    public Optional<Voice> find(UUID id) {
        return Optional.ofNullable(voices.get(id));
    }

    public int count() {
        return voices.size();
    }

    public boolean allSettled() {
        return voices.values().stream().allMatch(Voice::settled);
    }

    public boolean allConfirmed() {
        return voices.values().stream().allMatch(voice -> voice.last() == CallbackEnd.CONFIRMED);
    }

    Map<UUID, Words> labels() {
        Map<UUID, Words> labels = new LinkedHashMap<>();
        new ArrayList<>(voices.values()).forEach(voice -> labels.put(voice.id(), voice.label()));
        return labels;
    }
}
