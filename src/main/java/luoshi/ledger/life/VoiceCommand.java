package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people behind a matter: who raised it is called back, and for a major matter three sides accept it. There is no
 * command that unlinks a voice (practice P4).
 */
public sealed interface VoiceCommand extends MatterCommand {

    /** @param voice the opinion or other record in which somebody raised this */
    record LinkVoice(UUID voice, String label) implements VoiceCommand {

        public LinkVoice {
            Objects.requireNonNull(voice);
            Objects.requireNonNull(label);
        }
    }

    /** @param aim which of the plan's two aims was reached; needed where this word closes the matter */
    record RecordCallback(UUID voice, CallbackEnd end, String said, LocalDate on, @Nullable Aim aim)
            implements VoiceCommand {

        public RecordCallback {
            Objects.requireNonNull(voice);
            Objects.requireNonNull(end);
            Objects.requireNonNull(said);
            Objects.requireNonNull(on);
        }
    }

    record ApproveCallbackEnd(UUID voice, String reason) implements VoiceCommand {

        public ApproveCallbackEnd {
            Objects.requireNonNull(voice);
            Objects.requireNonNull(reason);
        }
    }

    /**
     * One side's signature under a major matter.
     *
     * @param met     one answer for each acceptance criterion
     * @param monitor the social monitor's name and kind; only for that side
     * @param sheet   content hash of the scanned sheet that the monitor signed; only for that side
     * @param aim     which of the plan's two aims was reached; only for the verifier's side
     * @param reached the figure or the words that show it; only for the verifier's side
     */
    record SignAcceptance(
            Side side,
            List<Boolean> met,
            String findings,
            @Nullable String monitor,
            @Nullable String sheet,
            @Nullable Aim aim,
            @Nullable String reached)
            implements VoiceCommand {

        public SignAcceptance {
            Objects.requireNonNull(side);
            Objects.requireNonNull(findings);
            met = List.copyOf(met);
        }
    }
}
