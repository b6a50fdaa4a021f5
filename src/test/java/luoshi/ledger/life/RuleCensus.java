package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts, rule by rule, how often each was asked and satisfied and how often it refused. */
public final class RuleCensus {

    private final Map<String, Integer> satisfied = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Set<String> known = new TreeSet<>(Comparator.naturalOrder());

    /** Asks the rules of a command as the product does, and counts. */
    public List<Refusal> ask(MatterCommand command, Situation situation) {
        return count(Rules.of(command), command, situation);
    }

    private <C extends MatterCommand> List<Refusal> count(List<Rule<C>> rules, C command, Situation situation) {
        rules.forEach(rule -> known.add(rule.id()));
        List<Refusal> refusals = new ArrayList<>();
        for (Rule<C> rule : rules) {
            Optional<Refusal> refusal = rule.check(command, situation);
            (refusal.isPresent() ? refused : satisfied).merge(refusal.map(Refusal::rule).orElse(rule.id()), 1, Integer::sum);
            refusal.ifPresent(refusals::add);
            if (refusal.isPresent() && rule.endsTheAsking()) {
                break;
            }
        }
        return refusals;
    }

    /** Every rule that any asked command has. */
    public Set<String> known() {
        return known;
    }

    public int satisfied(String rule) {
        return satisfied.getOrDefault(rule, 0);
    }

    public int refused(String rule) {
        return refused.getOrDefault(rule, 0);
    }
}
