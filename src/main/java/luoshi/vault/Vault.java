package luoshi.vault;

import static luoshi.journal.SqlTime.toSql;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals the words of each stream under a key of its own. A key is made when its stream first says something, in the
 * transaction that says it.
 */
final class Vault implements FieldCipher {

    private static final int KEY_BYTES = 16;

    private final JdbcClient jdbc;
    private final byte[] houseKey;
    private final RandomGenerator random;
    private final InstantSource clock;

    Vault(JdbcClient jdbc, byte[] houseKey, RandomGenerator random, InstantSource clock) {
        this.jdbc = jdbc;
        this.houseKey = houseKey.clone();
        this.random = random;
        this.clock = clock;
    }

    @Override
    public String seal(StreamId subject, String plain) {
        byte[] key = keyOf(subject).orElseGet(() -> makeKey(subject));
        return SealedText.print(SealedText.seal(key, context(subject), SealedText.bytes(plain), random));
    }

    @Override
    public Optional<String> open(StreamId subject, String sealed) {
        return keyOf(subject)
                .map(key -> SealedText.open(key, context(subject), Base64.getDecoder().decode(sealed)))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> keyOf(StreamId subject) {
        return jdbc.sql("""
                        select wrapped from vault_key
                        where subject_kind = :kind and subject_id = :id and wrapped is not null
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, _) -> row.getBytes("wrapped"))
                .optional()
                .map(wrapped -> SealedText.open(houseKey, context(subject), wrapped));
    }

    private byte[] makeKey(StreamId subject) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        jdbc.sql("""
                        insert into vault_key (subject_kind, subject_id, wrapped, made_at)
                        values (:kind, :id, :wrapped, :now)
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("wrapped", SealedText.seal(houseKey, context(subject), key, random))
                .param("now", toSql(clock.instant()))
                .update();
        return key;
    }

    private static byte[] context(StreamId subject) {
        return SealedText.bytes(subject.toString());
    }
}
