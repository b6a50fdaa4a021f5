package luoshi.evidence;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What can be read cheaply from a pdf: its titles and metadata, and texts whose fonts are encoded as Unicode. Texts
 * under a font's own numbering stay unread: for them the uploader's own statement stands.
 */
final class PdfText {

    /** All streams of one file together are unpacked to at most this many bytes. */
    static final int MOST_UNPACKED = 32 * 1_048_576;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfText() {}

    static String of(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        readings(pdf, text);
        int left = MOST_UNPACKED;
        for (int at = indexOf(pdf, STREAM, 0); at >= 0 && left > 0; at = indexOf(pdf, STREAM, at + STREAM.length)) {
            int start = at + STREAM.length;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            byte[] unpacked = inflate(pdf, start, left);
            left -= unpacked.length;
            readings(unpacked, text);
        }
        return text.toString();
    }

    /** The same bytes as UTF-8, as UTF-16 in both alignments, and what its hexadecimal strings spell. */
    private static void readings(byte[] bytes, StringBuilder text) {
        text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        text.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
        if (bytes.length > 1) {
            text.append(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE)).append('\n');
        }
        StringBuilder hex = new StringBuilder();
        for (byte each : bytes) {
            if (Character.digit(each, 16) >= 0) {
                hex.append((char) each);
            } else if (hex.length() > 0 && each == '>') {
                text.append(spelled(hex)).append('\n');
                hex.setLength(0);
            } else if (each > ' ') {
                hex.setLength(0);
            }
        }
    }

    private static String spelled(CharSequence hex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            text.append((char) Integer.parseInt(hex, i, i + 4, 16));
        }
        return text.toString();
    }

    private static byte[] inflate(byte[] pdf, int start, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            byte[] buffer = new byte[8_192];
            for (int n = inflater.inflate(buffer); n > 0 && out.size() + n <= most; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException otherFilter) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
