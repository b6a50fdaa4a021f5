package luoshi.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.ledger.life.Refusal;

/**
 * The gate to the ledger: a problem is concrete or it stays a draft. Time, place or object, fact, example and effect are
 * given, each in words of its own.
 */
final class QualityGate {

    private static final int LEAST_FACT = 8;
    private static final int MOST = 4_000;

    private QualityGate() {}

    static List<Refusal> ask(ProblemStatement problem) {
        List<Refusal> refusals = new ArrayList<>();
        if (problem.time().isBlank()) {
            refusals.add(Refusal.of("problem.gate.time"));
        }
        if (problem.place().isBlank() && problem.object().isBlank()) {
            refusals.add(Refusal.of("problem.gate.place"));
        }
        Map<String, String> told = new LinkedHashMap<>();
        told.put(ProblemStatement.FACT, problem.fact());
        told.put(ProblemStatement.EXAMPLE, problem.example());
        told.put(ProblemStatement.EFFECT, problem.effect());
        told.forEach((field, text) -> {
            if (text.strip().length() < LEAST_FACT) {
                refusals.add(Refusal.of("problem.gate." + field, LEAST_FACT));
            }
        });
        if (told.values().stream().filter(text -> !text.isBlank()).map(String::strip).distinct().count()
                < told.values().stream().filter(text -> !text.isBlank()).count()) {
            refusals.add(Refusal.of("problem.gate.same-words"));
        }
        if (problem.particulars().values().stream().anyMatch(text -> text.length() > MOST)) {
            refusals.add(Refusal.of("problem.gate.long", MOST));
        }
        return refusals;
    }
}
