package luoshi;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import luoshi.account.PasswordRules;
import luoshi.database.DataFolder;
import luoshi.demonstration.Demonstration;
import luoshi.operation.Refusal;
import org.springframework.context.ConfigurableApplicationContext;
import org.jspecify.annotations.Nullable;

/** Starts the program with an invented office, and prints who can sign in. */
final class DemonstrationServer {

    private DemonstrationServer() {}

    static void demonstrate(CommandLine line, PrintStream out) throws IOException {
        DataFolder folder = new DataFolder(line.path("data", "data/demo"));
        if (folder.isUsed() && !folder.isDemonstration()) {
            throw new Refusal(folder.root() + " holds real data and is left alone. Choose another folder with --data."
                    + "（此文件夹里是正式数据，请用 --data 另选文件夹。）");
        }
        String password = password(line.value("password"));
        String asOf = line.has("as-of") ? Settings.day(line.value("as-of", "")) : "";
        List<String> settings = Settings.of(line, folder);
        if (line.has("fresh")) {
            startOver(line, folder);
        }
        String day = asOf.isEmpty() ? folder.demonstrationDay() : asOf;
        folder.markAsDemonstration(day);
        settings.add("--luoshi.purpose=demonstration");
        settings.add("--luoshi.as-of=" + day);
        ConfigurableApplicationContext context = Server.start(line, folder, settings);
        out.println(accounts(context.getBean(Demonstration.class), folder.root().resolve("accounts.txt"), password));
        Server.ready(line, context, out);
    }

    private static void startOver(CommandLine line, DataFolder folder) throws IOException {
        if (line.has("database-url")) {
            throw new Refusal("--fresh empties a folder, not a server of your own: make a new database there."
                    + "（--fresh 不清空外部数据库，请另建一个空库。）");
        }
        if (folder.isDemonstration()) {
            try (folder) {
                folder.open();
                folder.empty();
            } catch (DataFolder.FolderInUse inUse) {
                throw new Refusal(inUse.getMessage());
            }
        }
    }

    private static String accounts(Demonstration demonstration, Path sheet, String password) throws IOException {
        if (demonstration.isLoaded()) {
            if (!Files.exists(sheet)) {
                throw new Refusal("The demonstration was not loaded whole: start over with --fresh."
                        + "（演示数据没有装完，请用 --fresh 重新开始。）");
            }
        } else {
            List<String> accounts = demonstration.load(password);
            Path side = sheet.resolveSibling("accounts.new");
            Files.writeString(side, "password    " + password + "\n" + String.join("\n", accounts) + "\n");
            Files.move(side, sheet, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(sheet);
    }

    private static String password(@Nullable String wanted) {
        if (wanted == null) {
            byte[] random = new byte[9];
            new SecureRandom().nextBytes(random);
            return Base64.getUrlEncoder().encodeToString(random);
        }
        if (wanted.length() < PasswordRules.LEAST || wanted.length() > PasswordRules.MOST) {
            throw new CommandLine.Wrong("--password has " + PasswordRules.LEAST + " to " + PasswordRules.MOST
                    + " characters（密码应为 " + PasswordRules.LEAST + " 至 " + PasswordRules.MOST + " 个字符）");
        }
        return wanted;
    }
}
