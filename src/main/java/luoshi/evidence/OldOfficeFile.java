package luoshi.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks into doc, xls and ppt, the compound files ([MS-CFB]) that many offices still write, WPS among them. Its parts are
 * told by the names in its directory; their content is read only around words of secrecy. Nothing is unpacked.
 */
final class OldOfficeFile {

    static final byte[] START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int KIND = 66;
    private static final int PIECE = 1_048_576;
    private static final int OVERLAP = 256;

    private OldOfficeFile() {}

    /** Empty for what holds macros or is no paper of an office. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        Set<String> parts = parts(Files.readAllBytes(file));
        if (parts.contains("EncryptedPackage")) {
            throw new OfficePackage.Unreadable("encrypted");
        }
        if (parts.contains("_VBA_PROJECT") || parts.contains("VBA") || parts.contains("Macros")) {
            return Optional.empty();
        }
        if (parts.contains("WordDocument")) {
            return Optional.of(FileType.DOC);
        }
        if (parts.contains("Workbook") || parts.contains("Book")) {
            return Optional.of(FileType.XLS);
        }
        return parts.contains("PowerPoint Document") ? Optional.of(FileType.PPT) : Optional.empty();
    }

    /** Directory entries stand at multiples of their size, wherever their sector lies: so no chain need be followed. */
    private static Set<String> parts(byte[] content) {
        Set<String> parts = new HashSet<>();
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ENTRY <= content.length; at += ENTRY) {
            int length = bytes.getShort(at + NAME_LENGTH);
            int kind = content[at + KIND];
            if (length < 4 || length > NAME_LENGTH || length % 2 != 0 || kind != 1 && kind != 2 && kind != 5) {
                continue;
            }
            String name = new String(content, at, length - 2, StandardCharsets.UTF_16LE);
            if (name.chars().allMatch(letter -> letter >= ' ' && letter < 127)) {
                parts.add(name);
            }
        }
        return parts;
    }

    /** What stands around the words that every mark of secrecy has; Chinese is written in UTF-16 in all three. */
    static String text(byte[] content) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < content.length; from += PIECE) {
            int to = Math.min(content.length, from + PIECE + OVERLAP);
            PdfText.aroundMarks(new String(content, from, to - from, StandardCharsets.UTF_16LE), text);
            PdfText.aroundMarks(new String(content, from + 1, to - from - 1, StandardCharsets.UTF_16LE), text);
        }
        return text.toString();
    }
}
