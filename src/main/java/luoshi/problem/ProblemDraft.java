package luoshi.problem;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A problem that is not concrete yet, exactly as it was typed.
 *
 * @param id    also the id of the problem that it becomes
 * @param typed what stands in the form's fields, by their names
 */
public record ProblemDraft(UUID id, Map<String, String> typed, Instant savedAt) {

    private static final int LONGEST_NAME = 40;

    public ProblemDraft {
        typed = Map.copyOf(typed);
    }

    /** Whether it is to stand on the writer's own list, where everybody with a post may write. */
    public boolean isPersonal() {
        return "yes".equals(typed.get("personal"));
    }

    /** Where it is written on. */
    public String href() {
        return "/problems/new?draft=" + id + (isPersonal() ? "&personal=yes" : "");
    }

    /** What to call it in a list: its title, else what was typed first; at most 40 characters of it. */
    public String name() {
        String name = Stream.concat(Stream.of("title"), ProblemForm.FIELDS.stream())
                .map(field -> typed.getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…"
                : name;
    }
}
