package luoshi.organization;

import java.util.List;
import java.util.UUID;

/** What became of a command. */
public sealed interface OfficeOutcome {

    /** @param id of the unit, person, post or duty that was made or changed */
    record Done(UUID id, long version) implements OfficeOutcome {}

    /** Every rule that bars it. */
    record Refused(List<Refusal> refusals) implements OfficeOutcome {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * @param rule  its id; {@code organization.rule.<rule>} is its sentence
     * @param field the field of the form at which it is shown; empty for the whole
     */
    record Refusal(String rule, String field, List<Object> arguments) {

        public Refusal {
            arguments = List.copyOf(arguments);
        }

        static Refusal at(String field, String rule, Object... arguments) {
            return new Refusal(rule, field, List.of(arguments));
        }

        static Refusal of(String rule, Object... arguments) {
            return new Refusal(rule, "", List.of(arguments));
        }

        public String key() {
            return "organization.rule." + rule;
        }
    }
}
