package luoshi.language;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import luoshi.language.classify.ClassifyCommand;
import luoshi.language.similar.GroupCommand;
import luoshi.language.task.DecomposeCommand;

/**
 * The commands that show how well Chinese is read: they need files only, neither web server nor database. Each room of
 * the language answers for its own.
 */
public final class LanguageCommands {

    /** Their names, as the front door knows them. */
    public static final Set<String> NAMES = Set.of("read", "decompose", "classify", "group");

    private static final int WRONG_USE = 2;

    private LanguageCommands() {}

    /** @return the exit code: 0 done, 1 done with findings, 2 wrong use */
    public static int run(String command, List<String> arguments, PrintStream out) {
        return switch (command) {
            case "read" -> ReadCommand.run(arguments, out);
            case "decompose" -> DecomposeCommand.run(arguments, out);
            case "classify" -> ClassifyCommand.run(arguments, out);
            case "group" -> GroupCommand.run(arguments, out);
            default -> WRONG_USE;
        };
    }
}
