package luoshi.language.task;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import luoshi.language.outline.Outline;
import luoshi.language.source.SourceFiles;
import luoshi.language.source.SourceReading;
import luoshi.language.source.SourceText;
import luoshi.language.source.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * {@code decompose FILE --json [--date DAY]}: the tasks of a document. {@code --problems} what it finds wanting,
 * {@code --text} the text that the offsets mean, {@code --outline} its parts. {@code --evaluate DIR [--sources DIR]} how
 * well tasks are found, against marked documents.
 */
public final class DecomposeCommand {

    private static final int DONE = 0;
    private static final int UNREADABLE = 1;
    private static final int WRONG_USE = 2;
    private static final String USE = "decompose FILE [--json|--problems|--outline|--text] [--date 2026-11-26]"
            + "\ndecompose --evaluate DIR [--sources DIR] [--show]";

    private DecomposeCommand() {}

    /** @return the exit code: 0 done, 1 the file could not be read, 2 wrong use */
    public static int run(List<String> arguments, PrintStream out) {
        // Libraries tell their doubts about a damaged pdf to the log; here the output is the answer and nothing else.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        try {
            String gold = option(arguments, "--evaluate");
            if (gold != null) {
                String sources = option(arguments, "--sources");
                return EvaluateCommand.run(Path.of(gold), Path.of(sources == null ? "../shared" : sources),
                        arguments.contains("--show"), out);
            }
            if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
                out.println(USE);
                return WRONG_USE;
            }
            String date = option(arguments, "--date");
            return decompose(Path.of(arguments.getFirst()), date == null ? null : LocalDate.parse(date), arguments, out);
        } catch (DateTimeException | java.nio.file.InvalidPathException wrong) {
            out.println(USE);
            return WRONG_USE;
        } catch (IOException unreadable) {
            out.println(unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static int decompose(Path file, @Nullable LocalDate date, List<String> arguments, PrintStream out) {
        SourceReading reading = SourceFiles.read(file);
        return switch (reading) {
            case Unreadable unreadable -> {
                out.println(unreadable.sentence());
                yield UNREADABLE;
            }
            case SourceReading.Read(SourceText source) -> {
                if (source.secrecy().isPresent()) {
                    out.println("文件带有密级标志（" + source.secrecy().get() + "），本系统不得存储、处理涉密文件 — "
                            + "the document carries a secrecy mark and is not processed");
                    yield UNREADABLE;
                }
                print(source, date, arguments, out);
                yield DONE;
            }
        };
    }

    private static void print(SourceText source, @Nullable LocalDate date, List<String> arguments, PrintStream out) {
        Outline outline = Outline.of(source);
        if (arguments.contains("--text")) {
            out.print(source.text());
        } else if (arguments.contains("--outline")) {
            outline.items().forEach(item -> out.println(item.span().start() + "\t" + item.span().end() + "\t"
                    + "  ".repeat(item.depth() - 1) + item.mark() + item.heading().of(source.text())));
        } else if (arguments.contains("--problems")) {
            out.println(TaskJson.problems(source, Problems.in(source, outline)));
        } else {
            out.println(TaskJson.tasks(source, Tasks.in(source, outline, date)));
        }
    }

    private static @Nullable String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? null : arguments.get(at + 1);
    }
}
