package luoshi.rulebook;

import java.time.LocalDate;

/**
 * The wish to change a rule.
 *
 * @param expectedVersion the version of the rule's history that its writer has seen; 0 where it was never set
 * @param value           as written: full-width digits and Chinese commas are understood
 */
public record SetRule(
        RuleKey key, long expectedVersion, String value, LocalDate validFrom, String source, String reason) {}
