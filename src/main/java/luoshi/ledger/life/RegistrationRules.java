package luoshi.ledger.life;

import java.util.Map;
import java.util.Optional;
import luoshi.ledger.life.MatterCommand.Register;
import luoshi.organization.BusinessDomain;

/** What a matter must bring with it to enter the ledger. */
final class RegistrationRules {

    static final int MOST_IN_A_COLUMN = 4_000;

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

        @Override
        public String id() {
            return "columns-of-kind";
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            return refuseWhen(!fits(command.kind(), command.particulars()), command.kind(), MOST_IN_A_COLUMN);
        }
    }

    static boolean fits(MatterKind kind, Map<String, String> particulars) {
        return kind.columns().containsAll(particulars.keySet())
                && particulars.values().stream().anyMatch(text -> !text.isBlank())
                && particulars.values().stream().allMatch(text -> text.length() <= MOST_IN_A_COLUMN);
    }

    /** What nobody could handle it without stands in it. */
    record NeededColumns() implements Rule<Register> {

        @Override
        public String id() {
            return "column-needed";
        }

        @Override
        public Optional<Refusal> check(Register command, Situation situation) {
            return command.kind().needed().stream()
                    .filter(column -> command.particulars().getOrDefault(column, "").isBlank())
                    .findFirst()
                    .flatMap(column -> refuseWhen(true, column));
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
