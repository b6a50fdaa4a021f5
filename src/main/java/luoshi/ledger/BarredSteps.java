package luoshi.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.life.Refusal;

/**
 * The steps on which a matter waits and which something bars, those together that the same things bar. What lacks for the
 * viewer's own step is said outright; that a step is another post's is said once, and the rest can be opened.
 *
 * @param own    the viewer's own, with what bars them
 * @param others other posts'
 */
public record BarredSteps(Map<List<Refusal>, List<String>> own, Map<List<Refusal>, List<String>> others) {

    /** Rules by which a step belongs to another post. */
    private static final Set<String> OF_ANOTHER_POST = Set.of("role-for-step", "owner-acts", "leads-it");

    static BarredSteps of(Map<String, List<Refusal>> steps) {
        BarredSteps barred = new BarredSteps(new LinkedHashMap<>(), new LinkedHashMap<>());
        steps.forEach((step, refusals) -> {
            if (!refusals.isEmpty()) {
                barred.side(refusals).computeIfAbsent(refusals, _ -> new ArrayList<>()).add(step);
            }
        });
        return barred;
    }

    private Map<List<Refusal>, List<String>> side(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> OF_ANOTHER_POST.contains(refusal.rule())) ? others : own;
    }
}
