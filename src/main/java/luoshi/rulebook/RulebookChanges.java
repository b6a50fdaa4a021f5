package luoshi.rulebook;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import luoshi.account.Role;
import luoshi.journal.Append;
import luoshi.journal.Journal;
import luoshi.journal.Words;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;

/** Changes rules: each change is an event with its source and reason, and begins on a later day. */
public class RulebookChanges {

    private final Journal journal;
    private final ShippedRules shipped;
    private final Rulebook rulebook;
    private final InstantSource clock;
    private final List<RuleCheck> checks;

    /** @param checks what the rooms above have to say */
    RulebookChanges(
            Journal journal, ShippedRules shipped, Rulebook rulebook, InstantSource clock, List<RuleCheck> checks) {
        this.journal = journal;
        this.shipped = shipped;
        this.rulebook = rulebook;
        this.clock = clock;
        this.checks = List.copyOf(checks);
    }

    /**
     * Sets a rule, or says every rule that bars it.
     *
     * @throws luoshi.journal.VersionConflict where somebody set it since the writer looked
     */
    public RuleChange handle(Viewer viewer, SetRule wish) {
        ShippedRule rule = shipped.find(wish.key()).orElse(null);
        if (rule == null) {
            return new RuleChange.Barred(List.of(RuleChange.Reason.of("known", wish.key().value())));
        }
        String value = plain(wish.value());
        List<RuleChange.Reason> reasons = RulebookRules.against(viewer, rule, wish, value, rulebook.today());
        if (reasons.isEmpty()) {
            reasons = RulebookRules.ofOtherRooms(checks, rulebook, rule.key(), value, wish.validFrom());
        }
        if (!reasons.isEmpty()) {
            return new RuleChange.Barred(reasons);
        }
        journal.append(new Append(
                RulebookEvent.streamOf(rule.key()),
                wish.expectedVersion(),
                viewer.act(officePost(viewer), clock.instant()),
                List.of(new RulebookEvent.RuleSet(
                        rule.key().value(),
                        value,
                        rule.unit(),
                        wish.validFrom(),
                        Words.of(wish.source().strip()),
                        Words.of(wish.reason().strip())))));
        return new RuleChange.Made(wish.expectedVersion() + 1);
    }

    private static HeldPost officePost(Viewer viewer) {
        return viewer.posts().stream()
                .filter(post -> post.roles().contains(Role.DISTRICT_OFFICE))
                .findFirst()
                .orElseThrow();
    }

    /** Digits and commas as a Chinese keyboard gives them, without spaces. */
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[、/;]", ",")
                .replaceAll("\\s", "");
    }
}
