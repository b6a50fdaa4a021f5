package luoshi.language.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import luoshi.language.outline.Outline;
import luoshi.language.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The door: the tasks that a document asks for, in its order. */
public final class Tasks {

    private Tasks() {}

    /**
     * @param reference the day from which 到年底 and 下月 count; without one the document's own date, and without that no
     *     date is resolved
     */
    public static List<ProposedTask> in(SourceText source, @Nullable LocalDate reference) {
        return in(source, Outline.of(source), reference);
    }

    public static List<ProposedTask> in(SourceText source, Outline outline, @Nullable LocalDate reference) {
        Optional<LocalDate> day = Optional.ofNullable(reference).or(() -> DocumentDate.of(source.text()));
        Context context = Context.of(source, outline, day.orElse(null));
        List<ProposedTask> tasks = new ArrayList<>(new TaskReader(context).read());
        tasks.addAll(new TaskTables(context).read());
        tasks.sort(Comparator.comparingInt(task -> task.span().start()));
        return List.copyOf(tasks);
    }
}
