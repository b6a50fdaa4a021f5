package luoshi.notice;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import luoshi.work.GivenUp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscriptions and calls in PostgreSQL. */
final class WebhookStore {

    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;

    WebhookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call that the caller now has to make. */
    record Call(long order, UUID id, UUID webhook, String url, String sealedSecret, String body, int attempts) {}

    void insert(Webhook webhook, String sealedSecret) {
        jdbc.sql("""
                        insert into webhook (id, url, types, sealed_secret, made_by, made_at)
                        values (:id, :url, :types, :secret, :by, :at)
                        """)
                .param("id", webhook.id())
                .param("url", webhook.url())
                .param("types", webhook.types().toArray(String[]::new))
                .param("secret", sealedSecret)
                .param("by", webhook.madeBy())
                .param("at", toSql(webhook.madeAt()))
                .update();
    }

    List<Webhook> all() {
        return jdbc.sql("select * from webhook where ended_at is null order by made_at, id")
                .query((row, _) -> new Webhook(
                        row.getObject("id", UUID.class),
                        row.getString("url"),
                        List.of((String[]) row.getArray("types").getArray()),
                        row.getObject("made_by", UUID.class),
                        toInstant(row, "made_at")))
                .list();
    }

    boolean end(UUID id, UUID person, Instant now) {
        boolean ended = jdbc.sql("update webhook set ended_at = :now, ended_by = :by where id = :id and ended_at is null")
                        .param("id", id)
                        .param("by", person)
                        .param("now", toSql(now))
                        .update()
                > 0;
        if (ended) {
            jdbc.sql("delete from webhook_call where webhook = :id and delivered_at is null").param("id", id).update();
        }
        return ended;
    }

    List<UUID> subscribersOf(String type) {
        return jdbc.sql("""
                        select id from webhook
                        where ended_at is null and (types = '{}' or :type = any(types))
                        order by made_at, id
                        """)
                .param("type", type)
                .query(UUID.class)
                .list();
    }

    void insert(UUID call, UUID webhook, OutsideEvent event, String body, Instant now) {
        jdbc.sql("""
                        insert into webhook_call (call, webhook, subject_kind, subject_id, type, body, next_try)
                        values (:call, :webhook, :kind, :id, :type, :body, :now)
                        """)
                .param("call", call)
                .param("webhook", webhook)
                .param("kind", event.subject().kind())
                .param("id", event.subject().id())
                .param("type", event.type())
                .param("body", body)
                .param("now", toSql(now))
                .update();
    }

    /** Of each stream only the first that waits: later ones wait behind it. The wait doubles from half a minute. */
    List<Call> claim(Instant now, int most) {
        return jdbc.sql("""
                        with due as (
                            select id from webhook_call waiting
                            where delivered_at is null and given_up_at is null and next_try <= :now
                                and not exists (
                                    select 1 from webhook_call earlier
                                    where earlier.webhook = waiting.webhook
                                        and earlier.subject_kind = waiting.subject_kind
                                        and earlier.subject_id = waiting.subject_id
                                        and earlier.id < waiting.id
                                        and earlier.delivered_at is null and earlier.given_up_at is null)
                            order by id
                            limit :most
                            for update skip locked),
                        claimed as (
                            update webhook_call waiting
                            set attempts = attempts + 1,
                                next_try = :now + make_interval(secs => 30 * power(2, least(attempts, 12)))
                            from due where due.id = waiting.id
                            returning waiting.*)
                        select claimed.id, claimed.call, claimed.webhook, claimed.body, claimed.attempts,
                            webhook.url, webhook.sealed_secret
                        from claimed join webhook on webhook.id = claimed.webhook
                        order by claimed.id
                        """)
                .param("now", toSql(now))
                .param("most", most)
                .query((row, _) -> new Call(
                        row.getLong("id"),
                        row.getObject("call", UUID.class),
                        row.getObject("webhook", UUID.class),
                        row.getString("url"),
                        row.getString("sealed_secret"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .list();
    }

    void delivered(Call call, String answer, Instant now) {
        jdbc.sql("update webhook_call set delivered_at = :now, answer = :answer where id = :id")
                .param("now", toSql(now))
                .param("answer", answer)
                .param("id", call.order())
                .update();
    }

    void refused(Call call, String answer, boolean givesUp, Instant now) {
        jdbc.sql("""
                        update webhook_call
                        set answer = :answer, given_up_at = case when :gives_up then :now::timestamptz end
                        where id = :id
                        """)
                .param("answer", answer)
                .param("gives_up", givesUp)
                .param("now", toSql(now))
                .param("id", call.order())
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from webhook_call where delivered_at is null and given_up_at is null")
                .query(Long.class)
                .single();
    }

    List<GivenUp> givenUp() {
        return jdbc.sql("""
                        select call, type, url, given_up_at, answer
                        from webhook_call lost join webhook on webhook.id = lost.webhook
                        where given_up_at is not null and ended_at is null
                        order by given_up_at desc
                        limit :most
                        """)
                .param("most", MOST_SHOWN)
                .query((row, _) -> new GivenUp(
                        row.getString("call"),
                        row.getString("type") + " → " + row.getString("url"),
                        toInstant(row, "given_up_at"),
                        row.getString("answer") == null ? "" : row.getString("answer")))
                .list();
    }

    boolean tryAgain(UUID call, Instant now) {
        return jdbc.sql("""
                        update webhook_call set given_up_at = null, attempts = 0, next_try = :now
                        where call = :call and given_up_at is not null
                        """)
                        .param("call", call)
                        .param("now", toSql(now))
                        .update()
                > 0;
    }
}
