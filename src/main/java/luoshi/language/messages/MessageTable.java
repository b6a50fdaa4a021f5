package luoshi.language.messages;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A table of comma-separated values whose first row names the columns (RFC 4180), plain or gzip. UTF-8 with or without a
 * byte order mark, else GB 18030; a byte that is neither becomes a replacement character. Rows go by one at a time, so
 * that memory does not grow with the file.
 */
public final class MessageTable {

    /** A table beyond one of these is refused with the row that went too far. */
    public static final int MOST_ROWS = 1_000_000;
    public static final int MOST_CHARACTERS_OF_A_FIELD = 200_000;
    public static final int MOST_COLUMNS = 200;

    private static final int LOOKED_AT_FOR_ENCODING = 1 << 16;

    private MessageTable() {}

    /** @throws TooLarge where the table is larger than it may be */
    public static void forEach(Path file, Consumer<MessageRow> each) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            forEach(in, each);
        }
    }

    /** @throws TooLarge where the table is larger than it may be */
    public static void forEach(InputStream in, Consumer<MessageRow> each) throws IOException {
        Fields fields = new Fields(decoded(unpacked(in)));
        List<String> names = fields.next();
        if (names == null) {
            return;
        }
        names = names.stream().map(String::strip).toList();
        long row = 1;
        for (List<String> values = fields.next(); values != null; values = fields.next()) {
            if (++row > MOST_ROWS + 1L) {
                throw new TooLarge(row, MOST_ROWS + " rows");
            }
            if (values.size() > 1 || !values.getFirst().isBlank()) {
                each.accept(new MessageRow(row, names, values));
            }
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOKED_AT_FOR_ENCODING);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), LOOKED_AT_FOR_ENCODING) : buffered;
    }

    private static Reader decoded(InputStream in) throws IOException {
        in.mark(LOOKED_AT_FOR_ENCODING);
        byte[] start = in.readNBytes(LOOKED_AT_FOR_ENCODING);
        in.reset();
        Charset charset = isIn(StandardCharsets.UTF_8, start) || !isIn(Charset.forName("GB18030"), start)
                ? StandardCharsets.UTF_8
                : Charset.forName("GB18030");
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(in, charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Whether the start of a file reads without a fault; its last few bytes may be half a character. */
    private static boolean isIn(Charset charset, byte[] start) {
        int whole = start.length < LOOKED_AT_FOR_ENCODING ? start.length : start.length - 4;
        for (int end = whole; end <= Math.min(start.length, whole + 3); end++) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(start, 0, end));
                return true;
            } catch (CharacterCodingException elsewhere) {
                // perhaps the cut fell into a character: try one byte more
            }
        }
        return false;
    }

    /** A table, or one of its fields, is larger than it may be. */
    public static final class TooLarge extends IOException {

        private TooLarge(long row, String limit) {
            super("第 " + row + " 行超出上限（" + limit + "）— row " + row + " goes beyond the limit of " + limit);
        }
    }

    /** Cuts characters into fields; a quoted field may hold commas, line ends and doubled quotes. */
    private static final class Fields {

        private final Reader in;
        private final StringBuilder field = new StringBuilder();
        private long row;
        private int ahead;

        Fields(Reader in) throws IOException {
            this.in = in;
            this.ahead = in.read();
        }

        @org.jspecify.annotations.Nullable List<String> next() throws IOException {
            if (ahead < 0) {
                return null;
            }
            row++;
            List<String> fields = new ArrayList<>();
            boolean quoted = false;
            field.setLength(0);
            while (ahead >= 0 && (quoted || ahead != '\n')) {
                int each = ahead;
                ahead = in.read();
                if (each == '"' && quoted && ahead == '"') {
                    append('"');
                    ahead = in.read();
                } else if (each == '"') {
                    quoted = !quoted;
                } else if (each == ',' && !quoted) {
                    close(fields);
                } else if (quoted || each != '\r') {
                    append((char) each);
                }
            }
            ahead = ahead < 0 ? -1 : in.read();
            close(fields);
            return fields;
        }

        private void append(char each) throws TooLarge {
            if (field.length() >= MOST_CHARACTERS_OF_A_FIELD) {
                throw new TooLarge(row, MOST_CHARACTERS_OF_A_FIELD + " characters in a field");
            }
            field.append(each);
        }

        private void close(List<String> fields) throws TooLarge {
            if (fields.size() >= MOST_COLUMNS) {
                throw new TooLarge(row, MOST_COLUMNS + " columns");
            }
            fields.add(field.toString());
            field.setLength(0);
        }
    }
}
