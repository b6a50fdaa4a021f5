package luoshi.ledger.sim;

import java.util.Map;
import java.util.TreeMap;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.RuleCensus;

/** What happened in the years: the table that the test prints and asserts. */
public final class Tally {

    public final RuleCensus rules = new RuleCensus();
    public final Map<String, Integer> events = new TreeMap<>();
    public final Map<String, Integer> acceptedCommands = new TreeMap<>();
    public final Map<String, Integer> refusedCommands = new TreeMap<>();
    public int asked;
    public int accepted;
    public int refused;
    public int unseen;
    public int conflicts;
    public int registered;
    public int closed;
    public int mergers;

    void happened(String event) {
        events.merge(event, 1, Integer::sum);
    }

    void answered(MatterCommand command, boolean done) {
        (done ? acceptedCommands : refusedCommands).merge(command.getClass().getSimpleName(), 1, Integer::sum);
        accepted += done ? 1 : 0;
        refused += done ? 0 : 1;
    }

    public String table() {
        StringBuilder table = new StringBuilder("commands %d, accepted %d (%d %%), refused %d, unseen %d, conflicts %d\n"
                .formatted(asked, accepted, 100 * accepted / Math.max(1, asked), refused, unseen, conflicts));
        table.append("matters %d, close-outs %d, mergers of units %d\n".formatted(registered, closed, mergers));
        acceptedCommands.forEach((command, times) -> table.append("  %-24s %7d accepted %7d refused\n"
                .formatted(command, times, refusedCommands.getOrDefault(command, 0))));
        events.forEach((event, times) -> table.append("  %-24s %7d\n".formatted(event, times)));
        table.append("  %-28s %9s %9s\n".formatted("rule", "satisfied", "refused"));
        rules.known().forEach(rule -> table.append(
                "  %-28s %9d %9d\n".formatted(rule, rules.satisfied(rule), rules.refused(rule))));
        return table.toString();
    }
}
