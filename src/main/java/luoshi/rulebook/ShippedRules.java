package luoshi.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules as the product ships them, in the order of its file. */
final class ShippedRules {

    /** Raised when the shipped file changes. */
    static final int VERSION = 4;

    private final Map<RuleKey, ShippedRule> rules = new LinkedHashMap<>();

    private ShippedRules() {}

    static ShippedRules read() {
        ShippedRules shipped = new ShippedRules();
        try (InputStream in = Objects.requireNonNull(
                        ShippedRules.class.getResourceAsStream("/luoshi/rulebook/defaults.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(shipped::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return shipped;
    }

    private void add(String line) {
        ShippedRule rule = ShippedRule.parse(line);
        if (rules.put(rule.key(), rule) != null) {
            throw new IllegalArgumentException("shipped twice: " + rule.key());
        }
    }

    List<ShippedRule> all() {
        return List.copyOf(rules.values());
    }

    Optional<ShippedRule> find(RuleKey key) {
        return Optional.ofNullable(rules.get(key));
    }
}
