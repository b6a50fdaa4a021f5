package luoshi.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a room above has to say to a change of the rulebook: a bean of its own, asked before a setting is saved. It judges
 * the numbers as they would stand, so that no order of changes leads around it.
 */
public interface RuleCheck {

    /**
     * @param before the numbers as they stand on a day without the change
     * @param after  the numbers as they would stand on the same day
     * @return why the change is not made; empty where nothing speaks against it
     */
    Optional<RuleChange.Reason> check(Numbers before, Numbers after);

    /** What is shown beside a rule: a sentence of the message files with its arguments. */
    default Optional<Shown> beside(RuleKey key, Numbers now) {
        return Optional.empty();
    }

    record Shown(String key, List<Object> arguments) {}

    /** The numbers of all rules on one day. */
    record Numbers(Function<String, List<Integer>> of) {

        /** Of a rule with one number. */
        public int one(String key) {
            return of.apply(key).getFirst();
        }

        /** How many numbers the rule has. */
        public int count(String key) {
            return of.apply(key).size();
        }
    }
}
