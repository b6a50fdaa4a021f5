package luoshi.ledger;

import java.util.UUID;
import luoshi.ledger.life.Appraisal;
import luoshi.ledger.life.AppraisalEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How matters were judged. */
final class AppraisalRows {

    private final JdbcClient jdbc;

    AppraisalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void project(UUID id, AppraisalEvent event) {
        switch (event) {
            case AppraisalEvent.Appraised appraised -> set(id, appraised.appraisal());
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
