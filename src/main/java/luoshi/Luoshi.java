package luoshi;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import luoshi.bench.BenchCommand;
import luoshi.journal.VerifyCommand;
import luoshi.language.LanguageCommands;
import luoshi.operation.Backup;
import luoshi.operation.Refusal;
import luoshi.operation.Restore;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The program's front door: the first word of the command line says what is asked of it, and each command is carried
 * out by the room that owns it. Commands that only read files or text start neither web server nor database.
 */
@SpringBootApplication
public class Luoshi {

    private static final int WRONG_USE = 2;
    private static final PrintStream OUT = System.out;

    public static void main(String[] arguments) throws IOException {
        String command = arguments.length == 0 ? "serve" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            carryOut(command, rest);
        } catch (CommandLine.Wrong | Refusal clear) {
            OUT.println(clear.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static void carryOut(String command, String[] rest) throws IOException {
        switch (command) {
            case "serve" -> Server.serve(CommandLine.of(command, rest), OUT);
            case "demo" -> DemonstrationServer.demonstrate(CommandLine.of(command, rest), OUT);
            case "rehearse" -> Rehearsal.run(OUT);
            case "rebuild" -> Server.rebuild(CommandLine.of(command, rest), OUT);
            case "verify" -> System.exit(VerifyCommand.run(List.of(rest), OUT));
            case "backup" -> {
                CommandLine line = CommandLine.of(command, rest);
                line.required("to");
                OUT.println(Backup.run(line.path("data", "data"), line.path("to", ""), !line.has("without-keys")));
            }
            case "restore" -> {
                CommandLine line = CommandLine.of(command, rest);
                line.required("from");
                line.required("data");
                OUT.println(Restore.run(
                        line.path("from", ""), line.path("data", ""), line.has("keys") ? line.path("keys", "") : null));
            }
            case "bench" -> System.exit(BenchCommand.run(List.of(rest), Rehearsal::start, OUT));
            default -> {
                if (!LanguageCommands.NAMES.contains(command)) {
                    throw new CommandLine.Wrong("Unknown command: " + command + " — see ./luoshi help（不认识的命令）");
                }
                System.exit(LanguageCommands.run(command, List.of(rest), OUT));
            }
        }
    }
}
