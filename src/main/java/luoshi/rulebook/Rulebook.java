package luoshi.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.calendar.Budget;
import luoshi.calendar.DeadlineUnit;

/** The numbers in force, by key. */
public final class Rulebook {

    private final Map<String, RuleEntry> entries;
    private final String version;

    private Rulebook(Map<String, RuleEntry> entries, String version) {
        this.entries = entries;
        this.version = version;
    }

    /** The numbers that the product ships with. */
    public static Rulebook shipped() {
        Map<String, RuleEntry> entries = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream("/luoshi/rulebook/defaults.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\\s*\\|\\s*");
                entries.put(parts[0], new RuleEntry(parts[0], parts[1], parts[2], parts[3]));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Rulebook(entries, "shipped-1");
    }

    /** Names the state of the rulebook that a clock was set by. */
    public String version() {
        return version;
    }

    public List<RuleEntry> entries() {
        return List.copyOf(entries.values());
    }

    public int number(String key) {
        return Integer.parseInt(entry(key).value());
    }

    public List<Integer> numbers(String key) {
        return Arrays.stream(entry(key).value().split(",")).map(Integer::valueOf).toList();
    }

    public Budget budget(String key) {
        return new Budget(number(key), DeadlineUnit.valueOf(entry(key).unit()));
    }

    private RuleEntry entry(String key) {
        RuleEntry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("the rulebook has no entry " + key);
        }
        return entry;
    }
}
