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

    private static final int PIECE = 1_048_576;
    private static final int OVERLAP = 256;
    private static final int AROUND = 30;
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

    /** Piece by piece, so that a large file does not stand in memory several times over. */
    private static void readings(byte[] bytes, StringBuilder text) {
        for (int from = 0; from < bytes.length; from += PIECE) {
            read(bytes, from, Math.min(bytes.length, from + PIECE + OVERLAP), text);
        }
    }

    /** The same bytes as UTF-8, as UTF-16 in both alignments, and what its hexadecimal strings spell. */
    private static void read(byte[] bytes, int from, int to, StringBuilder text) {
        aroundMarks(new String(bytes, from, to - from, StandardCharsets.UTF_8), text);
        aroundMarks(new String(bytes, from, to - from, StandardCharsets.UTF_16BE), text);
        aroundMarks(new String(bytes, from + 1, to - from - 1, StandardCharsets.UTF_16BE), text);
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < to; i++) {
            byte each = bytes[i];
            if (Character.digit(each, 16) >= 0) {
                hex.append((char) each);
            } else if (hex.length() > 0 && each == '>') {
                aroundMarks(spelled(hex), text);
                hex.setLength(0);
            } else if (each > ' ') {
                hex.setLength(0);
            }
        }
    }

    /** Only what stands around a character that every mark has; the rest of a reading is of no use here. */
    static void aroundMarks(String reading, StringBuilder text) {
        for (int i = 0; i < reading.length(); i++) {
            if (reading.charAt(i) == '密' || reading.charAt(i) == '内') {
                text.append(reading, Math.max(0, i - AROUND), Math.min(reading.length(), i + AROUND)).append('\n');
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
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] buffer = new byte[8_192];
            for (int n = inflater.inflate(buffer); n > 0 && out.size() + n <= most; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException otherFilterOrDamaged) {
            // What came out so far counts as work done, so that broken streams cannot be piled up without limit.
            return out.toByteArray();
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
