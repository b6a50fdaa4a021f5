package luoshi.ledger.life;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a matter: that of the whole, from receipt to close-out request, and that of the step which is next,
 * where it has one. A date moves only by an event that carries the new clock.
 */
final class Clocks {

    private @Nullable SetClock whole;
    private @Nullable SetClock step;
    private TimeEvent.@Nullable TimeAsked asked;
    private int extensions;

    void set(SetClock clock) {
        whole = clock;
    }

    void step(@Nullable SetClock clock) {
        step = clock;
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

    /** An open request for time falls with the step that it was made in, and with the date that it was made for. */
    void forgetRequest() {
        asked = null;
    }

    void tookOver(LinkEvent.TookOver taken) {
        forgetRequest();
        set(taken.rectify());
    }

    void inherit(Marks marks) {
        extensions += marks.extensions();
    }

    SetClock whole() {
        return Objects.requireNonNull(whole, "a history begins with the registration");
    }

    Optional<SetClock> step() {
        return Optional.ofNullable(step);
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
