package luoshi.ledger.life;

import java.util.Optional;
import java.util.Set;
import luoshi.ledger.life.MatterCommand.Register;

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

    /** A clerk registers; what stands on a personal list is written by the person. */
    record MayRegister() implements Rule<Register> {

        @Override
        public String id() {
            return "may-register";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            return refuseWhen(situation.post() == null);
        }
    }

    /** The columns are those of its kind, and something stands in them. */
    record ColumnsOfKind() implements Rule<Register> {

        private static final int MOST = 4_000;

        @Override
        public String id() {
            return "columns-of-kind";
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            Set<String> known = Set.copyOf(command.kind().columns());
            boolean fit = known.containsAll(command.particulars().keySet())
                    && command.particulars().values().stream().anyMatch(text -> !text.isBlank())
                    && command.particulars().values().stream().allMatch(text -> text.length() <= MOST);
            return refuseWhen(!fit, command.kind(), MOST);
        }
    }

    record DomainKnown() implements Rule<Register> {

        @Override
        public String id() {
            return "domain-known";
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            return refuseWhen(!BusinessDomain.ALL.contains(command.domain()));
        }
    }
}
