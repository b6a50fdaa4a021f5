package luoshi;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.database.DataFolder;
import org.jspecify.annotations.Nullable;

/** The program's settings that a command line stands for; each value is checked before anything is started. */
final class Settings {

    /** The law asks for six months of logs (Cybersecurity Law, article 21 at its writing): 200 days unless told otherwise. */
    private static final int LOG_DAYS = 200;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final CommandLine line;
    private final List<String> settings = new ArrayList<>();

    private Settings(CommandLine line) {
        this.line = line;
    }

    /** @throws CommandLine.Wrong with a sentence about the value that cannot be used */
    static List<String> of(CommandLine line, DataFolder folder) {
        Settings all = new Settings(line);
        all.put("luoshi.data", folder.root());
        all.put("server.port", number("port", line.value("port", "8080"), 0, 65_535));
        all.put("server.address", address("bind", line.value("bind", "127.0.0.1")).getHostAddress());
        all.put("server.tomcat.basedir", folder.run().resolve("tomcat"));
        all.put("spring.servlet.multipart.location", folder.run());
        all.put("logging.file.name", folder.logs().resolve("luoshi.jsonl"));
        all.put("logging.logback.rollingpolicy.max-history",
                number("log-days", line.value("log-days", String.valueOf(LOG_DAYS)), 1, 3_660));
        all.put("management.health.diskspace.path", folder.root());
        all.database();
        all.transport();
        all.proxy();
        return all.settings;
    }

    private void database() {
        String url = line.value("database-url");
        if (url == null) {
            return;
        }
        String jdbc = url.startsWith("postgresql://") ? "jdbc:" + url : url;
        if (!jdbc.startsWith("jdbc:postgresql://") || jdbc.contains("@")) {
            throw new CommandLine.Wrong("--database-url looks like postgresql://HOST:5432/NAME, with --database-user and"
                    + " --database-password-file beside it / 数据库地址写法不对");
        }
        put("luoshi.database-url", jdbc);
        put("luoshi.database-user", line.value("database-user", ""));
        String file = line.value("database-password-file");
        put("luoshi.database-password", file == null ? "" : firstLine("database-password-file", file));
    }

    private void transport() {
        String keystore = line.value("tls-keystore");
        if (keystore == null) {
            return;
        }
        String file = line.value("tls-password-file");
        String password = file == null ? line.value("tls-password", "") : firstLine("tls-password-file", file);
        Keystores.check(Path.of(keystore), password);
        put("server.ssl.key-store", Path.of(keystore).toAbsolutePath().toUri());
        put("server.ssl.key-store-password", password);
        put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
    }

    /** What a request says about its sender's address and scheme is believed only from these machines. */
    private void proxy() {
        String proxies = line.value("trusted-proxy");
        if (proxies == null) {
            put("server.forward-headers-strategy", "none");
            return;
        }
        put("server.forward-headers-strategy", "native");
        put("server.tomcat.remoteip.remote-ip-header", "x-forwarded-for");
        put("server.tomcat.remoteip.protocol-header", "x-forwarded-proto");
        put("server.tomcat.remoteip.internal-proxies", Arrays.stream(proxies.split(","))
                .map(each -> address("trusted-proxy", each.strip()))
                .map(each -> each.getHostAddress() + (each.getAddress().length == 4 ? "/32" : "/128"))
                .collect(Collectors.joining(",")));
    }

    /** The day that it is in a demonstration. @throws CommandLine.Wrong where it is none */
    static String day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return text;
            }
        } catch (DateTimeException noDay) {
            // Said below.
        }
        throw new CommandLine.Wrong("--as-of " + text + " is not a day between " + FIRST_YEAR + " and " + LAST_YEAR
                + "; write it like 2026-03-02（日期写法不对，应如 2026-03-02）");
    }

    static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new CommandLine.Wrong("--" + name + " " + text + " is not a number from " + least + " to " + most
                + "（--" + name + " 应为 " + least + " 至 " + most + " 的整数）");
    }

    private static InetAddress address(String name, String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException noAddress) {
            throw new CommandLine.Wrong("--" + name + " " + text + " is not an IP address like 10.0.0.5（应为 IP 地址）");
        }
    }

    private static String firstLine(String name, String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new CommandLine.Wrong("--" + name + " " + file + " cannot be read（文件不能读取）");
        }
    }

    private void put(String name, @Nullable Object value) {
        settings.add("--" + name + "=" + value);
    }
}
