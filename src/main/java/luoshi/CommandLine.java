package luoshi;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of one command. An unknown one is said to be so, never ignored. */
final class CommandLine {

    private static final Set<String> OF_A_SERVER = Set.of(
            "port", "bind", "data", "database-url", "database-user", "database-password-file", "tls-keystore",
            "tls-password", "tls-password-file", "trusted-proxy", "log-days");
    private static final Map<String, Set<String>> WITH_VALUE = Map.of(
            "serve", OF_A_SERVER,
            "demo", union(OF_A_SERVER, Set.of("password", "as-of")),
            "rebuild", Set.of("data", "database-url", "database-user", "database-password-file"),
            "backup", Set.of("data", "to"),
            "restore", Set.of("from", "data", "keys"));
    private static final Map<String, Set<String>> ALONE =
            Map.of("demo", Set.of("fresh"), "backup", Set.of("without-keys"));

    private final String command;
    private final Map<String, String> options = new HashMap<>();

    private CommandLine(String command) {
        this.command = command;
    }

    /** @throws Wrong where an option is unknown to this command, given twice, or lacks its value */
    static CommandLine of(String command, String... arguments) {
        CommandLine line = new CommandLine(command);
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            int equals = name.indexOf('=');
            if (equals > 0) {
                line.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (ALONE.getOrDefault(command, Set.of()).contains(name)) {
                line.options.put(name, "");
            } else if (line.takesValue(name) && i + 1 < arguments.length) {
                line.put(name, arguments[++i]);
            } else {
                throw unknown(arguments[i]);
            }
        }
        return line;
    }

    private boolean takesValue(String name) {
        return WITH_VALUE.getOrDefault(command, Set.of()).contains(name);
    }

    private void put(String name, String value) {
        if (!takesValue(name) || value.isBlank()) {
            throw unknown("--" + name);
        }
        if (options.put(name, value) != null) {
            throw new Wrong("--" + name + " is given twice / 选项 --" + name + " 重复");
        }
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    @Nullable String value(String name) {
        return options.get(name);
    }

    String value(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /** @throws Wrong where it is not given */
    String required(String name) {
        String value = options.get(name);
        if (value == null) {
            throw new Wrong("./luoshi " + command + " needs --" + name + " / 缺少 --" + name);
        }
        return value;
    }

    /** @throws Wrong where the system cannot express the name, as in the locale C without the launcher */
    Path path(String name, String otherwise) {
        String value = value(name, otherwise);
        try {
            return Path.of(value);
        } catch (InvalidPathException unwritable) {
            throw new Wrong("--" + name + " " + value + " cannot be a file name here; set LC_ALL=C.UTF-8"
                    + " / 当前环境不能使用这个文件名，请设置 LC_ALL=C.UTF-8");
        }
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new java.util.HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Wrong unknown(String what) {
        return new Wrong("Unknown option, or one without its value: " + what + " — see ./luoshi help"
                + "（不认识的选项或缺少值，请看 ./luoshi help）");
    }

    /** What was typed cannot be carried out; the message says why. */
    static final class Wrong extends IllegalArgumentException {

        Wrong(String what) {
            super(what);
        }
    }
}
