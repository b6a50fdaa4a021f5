package luoshi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.organization.BusinessDomain;
import luoshi.ledger.life.MatterSource;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The columns in which only certain words may stand. Each is understood in either language and by its name in the API; a
 * table gets the list in its reader's language.
 */
@Component
final class Choices {

    /** In a spreadsheet's usual words. */
    private static final Map<String, Map<String, String>> USUAL = Map.of(
            IntakeKinds.SOURCE, Map.of("12345", "HOTLINE", "热线", "HOTLINE", "自查", "SELF_FOUND", "批示", "LEADER_INSTRUCTION",
                    "会议", "MEETING_DECISION", "上级", "SUPERIOR", "电视问政", "TV_INQUIRY"),
            "grade", Map.of("一般", "general", "重大", "major"),
            "urgency", Map.of("普通", "usual", "加急", "urgent"));

    private static final Map<String, List<String>> VALUES = Map.of(
            IntakeKinds.DOMAIN, BusinessDomain.ALL,
            IntakeKinds.SOURCE, Stream.of(MatterSource.values()).map(MatterSource::name).toList(),
            "grade", List.of("general", "major"),
            "urgency", List.of("usual", "urgent", "emergency"));

    /** Those that are kept as a word of the language in which they were written, as the form keeps them. */
    private static final Set<String> KEPT_AS_WORDS = Set.of("urgency");

    private final Messages messages;
    private final Map<String, Map<String, String>> words = new HashMap<>();

    Choices(Messages messages) {
        this.messages = messages;
        VALUES.keySet().forEach(column -> words.put(column, words(column)));
    }

    boolean isChosen(String column) {
        return VALUES.containsKey(column);
    }

    /** What is kept for a word; null where it is none of the list. */
    @Nullable String value(String column, String word) {
        return words.getOrDefault(column, Map.of()).get(plain(word));
    }

    /** All words of a column, as a reader of this language writes them. */
    String all(String column, Language language) {
        return VALUES.getOrDefault(column, List.of()).stream()
                .map(value -> word(column, value, language))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : "; "));
    }

    String word(String column, String value, Language language) {
        return messages.text(language, "ledger." + column + "." + value);
    }

    private Map<String, String> words(String column) {
        Map<String, String> words = new HashMap<>();
        for (String value : VALUES.getOrDefault(column, List.of())) {
            for (Language language : Language.values()) {
                String word = word(column, value, language);
                words.putIfAbsent(plain(word), kept(column, value, language));
            }
            words.putIfAbsent(plain(value), kept(column, value, Language.CHINESE));
        }
        USUAL.getOrDefault(column, Map.of())
                .forEach((word, value) -> words.putIfAbsent(plain(word), kept(column, value, Language.CHINESE)));
        return words;
    }

    private String kept(String column, String value, Language language) {
        return KEPT_AS_WORDS.contains(column) ? word(column, value, language) : value;
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s\\u3000“”\"'’]", "").toLowerCase(Locale.ROOT);
    }
}
