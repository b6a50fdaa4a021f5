package luoshi.problem;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A problem that is not concrete yet, exactly as it was typed.
 *
 * @param id    also the id of the problem that it becomes
 * @param typed what stands in the form's fields, by their names
 */
public record ProblemDraft(UUID id, Map<String, String> typed, Instant savedAt) {

    public ProblemDraft {
        typed = Map.copyOf(typed);
    }

    /** What to call it in a list: its title, else what was typed first. */
    public String name() {
        String title = typed.getOrDefault("title", "");
        return title.isBlank()
                ? ProblemForm.FIELDS.stream().map(field -> typed.getOrDefault(field, "")).filter(text -> !text.isBlank())
                        .findFirst().orElse("")
                : title;
    }
}
