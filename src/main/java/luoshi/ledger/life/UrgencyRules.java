package luoshi.ledger.life;

import java.util.Optional;
import luoshi.ledger.life.MatterCommand.Register;
import luoshi.ledger.life.WordCommand.CorrectWords;
import org.jspecify.annotations.Nullable;

/** What bars a word for the urgency: one that no clock knows would quietly be given the usual time. */
final class UrgencyRules {

    private static final String KNOWN = "urgency-known";

    private UrgencyRules() {}

    record KnownAtRegistration() implements Rule<Register> {

        @Override
        public String id() {
            return KNOWN;
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            return refuseWhen(isUnknown(command.particulars().get(Urgency.COLUMN)));
        }
    }

    record KnownInCorrection() implements Rule<CorrectWords> {

        @Override
        public String id() {
            return KNOWN;
        }

        @Override
        public Optional<Refusal> check(CorrectWords command, Situation situation) {
            return refuseWhen(command.field().equals(Urgency.COLUMN) && isUnknown(command.text()));
        }
    }

    /** Nothing written is the usual urgency. */
    static boolean isUnknown(@Nullable String word) {
        return word != null && !word.isBlank() && Urgency.read(word).isEmpty();
    }
}
