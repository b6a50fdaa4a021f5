package luoshi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of {@code serve} and {@code demo}. An unknown one is said to be so, never ignored. */
final class CommandLine {

    private static final Set<String> WITH_VALUE =
            Set.of("port", "bind", "data", "password", "as-of", "database-url", "tls-keystore", "tls-password");
    private static final Set<String> ALONE = Set.of("fresh");

    private final Map<String, String> options = new HashMap<>();

    /** @throws Wrong where an option is unknown or lacks its value */
    static CommandLine of(String[] arguments) {
        CommandLine line = new CommandLine();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            int equals = name.indexOf('=');
            if (equals > 0) {
                line.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (ALONE.contains(name)) {
                line.options.put(name, "");
            } else if (WITH_VALUE.contains(name) && i + 1 < arguments.length) {
                line.put(name, arguments[++i]);
            } else {
                throw new Wrong(arguments[i]);
            }
        }
        return line;
    }

    private void put(String name, String value) {
        if (!WITH_VALUE.contains(name) || value.isBlank()) {
            throw new Wrong("--" + name);
        }
        options.put(name, value);
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

    /** The settings that these options stand for. */
    String[] settings(String data) {
        List<String> settings = new ArrayList<>();
        settings.add("--luoshi.data=" + data);
        settings.add("--server.port=" + value("port", "8080"));
        settings.add("--server.address=" + value("bind", "127.0.0.1"));
        String url = value("database-url");
        if (url != null) {
            settings.add("--luoshi.database-url=" + url);
        }
        String asOf = value("as-of");
        if (asOf != null) {
            settings.add("--luoshi.as-of=" + asOf);
        }
        String keystore = value("tls-keystore");
        if (keystore != null) {
            settings.add("--server.ssl.key-store=" + keystore);
            settings.add("--server.ssl.key-store-password=" + value("tls-password", ""));
        }
        return settings.toArray(String[]::new);
    }

    /** An option that cannot be understood. */
    static final class Wrong extends IllegalArgumentException {

        Wrong(String what) {
            super("Unknown option, or one without its value: " + what + " — see ./luoshi help"
                    + "（不认识的选项或缺少值，请看 ./luoshi help）");
        }
    }
}
