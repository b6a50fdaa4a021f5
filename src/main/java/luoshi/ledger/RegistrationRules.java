package luoshi.ledger;

import java.util.Optional;
import luoshi.ledger.MatterCommand.Register;

/** What a matter must bring with it to enter the ledger. */
final class RegistrationRules {

    private RegistrationRules() {}

    /** What came from above, from an inspection, a project or the screen is named by its document (R31, P7). */
    record SourceNamed() implements Rule<Register> {

        @Override
        public String id() {
            return "source-document";
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            String reference = command.sourceReference();
            return refuseWhen(command.source().needsReference() && (reference == null || reference.isBlank()), command.source());
        }
    }

    /** The day of receipt starts the clock; it cannot lie ahead. */
    record ReceivedAlready() implements Rule<Register> {

        @Override
        public String id() {
            return "received-already";
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            return refuseWhen(command.receivedOn().isAfter(situation.today()), command.receivedOn());
        }
    }
}
