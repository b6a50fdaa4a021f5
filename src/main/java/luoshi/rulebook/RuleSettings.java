package luoshi.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the district has set, as the rulebook asks for it. */
interface RuleSettings {

    /** The setting in force on a day: of those begun, the one made last. */
    Optional<RuleSetting> inForce(RuleKey key, LocalDate day);

    /** All settings of all rules, oldest first. */
    List<RuleSetting> all();

    /** How many settings were ever made. */
    long count();
}
