package luoshi.rulebook;

import java.util.List;

/** What came of the wish to change a rule. */
public sealed interface RuleChange {

    /** @param version the rule's history has this many settings now */
    record Made(long version) implements RuleChange {}

    /** Every reason at once, so that one round of mending is enough. */
    record Barred(List<Reason> reasons) implements RuleChange {

        public Barred {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param rule      id of the rule that bars it; {@code rulebook.bar.<rule>} is its sentence
     * @param arguments what the sentence names
     */
    record Reason(String rule, List<Object> arguments) {

        public static Reason of(String rule, Object... arguments) {
            return new Reason(rule, List.of(arguments));
        }

        /** Message key of the sentence. */
        public String key() {
            return "rulebook.bar." + rule;
        }
    }
}
