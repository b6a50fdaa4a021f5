package luoshi;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import luoshi.account.AccountLinks;
import luoshi.database.DataFolder;
import luoshi.demonstration.Demonstration;
import luoshi.journal.Rebuild;
import luoshi.journal.SqlTime;
import luoshi.journal.VerifyCommand;
import luoshi.language.LanguageCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

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
            switch (command) {
                case "serve" -> serve(CommandLine.of(rest));
                case "demo" -> demonstrate(CommandLine.of(rest));
                case "rebuild" -> rebuild(CommandLine.of(rest));
                case "verify" -> System.exit(VerifyCommand.run(List.of(rest), OUT));
                default -> {
                    if (!LanguageCommands.NAMES.contains(command)) {
                        throw new CommandLine.Wrong(command);
                    }
                    System.exit(LanguageCommands.run(command, List.of(rest), OUT));
                }
            }
        } catch (CommandLine.Wrong wrong) {
            OUT.println(wrong.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static void serve(CommandLine line) {
        String data = line.value("data", "data");
        if (new DataFolder(Path.of(data)).isDemonstration()) {
            OUT.println(data + " is a demonstration; real work needs a folder of its own: choose one with --data."
                    + "（这是演示数据，正式使用请用 --data 另选文件夹。）");
            System.exit(WRONG_USE);
        }
        ConfigurableApplicationContext context = start(line.settings(data));
        ready(line);
        context.getBean(AccountLinks.class).firstStart().ifPresent(link -> tellFirst(line, link));
    }

    /** Told on the machine's own screen only: whoever starts the program names its system administrator. */
    private static void tellFirst(CommandLine line, AccountLinks.Issued link) {
        OUT.println("First start: open this link once, before " + SqlTime.OFFICE_ZONE + " "
                + link.expiresAt().atZone(SqlTime.OFFICE_ZONE).toLocalDateTime().withNano(0)
                + ", to make the system administrator（首次启动：请用此一次性链接设立系统管理员）");
        OUT.println(address(line) + link.path());
        OUT.flush();
    }

    private static void demonstrate(CommandLine line) throws IOException {
        Path data = Path.of(line.value("data", "data/demo"));
        DataFolder folder = new DataFolder(data);
        if (folder.isUsed() && !folder.isDemonstration()) {
            OUT.println(data + " holds real data and is left alone. Choose another folder with --data."
                    + "（此文件夹里是正式数据，请用 --data 另选文件夹。）");
            System.exit(WRONG_USE);
        }
        if (line.has("fresh") && folder.isDemonstration()) {
            deleteRecursively(data);
        }
        folder.markAsDemonstration(line.value("as-of", ""));
        ConfigurableApplicationContext context = start(line.settings(data.toString()));
        Demonstration demonstration = context.getBean(Demonstration.class);
        Path sheet = data.resolve("accounts.txt");
        if (!demonstration.isLoaded()) {
            String password = line.value("password", randomPassword());
            List<String> accounts = demonstration.load(password);
            Files.writeString(sheet, "password    " + password + "\n" + String.join("\n", accounts) + "\n");
        }
        OUT.println(Files.exists(sheet) ? Files.readString(sheet) : "The demonstration was not loaded whole; use --fresh.");
        ready(line);
    }

    /** Makes all rows again from the journal. The program listens on no known port meanwhile, so nobody works on it. */
    private static void rebuild(CommandLine line) {
        SpringApplication application = new SpringApplication(Luoshi.class);
        List<String> settings = new java.util.ArrayList<>(List.of(line.settings(line.value("data", "data"))));
        settings.add("--server.port=0");
        try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
            OUT.println("Replayed " + context.getBean(Rebuild.class).run() + " events.");
        }
    }

    private static ConfigurableApplicationContext start(String[] settings) {
        return SpringApplication.run(Luoshi.class, settings);
    }

    private static void ready(CommandLine line) {
        OUT.println("ready " + address(line));
        OUT.flush();
    }

    private static String address(CommandLine line) {
        String scheme = line.has("tls-keystore") ? "https" : "http";
        return scheme + "://" + line.value("bind", "127.0.0.1") + ":" + line.value("port", "8080");
    }

    private static String randomPassword() {
        byte[] random = new byte[9];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }

    private static void deleteRecursively(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (Path each : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
