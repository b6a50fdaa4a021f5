package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.life.SetClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Disputes about whose a matter is, with the date of the joint decision, from the return that made them to their end. */
final class DisputeRows {

    private final JdbcClient jdbc;

    DisputeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two dates of one matter the earlier holds. */
    void opened(Recorded recorded, @Nullable SetClock decide) {
        if (decide == null) {
            return;
        }
        jdbc.sql("""
                        insert into matter_dispute (matter, opened_at, decide_by) values (:id, :at, :decide)
                        on conflict (matter) do update
                        set decide_by = least(matter_dispute.decide_by, excluded.decide_by)
                        """)
                .param("id", recorded.stream().id())
                .param("at", toSql(recorded.act().at()))
                .param("decide", toSql(decide.due()))
                .update();
        goesOn(recorded.stream().id());
    }

    /** While it is disputed the decision is the step, whatever step was set besides. */
    void goesOn(UUID id) {
        jdbc.sql("""
                        update matter set decide_by = d.decide_by, step_due = d.decide_by
                        from matter_dispute d
                        where matter.id = :id and d.matter = matter.id and d.ended_at is null
                        """)
                .param("id", id)
                .update();
    }

    void ended(Recorded recorded) {
        jdbc.sql("update matter_dispute set ended_at = :at where matter = :id and ended_at is null")
                .param("at", toSql(recorded.act().at()))
                .param("id", recorded.stream().id())
                .update();
    }

    /** It is disputed, and counted, where it lives on. */
    void goneElsewhere(UUID id) {
        jdbc.sql("delete from matter_dispute where matter = :id and ended_at is null").param("id", id).update();
    }
}
