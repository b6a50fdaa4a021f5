package luoshi.rulebook;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rulebook as shipped, for tests of the rooms above: nobody has set anything. */
public final class ShippedRulebook {

    private ShippedRulebook() {}

    public static Rulebook at(InstantSource clock) {
        return new Rulebook(ShippedRules.read(), new NothingSet(), clock);
    }

    private static final class NothingSet implements RuleSettings {

        @Override
        public Optional<RuleSetting> inForce(RuleKey key, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<RuleSetting> all() {
            return List.of();
        }

        @Override
        public long count() {
            return 0;
        }
    }
}
