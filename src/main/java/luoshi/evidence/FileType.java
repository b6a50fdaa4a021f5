package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a file is, by its content: its name proves nothing. */
public enum FileType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    WEBP("image/webp"),
    /** As newer telephones save photos. No browser of the office shows it, and nothing here can unpack it. */
    HEIC("image/heic"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOC("application/msword"),
    XLS("application/vnd.ms-excel"),
    PPT("application/vnd.ms-powerpoint"),
    OFD("application/ofd"),
    MP4("video/mp4"),
    MOV("video/quicktime"),
    THREE_GP("video/3gpp"),
    WEBM("video/webm"),
    /** Plain text and csv. */
    TEXT("text/plain");

    private static final int HEAD = 256;
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash");

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

    public boolean isVideo() {
        return this == MP4 || this == MOV || this == THREE_GP || this == WEBM;
    }

    boolean isPackage() {
        return this == DOCX || this == XLSX || this == PPTX || this == OFD;
    }

    /** The type of a file; empty for what is not accepted: programs, scripts, archives, macros, the unknown. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Optional<FileType> binary = ofHead(head);
        if (binary.isPresent()) {
            return binary;
        }
        if (starts(head, 0, 'P', 'K', 3, 4)) {
            return OfficePackage.typeOf(file);
        }
        if (Arrays.mismatch(head, OldOfficeFile.START) == OldOfficeFile.START.length) {
            return OldOfficeFile.typeOf(file);
        }
        return PlainText.of(Files.readAllBytes(file)).isPresent() ? Optional.of(TEXT) : Optional.empty();
    }

    static Optional<FileType> ofHead(byte[] head) {
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (starts(head, 0, 'G', 'I', 'F', '8', '7', 'a') || starts(head, 0, 'G', 'I', 'F', '8', '9', 'a')) {
            return Optional.of(GIF);
        }
        if (starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        if (starts(head, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return new String(head, StandardCharsets.ISO_8859_1).contains("webm") ? Optional.of(WEBM) : Optional.empty();
        }
        return starts(head, 4, 'f', 't', 'y', 'p') && head.length >= 12 ? ofBrands(head) : Optional.empty();
    }

    /** The first brand says what it is; the general ones ({@code mif1}) leave it to those that follow. */
    private static Optional<FileType> ofBrands(byte[] head) {
        String first = brand(head, 8);
        if (first.equals("qt  ")) {
            return Optional.of(MOV);
        }
        if (first.startsWith("3gp") || first.startsWith("3g2")) {
            return Optional.of(THREE_GP);
        }
        if (MP4_BRANDS.contains(first)) {
            return Optional.of(MP4);
        }
        boolean general = first.equals("mif1") || first.equals("msf1");
        Set<String> brands = new HashSet<>(Set.of(first));
        int end = Math.min(head.length, (head[2] & 0xFF) << 8 | head[3] & 0xFF);
        for (int at = 16; general && at + 4 <= end; at += 4) {
            brands.add(brand(head, at));
        }
        brands.retainAll(HEIC_BRANDS);
        return brands.isEmpty() ? Optional.empty() : Optional.of(HEIC);
    }

    private static String brand(byte[] head, int at) {
        return new String(head, at, 4, StandardCharsets.ISO_8859_1);
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
}
