package luoshi.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is, by its content: its name proves nothing. */
public enum FileType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    WEBP("image/webp"),
    HEIC("image/heic"),
    PDF("application/pdf"),
    /** docx, xlsx, pptx, ofd: packages of XML. */
    PACKAGE("application/zip"),
    VIDEO("video/mp4"),
    TEXT("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A browser may show it inside a page. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF || this == WEBP;
    }

    /** The type of a file by its first bytes; empty for what is not accepted: programs, scripts, archives, unknown. */
    public static Optional<FileType> of(byte[] content) {
        if (starts(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(content, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (starts(content, 0, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        }
        if (starts(content, 0, 'R', 'I', 'F', 'F') && starts(content, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        if (starts(content, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (starts(content, 4, 'f', 't', 'y', 'p')) {
            boolean picture = starts(content, 8, 'h', 'e', 'i') || starts(content, 8, 'm', 'i', 'f', '1');
            return Optional.of(picture ? HEIC : VIDEO);
        }
        if (starts(content, 0, 'P', 'K', 3, 4)) {
            return OfficePackage.isOne(content) ? Optional.of(PACKAGE) : Optional.empty();
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean starts(byte[] content, int at, int... expected) {
        if (content.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Valid UTF-8 without control characters, and nothing that a browser would run. */
    private static boolean isText(byte[] content) {
        if (content.length == 0) {
            return false;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return !control && !text.stripLeading().startsWith("<") && !text.startsWith("#!");
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
