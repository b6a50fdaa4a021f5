package luoshi.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The bytes of an entry that its leaf covers: every field in a fixed order, each as UTF-8 behind its length in four
 * bytes (an absent one has length -1), the payload last as it is stored. Instants stand as microseconds since 1970.
 */
final class EntryBytes {

    private static final String FORM = "luoshi-entry-1";

    private EntryBytes() {}

    static byte[] leafHash(ResultSet row) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, FORM);
            text(out, row.getString("stream_kind"));
            text(out, row.getString("stream_id"));
            text(out, row.getString("version"));
            text(out, row.getString("type"));
            text(out, row.getString("schema"));
            text(out, row.getString("person"));
            text(out, row.getString("post"));
            text(out, row.getString("on_behalf_of"));
            text(out, micros(row, "at"));
            text(out, micros(row, "recorded_at"));
            byte[] payload = row.getBytes("payload");
            out.writeInt(payload.length);
            out.write(payload);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return MerkleTree.leafHash(bytes.toByteArray());
    }

    private static String micros(ResultSet row, String column) throws SQLException {
        var instant = SqlTime.toInstant(row, column);
        return String.valueOf(instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000);
    }

    private static void text(DataOutputStream out, @org.jspecify.annotations.Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
