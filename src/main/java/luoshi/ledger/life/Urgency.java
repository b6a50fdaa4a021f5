package luoshi.ledger.life;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.journal.Words;

/**
 * How urgent a hotline order is, as whoever dispatched it wrote it. The more urgent one never has more time than the less
 * urgent one, whatever a district has set: among the terms of its own kind and of all quieter kinds the earliest holds.
 */
public enum Urgency {
    USUAL(List.of("usual", "一般", "普通"), ClockRules.ACCEPT, ClockRules.FINISH_HOTLINE),
    URGENT(List.of("urgent", "紧急", "加急"), ClockRules.ACCEPT_URGENT, ClockRules.FINISH_URGENT),
    EMERGENCY(List.of("emergency", "特急"), ClockRules.ACCEPT_EMERGENCY, ClockRules.FINISH_EMERGENCY);

    /** The column of a hotline order in which it stands. */
    public static final String COLUMN = "urgency";

    private final List<String> words;
    private final String acceptRule;
    private final String finishRule;

    Urgency(List<String> words, String acceptRule, String finishRule) {
        this.words = words;
        this.acceptRule = acceptRule;
        this.finishRule = finishRule;
    }

    /** Its word in the messages. */
    public String key() {
        return "ledger.urgency." + words.getFirst();
    }

    /** What a word of a form, a table or another system means; empty where it means none of them. */
    public static Optional<Urgency> read(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return List.of(values()).stream().filter(each -> each.words.contains(plain)).findFirst();
    }

    /** Of a matter as its words stand now; where nothing is said it is the usual one. */
    static Urgency of(Map<String, Words> particulars) {
        Words written = particulars.get(COLUMN);
        return written == null ? USUAL : read(written.text()).orElse(USUAL);
    }

    /** Whether a rule of the rulebook is the term of this kind, to say so where a date is explained; the usual is not said. */
    public static Optional<Urgency> behind(String rule) {
        return List.of(URGENT, EMERGENCY).stream()
                .filter(each -> each.acceptRule.equals(rule) || each.finishRule.equals(rule))
                .findFirst();
    }

    /** The rulebook's entries for its acceptance, from the quietest on. */
    List<String> acceptRules() {
        return quieterToThis().map(each -> each.acceptRule).toList();
    }

    /** The rulebook's entries for its answer, from the quietest on. */
    List<String> finishRules() {
        return quieterToThis().map(each -> each.finishRule).toList();
    }

    private Stream<Urgency> quieterToThis() {
        return List.of(values()).subList(0, ordinal() + 1).stream();
    }
}
