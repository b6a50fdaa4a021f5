package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.TrafficLight;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;

/** What the ledger's pages put together from parts has its sentence, in both languages. */
class LedgerWordsTest {

    private static final Pattern RULE_ID = Pattern.compile("public String id\\(\\) \\{\\s*return \"([a-z-]+)\"");

    private final Messages messages = Messages.fromClasspath();

    @Test
    void every_rule_says_what_bars_and_the_way_past_it() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java/luoshi/ledger/life"))) {
            for (Path each : files.filter(file -> file.toString().endsWith("Rules.java")).toList()) {
                Matcher id = RULE_ID.matcher(Files.readString(each));
                while (id.find()) {
                    rules.add(id.group(1));
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(70);
        rules.forEach(rule -> {
            has("ledger.rule." + rule);
            has("ledger.rule." + rule + ".way");
        });
    }

    @Test
    void every_kind_status_event_and_choice_has_its_word() {
        each("ledger.kind.", MatterKind.values());
        each("ledger.status.", MatterStatus.values());
        each("ledger.step.", MatterStatus.values());
        each("ledger.source.", MatterSource.values());
        each("ledger.light.", TrafficLight.values());
        each("ledger.route.", Route.values());
        each("ledger.time.", TimeKind.values());
        each("ledger.callback.", CallbackEnd.values());
        each("ledger.side.", Side.values());
        each("ledger.mark.", LedgerFilter.Mark.values());
        each("ledger.order.", LedgerFilter.Order.values());
        Arrays.stream(LedgerColumn.values()).forEach(column -> has("ledger.column." + column.label()));
        for (MatterKind kind : MatterKind.values()) {
            kind.columns().forEach(column -> has("ledger.particular." + column));
        }
        leaves(MatterEvent.class).forEach(event -> has("ledger.event." + event.getSimpleName()));
    }

    private void each(String prefix, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> has(prefix + value));
    }

    private void has(String key) {
        for (Language language : Language.values()) {
            assertThat(messages.has(language, key)).as("%s in %s", key, language).isTrue();
        }
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? leaves(each) : Stream.of(each));
    }
}
