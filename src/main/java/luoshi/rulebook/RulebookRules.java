package luoshi.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.account.Role;
import luoshi.organization.Viewer;

/** Who may change a rule, and to what. */
final class RulebookRules {

    /** A source or a reason has at most this many characters. */
    static final int MOST_WORDS = 500;

    /** A change is decided at most this many years ahead. */
    static final int MOST_YEARS_AHEAD = 3;

    private RulebookRules() {}

    static List<RuleChange.Reason> against(Viewer viewer, ShippedRule rule, SetRule wish, String value, LocalDate today) {
        List<RuleChange.Reason> reasons = new ArrayList<>();
        if (!viewer.has(Role.DISTRICT_OFFICE)) {
            reasons.add(RuleChange.Reason.of("district-office"));
        }
        if (!rule.allows(value)) {
            reasons.add(RuleChange.Reason.of(rule.hasSeveral() ? "rising" : "range", rule.least(), rule.most()));
        }
        if (!wish.validFrom().isAfter(today)) {
            reasons.add(RuleChange.Reason.of("not-retroactive", today.plusDays(1).toString()));
        }
        if (wish.validFrom().isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            reasons.add(RuleChange.Reason.of("too-far-ahead", MOST_YEARS_AHEAD));
        }
        if (wordless(wish.source())) {
            reasons.add(RuleChange.Reason.of("source", MOST_WORDS));
        }
        if (wordless(wish.reason())) {
            reasons.add(RuleChange.Reason.of("reason", MOST_WORDS));
        }
        return reasons;
    }

    /** Asked for the first day and for each later one on which the numbers change: a reason is given once. */
    static List<RuleChange.Reason> ofOtherRooms(
            List<RuleCheck> checks, Rulebook rulebook, RuleKey key, String value, LocalDate from) {
        List<RuleChange.Reason> reasons = new ArrayList<>();
        for (RuleCheck check : checks) {
            rulebook.turnsFrom(from).stream()
                    .flatMap(day -> check.check(rulebook.on(day), rulebook.on(day, key, value, from)).stream())
                    .findFirst()
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private static boolean wordless(String words) {
        return words.isBlank() || words.strip().length() > MOST_WORDS;
    }
}
