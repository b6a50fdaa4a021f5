package luoshi.language.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The door: a file or pasted words in, their text or a named refusal out. What a file is, its first bytes say, not its
 * name; only a table as text needs the name .csv.
 */
public final class SourceFiles {

    private SourceFiles() {}

    public static SourceReading read(Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                return new Unreadable(Unreadable.Reason.NOT_FOUND, "");
            }
            if (Files.size(file) > Limits.MOST_BYTES) {
                return new Unreadable(Unreadable.Reason.TOO_LARGE, Files.size(file) + " bytes");
            }
            return new SourceReading.Read(text(file));
        } catch (UnreadableException known) {
            return known.unreadable();
        } catch (NoSuchFileException gone) {
            return new Unreadable(Unreadable.Reason.NOT_FOUND, "");
        } catch (IOException | RuntimeException damaged) {
            return new Unreadable(Unreadable.Reason.DAMAGED, damaged.getClass().getSimpleName());
        } catch (StackOverflowError deep) {
            return new Unreadable(Unreadable.Reason.TOO_DEEP, "");
        }
    }

    /** Words that somebody typed or pasted. */
    public static SourceReading pasted(String words) {
        try {
            return new SourceReading.Read(PlainTextReader.of(words));
        } catch (UnreadableException known) {
            return known.unreadable();
        }
    }

    private static SourceText text(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, "PK\u0003\u0004")) {
            return packaged(file);
        }
        if (startsWith(head, "%PDF")) {
            return PdfReader.read(file);
        }
        if (head.length >= 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
            throw new UnreadableException(Unreadable.Reason.ENCRYPTED, "an old or locked Office file");
        }
        if (Files.size(file) > 4L * Limits.MOST_CHARACTERS) {
            throw new UnreadableException(Unreadable.Reason.TOO_LARGE, Files.size(file) + " bytes of text");
        }
        byte[] content = Files.readAllBytes(file);
        boolean csv = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
        return csv ? CsvReader.read(content) : PlainTextReader.read(content);
    }

    private static SourceText packaged(Path file) throws IOException {
        boolean ofd;
        boolean docx;
        boolean xlsx;
        try (SafePackage zip = SafePackage.open(file)) {
            ofd = zip.has("OFD.xml");
            docx = zip.has("word/document.xml");
            xlsx = zip.has("xl/workbook.xml");
        }
        if (docx) {
            return DocxReader.read(file);
        }
        if (xlsx) {
            return XlsxReader.read(file);
        }
        if (ofd) {
            return OfdReader.read(file);
        }
        throw new UnreadableException(Unreadable.Reason.UNKNOWN_KIND, "zip");
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] head, String signature) {
        for (int i = 0; i < signature.length(); i++) {
            if (i >= head.length || (head[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
