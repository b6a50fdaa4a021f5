package luoshi.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.language.pairs.SearchPairs;

/**
 * The gate to the ledger (requirement R40): a problem is concrete or it stays a draft. Time, place or object, fact,
 * example and effect are given, each says what it must ({@link FieldGate}), each in words of its own. The same findings
 * are shown while somebody types and refuse the problem when it is submitted.
 */
final class QualityGate {

    /** Characters of one field. */
    static final int MOST = 4_000;

    /** Of the pairs of characters of two fields, the share from which they are the same words. */
    private static final double SAME = 0.8;
    private static final int LEAST_TO_COMPARE = 6;

    private QualityGate() {}

    /** What bars this problem; empty where it may pass. */
    static List<Finding> ask(ProblemStatement problem) {
        return ask(problem.particulars());
    }

    /** @param told what stands in the fields, by their names; empty ones are left out */
    static List<Finding> ask(Map<String, String> told) {
        List<Finding> findings = new ArrayList<>(missing(told));
        findings.addAll(askTyped(told));
        return List.copyOf(findings);
    }

    /** What is wrong with that which is there already: nobody is told about a field that they have not come to yet. */
    static List<Finding> askTyped(Map<String, String> told) {
        List<Finding> findings = new ArrayList<>();
        for (FieldGate gate : FieldGate.values()) {
            String text = told.getOrDefault(gate.field(), "").strip();
            if (text.length() > MOST) {
                findings.add(Finding.of(gate.field(), "problem.gate.long", MOST));
            } else if (!text.isEmpty()) {
                findings.addAll(gate.judge(text));
            }
        }
        findings.addAll(sameWords(told));
        return withoutTheOtherOfPlaceAndObject(findings, told);
    }

    private static List<Finding> missing(Map<String, String> told) {
        List<Finding> findings = new ArrayList<>();
        for (FieldGate gate : FieldGate.values()) {
            boolean other = gate == FieldGate.OBJECT || gate == FieldGate.PLACE && told.containsKey(ProblemStatement.OBJECT);
            if (!told.containsKey(gate.field()) && !other) {
                findings.add(Finding.of(gate.field(), "problem.gate." + gate.field()));
            }
        }
        return findings;
    }

    /** One of place and object is enough; the other may then be as loose as it likes. */
    private static List<Finding> withoutTheOtherOfPlaceAndObject(List<Finding> findings, Map<String, String> told) {
        boolean place = isClear(ProblemStatement.PLACE, findings, told);
        boolean object = isClear(ProblemStatement.OBJECT, findings, told);
        return findings.stream()
                .filter(each -> !(object && each.field().equals(ProblemStatement.PLACE) && !each.rule().equals("problem.gate.long")))
                .filter(each -> !(place && each.field().equals(ProblemStatement.OBJECT) && !each.rule().equals("problem.gate.long")))
                .toList();
    }

    private static boolean isClear(String field, List<Finding> findings, Map<String, String> told) {
        return told.containsKey(field) && findings.stream().noneMatch(each -> each.field().equals(field));
    }

    /** The same sentence in two of the fields, also with a word changed. */
    private static List<Finding> sameWords(Map<String, String> told) {
        List<Finding> findings = new ArrayList<>();
        List<String> fields = List.of(ProblemStatement.FACT, ProblemStatement.EXAMPLE, ProblemStatement.EFFECT);
        for (int i = 1; i < fields.size(); i++) {
            String later = told.getOrDefault(fields.get(i), "");
            boolean repeated = fields.subList(0, i).stream().anyMatch(each -> isSame(told.getOrDefault(each, ""), later));
            if (repeated) {
                findings.add(Finding.of(fields.get(i), "problem.gate.same-words"));
            }
        }
        return findings;
    }

    private static boolean isSame(String one, String other) {
        String first = one.replaceAll("[\\s\\p{P}]", "");
        String second = other.replaceAll("[\\s\\p{P}]", "");
        if (first.length() < LEAST_TO_COMPARE || second.length() < LEAST_TO_COMPARE) {
            return !first.isEmpty() && first.equals(second);
        }
        Set<String> pairs = new HashSet<>(SearchPairs.query(first));
        Set<String> others = new HashSet<>(SearchPairs.query(second));
        Set<String> all = new HashSet<>(pairs);
        all.addAll(others);
        pairs.retainAll(others);
        return first.equals(second) || pairs.size() >= SAME * all.size();
    }
}
