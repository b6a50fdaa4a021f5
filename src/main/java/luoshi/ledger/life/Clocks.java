package luoshi.ledger.life;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a matter: that of the whole, from receipt to close-out request; that of the step which is next, where it
 * has one; and while units dispute whose it is, that of the decision, which then is the step. A date moves only by an event that carries the new clock.
 */
final class Clocks {

    private @Nullable SetClock whole;
    private @Nullable SetClock step;
    private @Nullable SetClock decision;
    private TimeEvent.@Nullable TimeAsked asked;
    private int extensions;

    void set(SetClock clock) {
        whole = clock;
    }

    /** A dispute ends once a unit has it; an open request for time ends with the matter. */
    void step(MatterStatus next, @Nullable SetClock clock) {
        step = clock;
        if (!next.isWaiting()) {
            decision = null;
        }
        if (next.isEnded() || next.isBeingChecked()) {
            forgetRequest();
        }
    }

    /** The dispute goes on over referrals and mergers; of two dates the earlier holds. */
    void disputed(@Nullable SetClock decide) {
        if (decide != null && (decision == null || decide.due().isBefore(decision.due()))) {
            decision = decide;
        }
    }

    void apply(TimeEvent event) {
        switch (event) {
            case TimeEvent.TimeAsked now -> asked = now;
            case TimeEvent.TimeRefused _ -> asked = null;
            case TimeEvent.Extended extended -> {
                asked = null;
                extensions++;
                whole = extended.rectify();
            }
            case TimeEvent.Suspended suspended -> {
                asked = null;
                whole = suspended.rectify();
            }
            case TimeEvent.Deferred deferred -> {
                asked = null;
                whole = deferred.rectify();
                step = deferred.review();
            }
            case TimeEvent.Resumed resumed -> {
                whole = resumed.rectify();
                step = null;
            }
            case TimeEvent.Reprojected reprojected -> whole = reprojected.rectify();
        }
    }

    /** A word corrected to a more urgent one brings the date forward. */
    void apply(WordEvent event) {
        if (event instanceof WordEvent.Corrected corrected && corrected.rectify() != null) {
            whole = corrected.rectify();
        }
    }

    /** An open request for time falls with the step that it was made in, and with the date that it was made for. */
    void forgetRequest() {
        asked = null;
    }

    void tookOver(LinkEvent.TookOver taken) {
        forgetRequest();
        set(taken.rectify());
        disputed(taken.decide());
    }

    void inherit(Marks marks) {
        extensions += marks.extensions();
    }

    SetClock whole() {
        return Objects.requireNonNull(whole, "a history begins with the registration");
    }

    Optional<SetClock> step() {
        return Optional.ofNullable(decision == null ? step : decision);
    }

    Optional<SetClock> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<TimeEvent.TimeAsked> asked() {
        return Optional.ofNullable(asked);
    }

    int extensions() {
        return extensions;
    }

    boolean standStillAt(Instant now) {
        return whole().standsStillAt(now);
    }
}
