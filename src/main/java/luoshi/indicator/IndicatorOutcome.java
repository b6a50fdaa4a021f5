package luoshi.indicator;

import java.util.List;

/** What came of a command. */
public sealed interface IndicatorOutcome {

    record Done() implements IndicatorOutcome {}

    /** Every reason at once, so that one round of mending is enough. */
    record Refused(List<Reason> reasons) implements IndicatorOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param rule  id of the rule that bars it; {@code indicator.bar.<rule>} is its sentence
     * @param field of the form or the table that it is about
     */
    record Reason(String rule, String field, List<Object> arguments) {

        public Reason {
            arguments = List.copyOf(arguments);
        }

        static Reason of(String rule, String field, Object... arguments) {
            return new Reason(rule, field, List.of(arguments));
        }

        /** Message key of the sentence. */
        public String key() {
            return "indicator.bar." + rule;
        }
    }
}
