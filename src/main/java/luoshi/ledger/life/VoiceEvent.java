package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What the people behind a matter did or were told. */
public sealed interface VoiceEvent extends MatterEvent {

    @Named("matter.voice-linked")
    record VoiceLinked(UUID voice, Words label) implements VoiceEvent {}

    @Named("matter.called-back")
    record CalledBack(UUID voice, CallbackEnd end, Words said, LocalDate on) implements VoiceEvent {}

    @Named("matter.callback-end-approved")
    record CallbackEndApproved(UUID voice, CallbackEnd end, Words reason) implements VoiceEvent {}

    /** @param reached said by the verifier's side where it found it done */
    @Named("matter.acceptance-signed")
    record AcceptanceSigned(
            Side side,
            List<Boolean> met,
            Words findings,
            @Nullable Words monitor,
            @Nullable String sheet,
            @Nullable Reached reached)
            implements VoiceEvent {}
}
