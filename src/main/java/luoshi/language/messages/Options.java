package luoshi.language.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words behind a command: {@code --name value} pairs and {@code --flag}s. */
public final class Options {

    private final Map<String, String> values = new TreeMap<>();

    private Options() {}

    /**
     * @param named options that take a value, without their dashes
     * @param flags options that stand alone
     * @return empty where a word is none of these, or a value is missing
     */
    public static Optional<Options> of(List<String> words, Set<String> named, Set<String> flags) {
        Options options = new Options();
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i).startsWith("--") ? words.get(i).substring(2) : "";
            if (flags.contains(name)) {
                options.values.put(name, "");
            } else if (named.contains(name) && i + 1 < words.size()) {
                options.values.put(name, words.get(++i));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** @return empty where the option is there and is no number of this range */
    public Optional<Long> number(String name, long otherwise, long least, long most) {
        if (!has(name)) {
            return Optional.of(otherwise);
        }
        try {
            long number = Long.parseLong(get(name));
            return number < least || number > most ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
