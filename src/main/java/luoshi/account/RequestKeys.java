package luoshi.account;

import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers for a day what was answered to a request with a key, so that the same request sent twice acts once. A
 * request that was refused leaves nothing behind and may be mended and sent again under its key.
 */
final class RequestKeys {

    static final int MOST_ANSWER_BYTES = 256 * 1_024;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String KIND = "account";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final InstantSource clock;

    RequestKeys(JdbcClient jdbc, FieldCipher cipher, InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A request as it is known again. */
    record Asked(UUID account, String key, String target, byte[] bodyHash) {}

    /** What was answered: headers of our own choice, and the body, or null where it was too long to be kept. */
    record Answer(int status, Map<String, String> headers, byte @Nullable [] body) {}

    /** What is known about a key. */
    sealed interface Known {
        /** Nobody sent this before: act. */
        record New() implements Known {}

        /** Sent before with something else in it. */
        record OtherBody() implements Known {}

        /** Sent before and still at work, or the program was stopped in the middle. */
        record Running() implements Known {}

        record Answered(Answer answer) implements Known {}
    }

    Known begin(Asked asked) {
        Instant now = clock.instant();
        jdbc.sql("delete from request_key where at < :old").param("old", toSql(now.minus(KEPT))).update();
        int mine = jdbc.sql("""
                        insert into request_key (account, key, target, body_hash, at)
                        values (:account, :key, :target, :hash, :now) on conflict do nothing
                        """)
                .param("account", asked.account())
                .param("key", asked.key())
                .param("target", asked.target())
                .param("hash", asked.bodyHash())
                .param("now", toSql(now))
                .update();
        return mine == 1 ? new Known.New() : look(asked).orElseGet(Known.Running::new);
    }

    /** Empty where the first request was refused meanwhile. */
    Optional<Known> look(Asked asked) {
        return jdbc.sql("""
                        select body_hash, status, answer from request_key
                        where account = :account and key = :key and target = :target
                        """)
                .param("account", asked.account())
                .param("key", asked.key())
                .param("target", asked.target())
                .query((row, _) -> known(asked, row))
                .optional();
    }

    private Known known(Asked asked, ResultSet row) throws SQLException {
        if (!Arrays.equals(row.getBytes("body_hash"), asked.bodyHash())) {
            return new Known.OtherBody();
        }
        String answer = row.getString("answer");
        return answer == null ? new Known.Running() : new Known.Answered(opened(asked.account(), answer));
    }

    private Answer opened(UUID account, String sealed) {
        return cipher.open(new StreamId(KIND, account), sealed)
                .map(text -> JsonMapper.shared().readValue(Base64.getDecoder().decode(text), Answer.class))
                .orElse(new Answer(204, Map.of(), null));
    }

    void answered(Asked asked, Answer answer) {
        String text = Base64.getEncoder().encodeToString(JsonMapper.shared().writeValueAsBytes(answer));
        jdbc.sql("""
                        update request_key set status = :status, answer = :answer
                        where account = :account and key = :key and target = :target
                        """)
                .param("status", answer.status())
                .param("answer", cipher.seal(new StreamId(KIND, asked.account()), text))
                .param("account", asked.account())
                .param("key", asked.key())
                .param("target", asked.target())
                .update();
    }

    void refused(Asked asked) {
        jdbc.sql("""
                        delete from request_key
                        where account = :account and key = :key and target = :target and status is null
                        """)
                .param("account", asked.account())
                .param("key", asked.key())
                .param("target", asked.target())
                .update();
    }
}
