package luoshi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of comma-separated values (RFC 4180, UTF-8, with or without a byte order mark) whose first row names the
 * columns. For the commands of the language; bytes that are no UTF-8 become replacement characters.
 */
public final class CommaTable {

    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_FIELD = 1_000_000;

    private CommaTable() {}

    /** @throws IOException where the table is larger than it may be */
    public static List<Map<String, String>> read(InputStream in) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> names = row(reader);
        List<String> fields = row(reader);
        while (!fields.isEmpty()) {
            if (rows.size() >= MOST_ROWS) {
                throw new IOException("more than " + MOST_ROWS + " rows");
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                named.put(names.get(i).replace("\ufeff", ""), i < fields.size() ? fields.get(i) : "");
            }
            rows.add(named);
            fields = row(reader);
        }
        return rows;
    }

    /** One row, which may go over several lines inside quotes; empty at the end of the table. */
    private static List<String> row(BufferedReader reader) throws IOException {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int each = reader.read();
        if (each < 0) {
            return fields;
        }
        while (each >= 0 && (quoted || each != '\n')) {
            if (each == '"') {
                reader.mark(1);
                boolean doubled = quoted && reader.read() == '"';
                if (doubled) {
                    field.append('"');
                } else {
                    reader.reset();
                    quoted = !quoted;
                }
            } else if (each == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (each != '\r' || quoted) {
                field.append((char) each);
            }
            if (field.length() > MOST_FIELD) {
                throw new IOException("a field is longer than " + MOST_FIELD + " characters");
            }
            each = reader.read();
        }
        fields.add(field.toString());
        return fields;
    }
}
