package luoshi.notice;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import luoshi.work.GivenUp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What still has to go out by a channel, in PostgreSQL. */
final class OutboxStore {

    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param attempts with the one that the claim is for */
    record Waiting(UUID notice, UUID person, Telling telling, int attempts) {}

    /** The wait doubles from a minute: after ten tries about 17 hours have passed. */
    List<Waiting> claim(Channel channel, Instant now, boolean open, int most) {
        return jdbc.sql("""
                        with due as (
                            select waiting.notice from notice_outbox waiting join notice on notice.id = waiting.notice
                            where channel = :channel and sent_at is null and given_up_at is null and next_try <= :now
                                and (urgent or :open)
                            order by urgent desc, next_try
                            limit :most
                            for update of waiting skip locked),
                        claimed as (
                            update notice_outbox waiting
                            set attempts = attempts + 1,
                                next_try = :now + make_interval(secs => 60 * power(2, least(attempts, 12)))
                            from due where due.notice = waiting.notice and channel = :channel
                            returning waiting.notice, waiting.attempts)
                        select notice.*, claimed.attempts
                        from claimed join notice on notice.id = claimed.notice
                        order by urgent desc, at
                        """)
                .param("channel", channel.name())
                .param("now", toSql(now))
                .param("open", open)
                .param("most", most)
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        NoticeStore.telling(row),
                        row.getInt("attempts")))
                .list();
    }

    void sent(UUID notice, Channel channel, Instant now) {
        jdbc.sql("update notice_outbox set sent_at = :now, answer = null where notice = :notice and channel = :channel")
                .param("now", toSql(now))
                .param("notice", notice)
                .param("channel", channel.name())
                .update();
    }

    void refused(UUID notice, Channel channel, String answer, boolean givesUp, Instant now) {
        jdbc.sql("""
                        update notice_outbox
                        set answer = :answer, given_up_at = case when :gives_up then :now::timestamptz end
                        where notice = :notice and channel = :channel
                        """)
                .param("answer", answer)
                .param("gives_up", givesUp)
                .param("now", toSql(now))
                .param("notice", notice)
                .param("channel", channel.name())
                .update();
    }

    void drop(UUID notice, Channel channel) {
        jdbc.sql("delete from notice_outbox where notice = :notice and channel = :channel")
                .param("notice", notice)
                .param("channel", channel.name())
                .update();
    }

    void dropUntried(Channel channel, Instant before) {
        jdbc.sql("""
                        delete from notice_outbox
                        where channel = :channel and sent_at is null and attempts = 0 and next_try < :before
                        """)
                .param("channel", channel.name())
                .param("before", toSql(before))
                .update();
    }

    long waiting(Channel channel) {
        return jdbc.sql("""
                        select count(*) from notice_outbox
                        where channel = :channel and sent_at is null and given_up_at is null
                        """)
                .param("channel", channel.name())
                .query(Long.class)
                .single();
    }

    List<GivenUp> givenUp(Channel channel) {
        return jdbc.sql("""
                        select notice.id, notice.kind, notice.reference, given_up_at, answer
                        from notice_outbox lost join notice on notice.id = lost.notice
                        where channel = :channel and given_up_at is not null
                        order by given_up_at desc
                        limit :most
                        """)
                .param("channel", channel.name())
                .param("most", MOST_SHOWN)
                .query((row, _) -> new GivenUp(
                        row.getString("id"),
                        row.getString("kind") + (row.getString("reference") == null ? "" : " " + row.getString("reference")),
                        toInstant(row, "given_up_at"),
                        row.getString("answer") == null ? "" : row.getString("answer")))
                .list();
    }

    boolean tryAgain(UUID notice, Channel channel, Instant now) {
        return jdbc.sql("""
                        update notice_outbox set given_up_at = null, attempts = 0, next_try = :now
                        where notice = :notice and channel = :channel and given_up_at is not null
                        """)
                        .param("notice", notice)
                        .param("channel", channel.name())
                        .param("now", toSql(now))
                        .update()
                > 0;
    }
}
