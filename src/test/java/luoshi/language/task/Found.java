package luoshi.language.task;

import java.time.LocalDate;
import java.util.List;
import luoshi.language.outline.Outline;
import luoshi.language.source.SourceFiles;
import luoshi.language.source.SourceReading;
import luoshi.language.source.SourceText;

/** Tasks of pasted words. */
final class Found {

    private Found() {}

    static List<ProposedTask> in(String text) {
        return Tasks.in(source(text), LocalDate.of(2026, 3, 2));
    }

    /** Their words, one after the other. */
    static List<String> words(String text) {
        return in(text).stream().map(task -> task.span().of(source(text).text())).toList();
    }

    static List<ProposedProblem> problems(String text) {
        SourceText source = source(text);
        return Problems.in(source, Outline.of(source));
    }

    static SourceText source(String text) {
        return ((SourceReading.Read) SourceFiles.pasted(text)).source();
    }
}
