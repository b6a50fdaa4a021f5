package luoshi.notice;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Followed clocks and their steps in PostgreSQL. */
final class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step whose time has come. */
    record Due(StreamId subject, String clock, Instant due, int step) {}

    /** Which clocks of a subject are followed, and to when. */
    Map<String, Instant> followed(StreamId subject) {
        Map<String, Instant> followed = new HashMap<>();
        jdbc.sql("select clock, due from notice_clock where subject_kind = :kind and subject_id = :id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(row -> {
                    followed.put(row.getString("clock"), toInstant(row, "due"));
                });
        return followed;
    }

    /** The row of the clock is also the lock behind which two callers stand in line. */
    void follow(StreamId subject, String clock, Instant due) {
        statement("""
                insert into notice_clock (subject_kind, subject_id, clock, due) values (:kind, :id, :clock, :due)
                on conflict (subject_kind, subject_id, clock) do update set due = :due
                """, subject, clock).param("due", toSql(due)).update();
        statement("""
                delete from notice_schedule
                where subject_kind = :kind and subject_id = :id and clock = :clock and due <> :due and told_at is null
                """, subject, clock).param("due", toSql(due)).update();
    }

    void plan(StreamId subject, String clock, Instant due, int step, Instant at) {
        statement("""
                insert into notice_schedule (subject_kind, subject_id, clock, due, step, at)
                select :kind, :id, :clock, :due, :step, :at
                where :step <= 1 or exists (
                    select 1 from notice_clock
                    where subject_kind = :kind and subject_id = :id and clock = :clock and due = :due)
                on conflict do nothing
                """, subject, clock)
                .param("due", toSql(due))
                .param("step", step)
                .param("at", toSql(at))
                .update();
    }

    void end(StreamId subject, String clock) {
        statement("delete from notice_clock where subject_kind = :kind and subject_id = :id and clock = :clock", subject, clock)
                .update();
        statement("""
                delete from notice_schedule
                where subject_kind = :kind and subject_id = :id and clock = :clock and told_at is null
                """, subject, clock).update();
    }

    void end(StreamId subject) {
        for (String sql : new String[] {
            "delete from notice_clock where subject_kind = :kind and subject_id = :id",
            "delete from notice_schedule where subject_kind = :kind and subject_id = :id"
        }) {
            jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id()).update();
        }
    }

    /** Takes one step whose time has come, for the transaction of the caller; others pass it by meanwhile. */
    Optional<Due> claim(Instant now) {
        return jdbc.sql("""
                        select subject_kind, subject_id, clock, due, step from notice_schedule
                        where told_at is null and at <= :now
                        order by at
                        limit 1
                        for update skip locked
                        """)
                .param("now", toSql(now))
                .query((row, _) -> new Due(
                        new StreamId(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                        row.getString("clock"),
                        toInstant(row, "due"),
                        row.getInt("step")))
                .optional();
    }

    /** After a long stop several steps are due at once: only the last of them is worth telling. */
    boolean hasLaterDue(Due due, Instant now) {
        return step("""
                select exists (
                    select 1 from notice_schedule
                    where subject_kind = :kind and subject_id = :id and clock = :clock and due = :due
                        and step > :step and told_at is null and at <= :now)
                """, due).param("now", toSql(now)).query(Boolean.class).single();
    }

    void told(Due due, Instant now) {
        step("""
                update notice_schedule set told_at = :now
                where subject_kind = :kind and subject_id = :id and clock = :clock and due = :due and step = :step
                """, due).param("now", toSql(now)).update();
    }

    /** Tried again after a wait that doubles from a minute up to a day, without end: a reminder is never given up. */
    void failed(Due due, Instant now) {
        step("""
                update notice_schedule
                set attempts = attempts + 1, at = :now + make_interval(secs => least(86400, 60 * power(2, least(attempts, 12))))
                where subject_kind = :kind and subject_id = :id and clock = :clock and due = :due and step = :step
                """, due).param("now", toSql(now)).update();
    }

    long waiting(Instant now) {
        return jdbc.sql("select count(*) from notice_schedule where told_at is null and at <= :now")
                .param("now", toSql(now))
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec step(String sql, Due due) {
        return statement(sql, due.subject(), due.clock()).param("due", toSql(due.due())).param("step", due.step());
    }

    private JdbcClient.StatementSpec statement(String sql, StreamId subject, String clock) {
        return jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id()).param("clock", clock);
    }
}
