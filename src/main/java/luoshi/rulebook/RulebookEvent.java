package luoshi.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.StreamId;
import luoshi.journal.Words;

/** What can happen to a rule: it is set. It is never deleted; an older value is set again. */
sealed interface RulebookEvent extends Event {

    String RULE = "rule";

    /** Every rule has one stream; its id follows from its key, so that no table is needed to find it. */
    static StreamId streamOf(RuleKey key) {
        return new StreamId(
                RULE, UUID.nameUUIDFromBytes(("luoshi.rule:" + key.value()).getBytes(StandardCharsets.UTF_8)));
    }

    @Named("rule.set")
    record RuleSet(String key, String value, String unit, LocalDate validFrom, Words source, Words reason)
            implements RulebookEvent {}
}
