package luoshi.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value that the district gave a rule.
 *
 * @param version   place in the rule's own history, from 1
 * @param validFrom its first day; it holds until a later setting begins
 * @param source    the document or decision that it rests on
 */
public record RuleSetting(
        String key, long version, String value, LocalDate validFrom, String source, String reason, UUID person, Instant at) {}
