package luoshi.language.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.language.source.SourceText;
import tools.jackson.databind.json.JsonMapper;

/** The tasks as the command prints them: text and offsets first, null where the document says nothing. */
final class TaskJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TaskJson() {}

    static String tasks(SourceText source, List<ProposedTask> tasks) {
        List<Map<String, Object>> all = new ArrayList<>(tasks.size());
        for (ProposedTask task : tasks) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("text", task.span().of(source.text()));
            each.put("start", task.span().start());
            each.put("end", task.span().end());
            each.put("outline", orNull(task.outline()));
            each.put("kind", task.kind().name().toLowerCase(Locale.ROOT));
            each.put("title", task.title());
            each.put("responsible", task.responsible().isEmpty() ? null : task.responsible());
            each.put("supporting", task.supporting().isEmpty() ? null : task.supporting());
            each.put("due", orNull(task.due()));
            each.put("dueDate", task.dueDate() == null ? null : task.dueDate().toString());
            each.put("frequency", orNull(task.frequency()));
            each.put("quantity", orNull(task.quantity()));
            each.put("level", task.level() == DecisionLevel.UNKNOWN ? null : task.level().name().toLowerCase(Locale.ROOT));
            each.put("confidence", Math.round(task.confidence() * 100) / 100.0);
            all.add(each);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    static String problems(SourceText source, List<ProposedProblem> problems) {
        List<Map<String, Object>> all = new ArrayList<>(problems.size());
        for (ProposedProblem problem : problems) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("text", problem.span().of(source.text()));
            each.put("start", problem.span().start());
            each.put("end", problem.span().end());
            each.put("place", orNull(problem.place()));
            each.put("object", problem.object());
            each.put("fact", problem.fact());
            all.add(each);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static @org.jspecify.annotations.Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
