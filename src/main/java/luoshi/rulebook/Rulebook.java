package luoshi.rulebook;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.calendar.Budget;
import luoshi.calendar.DeadlineUnit;

/**
 * The door of the rulebook: the value of a rule on a day. What a rule says for a day that has begun never changes any
 * more, because a setting begins tomorrow at the earliest.
 */
public final class Rulebook {

    private final ShippedRules shipped;
    private final RuleSettings settings;
    private final InstantSource clock;

    Rulebook(ShippedRules shipped, RuleSettings settings, InstantSource clock) {
        this.shipped = shipped;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The whole number in force on a day.
     *
     * @throws IllegalArgumentException where no such rule is shipped, or where it has several numbers
     */
    public int number(RuleKey key, LocalDate day) {
        return Integer.parseInt(text(key, day));
    }

    /** The numbers in force on a day, rising. */
    public List<Integer> numbers(RuleKey key, LocalDate day) {
        return ShippedRule.numbers(text(key, day));
    }

    /** The time that a rule grants when its clock starts on a day. */
    public Budget budget(RuleKey key, LocalDate day) {
        return new Budget(number(key, day), DeadlineUnit.valueOf(rule(key).unit()));
    }

    /** The value as it is written: {@code 30,90,180}. */
    public String text(RuleKey key, LocalDate day) {
        ShippedRule rule = rule(key);
        return settings.inForce(key, day).map(RuleSetting::value).orElse(rule.value());
    }

    /** The number in force today. */
    public int number(String key) {
        return number(new RuleKey(key), today());
    }

    /** The numbers in force today. */
    public List<Integer> numbers(String key) {
        return numbers(new RuleKey(key), today());
    }

    /** The time that a rule grants when its clock starts today. */
    public Budget budget(String key) {
        return budget(new RuleKey(key), today());
    }

    /** Names the state of the rulebook that a clock was set by: the shipped edition and the settings made since. */
    public String version() {
        return ShippedRules.VERSION + "." + settings.count();
    }

    /** Every rule with its value of today and its history, in the order of the shipped file. */
    public List<RuleEntry> entries() {
        Map<String, List<RuleSetting>> history = settings.all().stream().collect(Collectors.groupingBy(RuleSetting::key));
        LocalDate today = today();
        return shipped.all().stream()
                .map(rule -> entry(rule, history.getOrDefault(rule.key().value(), List.of()), today))
                .toList();
    }

    private static RuleEntry entry(ShippedRule rule, List<RuleSetting> history, LocalDate today) {
        Optional<RuleSetting> inForce = history.stream()
                .filter(setting -> !setting.validFrom().isAfter(today))
                .max(Comparator.comparing(RuleSetting::validFrom).thenComparing(RuleSetting::version));
        return new RuleEntry(
                rule.key().value(),
                rule.key().group(),
                inForce.map(RuleSetting::value).orElse(rule.value()),
                rule.value(),
                rule.unit(),
                rule.least(),
                rule.most(),
                inForce.map(RuleSetting::validFrom).orElse(null),
                inForce.map(RuleSetting::source).orElse(null),
                history);
    }

    /** All numbers of a day. */
    RuleCheck.Numbers on(LocalDate day) {
        return new RuleCheck.Numbers(name -> numbers(new RuleKey(name), day));
    }

    /** All numbers of a day as they would be with one setting more. */
    RuleCheck.Numbers on(LocalDate day, RuleKey key, String value, LocalDate from) {
        return new RuleCheck.Numbers(name -> name.equals(key.value()) && !setAnewSince(key, from, day)
                ? ShippedRule.numbers(value)
                : numbers(new RuleKey(name), day));
    }

    private boolean setAnewSince(RuleKey key, LocalDate from, LocalDate day) {
        return settings.inForce(key, day).filter(setting -> setting.validFrom().isAfter(from)).isPresent();
    }

    /** A day, and the later ones on which something is decided to change already. */
    List<LocalDate> turnsFrom(LocalDate day) {
        return Stream.concat(Stream.of(day), settings.all().stream().map(RuleSetting::validFrom).filter(day::isBefore))
                .distinct()
                .sorted()
                .toList();
    }

    private ShippedRule rule(RuleKey key) {
        return shipped.find(key)
                .orElseThrow(() -> new IllegalArgumentException("the rulebook has no entry " + key));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OFFICE_ZONE);
    }
}
