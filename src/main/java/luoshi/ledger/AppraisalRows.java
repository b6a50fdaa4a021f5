package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.life.Appraisal;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.MatterStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How matters were judged, and the talks that may be enough. */
final class AppraisalRows {

    private final JdbcClient jdbc;
    private final MatterRows rows;

    AppraisalRows(JdbcClient jdbc, MatterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void project(Recorded recorded, AppraisalEvent event) {
        UUID id = recorded.stream().id();
        switch (event) {
            case AppraisalEvent.Appraised appraised -> set(id, appraised.appraisal());
            case AppraisalEvent.ReminderTalkHeld held -> talked(recorded, held);
        }
    }

    /** Of two that become one the graver judgement holds, with the attitudes of both; as {@link Appraisal} has it. */
    void inherit(UUID id, @Nullable Appraisal judged) {
        if (judged == null) {
            return;
        }
        jdbc.sql("""
                        update matter
                        set severity = case when severity = 'GRAVE' or :severity = 'GRAVE' then 'GRAVE'
                                            when severity = 'ORDINARY' or :severity = 'ORDINARY' then 'ORDINARY'
                                            else 'EARLY_SIGN' end,
                            attitudes = (select coalesce(array_agg(each order by each collate "C"), '{}')
                                         from (select distinct unnest(attitudes || :attitudes::text[]) as each) all_of_them)
                        where id = :id
                        """)
                .param("severity", judged.severity().name())
                .param("attitudes", attitudes(judged))
                .param("id", id)
                .update();
    }

    /** It is said to be done from here on; there is no route and nothing to verify. */
    private void talked(Recorded recorded, AppraisalEvent.ReminderTalkHeld held) {
        UUID id = recorded.stream().id();
        jdbc.sql("update matter set requested_at = :at, time_asked = null, sides = '{}' where id = :id")
                .param("at", toSql(recorded.act().at()))
                .param("id", id)
                .update();
        rows.step(id, MatterStatus.VERIFIED, held.approve());
    }

    private void set(UUID id, Appraisal judged) {
        jdbc.sql("update matter set severity = :severity, attitudes = :attitudes where id = :id")
                .param("severity", judged.severity().name())
                .param("attitudes", attitudes(judged))
                .param("id", id)
                .update();
    }

    private static String[] attitudes(Appraisal judged) {
        return judged.attitudes().stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
