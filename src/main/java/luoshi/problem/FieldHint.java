package luoshi.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said below one field: a sentence for each rule, and the field's own words with the phrases in question marked.
 *
 * @param quoted empty where nothing is to be marked
 */
public record FieldHint(String field, List<Sentence> sentences, List<Piece> quoted) {

    /** A message and what it fills in; phrases with the same fault share one. */
    public record Sentence(String rule, Object[] arguments) {}

    /** A stretch of the field's text. */
    public record Piece(String text, boolean marked) {}

    public FieldHint {
        sentences = List.copyOf(sentences);
        quoted = List.copyOf(quoted);
    }

    /** One for each field of the form, also for those of which nothing is to be said. */
    public static List<FieldHint> of(List<Finding> findings, Map<String, String> told) {
        return ProblemForm.FIELDS.stream()
                .map(field -> of(field, told.getOrDefault(field, ""),
                        findings.stream().filter(each -> each.field().equals(field)).toList()))
                .toList();
    }

    private static FieldHint of(String field, String text, List<Finding> findings) {
        return new FieldHint(field, sentences(findings), quoted(text, findings));
    }

    private static List<Sentence> sentences(List<Finding> findings) {
        Map<String, Set<Object>> byRule = new LinkedHashMap<>();
        findings.forEach(each ->
                byRule.computeIfAbsent(each.rule(), _ -> new LinkedHashSet<>()).addAll(each.arguments()));
        List<Sentence> sentences = new ArrayList<>();
        byRule.forEach((rule, arguments) -> {
            boolean phrases = arguments.size() > 1;
            sentences.add(new Sentence(rule, phrases
                    ? new Object[] {String.join("”“", arguments.stream().map(String::valueOf).toList())}
                    : arguments.toArray()));
        });
        return sentences;
    }

    private static List<Piece> quoted(String text, List<Finding> findings) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Finding each : findings) {
            if (each.marksWords() && each.start() >= at && each.end() <= text.length()) {
                pieces.add(new Piece(text.substring(at, each.start()), false));
                pieces.add(new Piece(text.substring(each.start(), each.end()), true));
                at = each.end();
            }
        }
        if (at > 0) {
            pieces.add(new Piece(text.substring(at), false));
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
