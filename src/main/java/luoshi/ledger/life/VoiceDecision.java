package luoshi.ledger.life;

import static luoshi.ledger.life.Decision.words;
import static luoshi.ledger.life.Decision.wordsOrNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What the people behind a matter make of it: confirmed, done again, accepted by three sides, closed out. */
final class VoiceDecision {

    private final Deadlines deadlines;
    private final RandomGenerator random;

    VoiceDecision(Deadlines deadlines, RandomGenerator random) {
        this.deadlines = deadlines;
        this.random = random;
    }

    Decided events(VoiceCommand command, Situation situation) {
        return switch (command) {
            case VoiceCommand.LinkVoice link ->
                Decided.own(new VoiceEvent.VoiceLinked(link.voice(), words(link.label())));
            case VoiceCommand.RecordCallback call -> calledBack(call, situation);
            case VoiceCommand.ApproveCallbackEnd approve -> {
                CallbackEnd end = situation.known().voices().find(approve.voice()).orElseThrow().last();
                yield Decided.own(new VoiceEvent.CallbackEndApproved(
                        approve.voice(), java.util.Objects.requireNonNull(end), words(approve.reason())));
            }
            case VoiceCommand.SignAcceptance sign -> signed(sign, situation);
        };
    }

    /**
     * One who is not content sends it back to work; when on the small route all are content, that closes it, unless a
     * leader still waits for an answer, leaders have begun to watch it, or it may be an earlier matter come again.
     */
    private Decided calledBack(VoiceCommand.RecordCallback call, Situation situation) {
        VoiceEvent.CalledBack event = new VoiceEvent.CalledBack(call.voice(), call.end(), words(call.said()), call.on());
        if (call.end() == CallbackEnd.DISSATISFIED) {
            return Decided.own(event, new MatterEvent.RedoOrdered(List.of(), words(call.said())));
        }
        return closesBySaying(call, situation)
                ? Decided.own(event, closedOut(null, Reached.of(call.aim(), call.said()), situation))
                : Decided.own(event);
    }

    /** Nobody is asked for more: this word ends it. */
    static boolean closesBySaying(VoiceCommand.RecordCallback call, Situation situation) {
        Matter matter = situation.known();
        return matter.closing().endsByCallers()
                && matter.status() == MatterStatus.UNDER_VERIFICATION
                && !matter.instructions().anyWaits()
                && !matter.holding().isListed()
                && call.end() == CallbackEnd.CONFIRMED
                && matter.voices().all().stream()
                        .allMatch(voice -> voice.id().equals(call.voice()) || voice.last() == CallbackEnd.CONFIRMED)
                && situation.mayRepeat().get().isEmpty();
    }

    private Decided signed(VoiceCommand.SignAcceptance sign, Situation situation) {
        List<MatterEvent> events = new ArrayList<>();
        events.add(new VoiceEvent.AcceptanceSigned(
                sign.side(), sign.met(), words(sign.findings()), wordsOrNull(sign.monitor()), sign.sheet(), reached(sign)));
        boolean met = sign.met().stream().allMatch(each -> each);
        int signedBefore = situation.known().closing().acceptance().size();
        if (!met) {
            events.add(new MatterEvent.RedoOrdered(sign.met(), words(sign.findings())));
        } else if (signedBefore + 1 == Side.values().length) {
            events.add(new MatterEvent.Verified(
                    sign.met(),
                    words(sign.findings()),
                    sign.side() == Side.VERIFIER ? reached(sign) : reachedBefore(situation),
                    deadlines.byRule(ClockRules.APPROVE, situation.now())));
        }
        return new Decided(events, null, List.of());
    }

    private static @Nullable Reached reached(VoiceCommand.SignAcceptance sign) {
        boolean met = sign.met().stream().allMatch(each -> each);
        return sign.side() == Side.VERIFIER && met ? Reached.of(sign.aim(), sign.reached()) : null;
    }

    private static @Nullable Reached reachedBefore(Situation situation) {
        VoiceEvent.AcceptanceSigned verifier = situation.known().closing().acceptance().get(Side.VERIFIER);
        return verifier == null ? null : verifier.reached();
    }

    /** Closed out as a whole; what is major or came again is looked back at for certain, the others by sample. */
    MatterEvent.ClosedOut closedOut(@Nullable Words remark, @Nullable Reached reached, Situation situation) {
        Optional<MatterEvent.CloseOutRequested> request = situation.known().closing().request();
        boolean lookedBack = request.filter(asked -> asked.route() == Route.MAJOR).isPresent()
                || situation.known().mending().timesAgain() > 0
                || random.nextInt(100) < deadlines.number(ClockRules.LOOK_BACK_SAMPLE);
        List<LocalDate> days = lookedBack ? deadlines.lookBacks(situation.today()) : List.of();
        return new MatterEvent.ClosedOut(
                remark, request.map(MatterEvent.CloseOutRequested::ruleMade).orElse(null), days, reached);
    }
}
