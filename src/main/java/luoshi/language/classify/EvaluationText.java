package luoshi.language.classify;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation for people, and for programs. */
final class EvaluationText {

    private EvaluationText() {}

    static String plain(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(line("messages %d   accuracy %.4f   macro-F1 %.4f",
                evaluation.messages(), evaluation.accuracy(), evaluation.macroF1()));
        text.append(line("%9s %9s %9s %9s  label", "decided", "precision", "recall", "F1"));
        evaluation.byClass().forEach((label, score) -> text.append(line("%9d %9.4f %9.4f %9.4f  %s",
                score.decided(), score.precision(), score.recall(), score.f1(), label)));
        text.append("confusion: rows decided, columns proposed, in this order\n");
        for (int k = 0; k < evaluation.labels().size(); k++) {
            for (int count : evaluation.confusion()[k]) {
                text.append(String.format(Locale.ROOT, "%6d", count));
            }
            text.append("  ").append(evaluation.labels().get(k)).append('\n');
        }
        return text.toString().stripTrailing();
    }

    static String json(Evaluation evaluation) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("messages", evaluation.messages());
        all.put("accuracy", evaluation.accuracy());
        all.put("macro_f1", evaluation.macroF1());
        all.put("classes", evaluation.byClass());
        all.put("labels", evaluation.labels());
        all.put("confusion", evaluation.confusion());
        return new JsonMapper().writeValueAsString(all);
    }

    private static String line(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments) + "\n";
    }
}
