package luoshi;

import java.io.PrintStream;
import java.net.InetAddress;
import java.util.List;
import luoshi.account.AccountLinks;
import luoshi.database.DataFolder;
import luoshi.journal.Rebuild;
import luoshi.journal.SqlTime;
import luoshi.operation.Refusal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the whole program for real work, and says when and where it answers. */
final class Server {

    private Server() {}

    static void serve(CommandLine line, PrintStream out) {
        DataFolder folder = new DataFolder(line.path("data", "data"));
        if (folder.isDemonstration()) {
            throw new Refusal(folder.root() + " is a demonstration; real work needs a folder of its own: choose one with"
                    + " --data.（这是演示数据，正式使用请用 --data 另选文件夹。）");
        }
        List<String> settings = Settings.of(line, folder);
        settings.add("--luoshi.purpose=work");
        ConfigurableApplicationContext context = start(line, folder, settings);
        if (isOpenToOthers(line) && !line.has("tls-keystore") && !line.has("trusted-proxy")) {
            out.println("Passwords travel in clear: give --tls-keystore, or --trusted-proxy where a proxy ends TLS."
                    + "（未加密：请配置证书或可信代理。）");
        }
        ready(line, context, out);
        context.getBean(AccountLinks.class).firstStart().ifPresent(link -> tellFirst(address(line, context), link, out));
    }

    /** Told on the machine's own screen only: whoever starts the program names its system administrator. */
    private static void tellFirst(String address, AccountLinks.Issued link, PrintStream out) {
        out.println("First start: open this link once, before " + SqlTime.OFFICE_ZONE + " "
                + link.expiresAt().atZone(SqlTime.OFFICE_ZONE).toLocalDateTime().withNano(0)
                + ", to make the system administrator（首次启动：请用此一次性链接设立系统管理员）");
        out.println(address + link.path());
        out.flush();
    }

    /** Makes all rows again from the journal. The program listens on no known port meanwhile, so nobody works on it. */
    static void rebuild(CommandLine line, PrintStream out) {
        DataFolder folder = new DataFolder(line.path("data", "data"));
        List<String> settings = Settings.of(line, folder);
        settings.removeIf(each -> each.startsWith("--server.port="));
        settings.add("--server.port=0");
        try (ConfigurableApplicationContext context = start(line, folder, settings)) {
            out.println("Replayed " + context.getBean(Rebuild.class).run() + " events.");
        }
    }

    /** @throws Refusal with one clear sentence where the start is barred by something that a person can mend */
    static ConfigurableApplicationContext start(CommandLine line, DataFolder folder, List<String> settings) {
        int port = Settings.number("port", line.value("port", "8080"), 0, 65_535);
        StartFailures.mustBeFree(InetAddress.ofLiteral(line.value("bind", "127.0.0.1")), port);
        try {
            // The quick look before Spring begins: in use, not writable, path too long.
            folder.open();
            folder.close();
            return SpringApplication.run(Luoshi.class, settings.toArray(String[]::new));
        } catch (java.io.IOException | RuntimeException failed) {
            throw StartFailures.clear(failed);
        }
    }

    static void ready(CommandLine line, ConfigurableApplicationContext context, PrintStream out) {
        out.println("ready " + address(line, context));
        out.flush();
    }

    private static String address(CommandLine line, ConfigurableApplicationContext context) {
        String scheme = line.has("tls-keystore") ? "https" : "http";
        String port = context.getBean(Environment.class).getProperty("local.server.port", "");
        return scheme + "://" + host(InetAddress.ofLiteral(line.value("bind", "127.0.0.1"))) + ":" + port;
    }

    private static boolean isOpenToOthers(CommandLine line) {
        return !InetAddress.ofLiteral(line.value("bind", "127.0.0.1")).isLoopbackAddress();
    }

    private static String host(InetAddress bound) {
        if (bound.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return bound.getAddress().length == 4 ? bound.getHostAddress() : "[" + bound.getHostAddress() + "]";
    }
}
