package luoshi.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its leaf covers it: every field in a fixed order, each as UTF-8 behind its length in four bytes (an absent
 * one has length -1), then the payload as it is stored and the salt. Instants stand as microseconds since 1970. This is
 * also the form of an export, so that somebody without this program can compute the same hash.
 */
record EntryFields(
        String kind,
        String id,
        long version,
        String type,
        int schema,
        String person,
        @Nullable String post,
        @Nullable String onBehalfOf,
        long at,
        long recordedAt,
        byte[] payload,
        byte @Nullable [] salt) {

    private static final String FORM = "luoshi-entry-1";

    static EntryFields of(ResultSet row) throws SQLException {
        return new EntryFields(
                row.getString("stream_kind"),
                row.getString("stream_id"),
                row.getLong("version"),
                row.getString("type"),
                row.getInt("schema"),
                row.getString("person"),
                row.getString("post"),
                row.getString("on_behalf_of"),
                micros(SqlTime.toInstant(row, "at")),
                micros(SqlTime.toInstant(row, "recorded_at")),
                row.getBytes("payload"),
                row.getBytes("salt"));
    }

    byte[] leafHash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, FORM);
            text(out, kind);
            text(out, id);
            text(out, String.valueOf(version));
            text(out, type);
            text(out, String.valueOf(schema));
            text(out, person);
            text(out, post);
            text(out, onBehalfOf);
            text(out, String.valueOf(at));
            text(out, String.valueOf(recordedAt));
            bytes(out, payload);
            bytes(out, salt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return MerkleTree.leafHash(bytes.toByteArray());
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        bytes(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            out.writeInt(-1);
            return;
        }
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
