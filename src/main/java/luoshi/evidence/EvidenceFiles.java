package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import luoshi.database.DataFolder;
import luoshi.rulebook.Rulebook;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The door of the evidence: keep a file, hand it out. A file is whole on the disk before its hash is known to anybody;
 * the same content is kept once; nothing is ever overwritten.
 */
@Component
public class EvidenceFiles {

    private static final int MEGABYTE = 1_048_576;
    private static final int MOST_NAME = 120;

    private final Path folder;
    private final Rulebook rulebook;

    EvidenceFiles(DataFolder data, Rulebook rulebook) {
        this.folder = data.evidence();
        this.rulebook = rulebook;
    }

    /** Keeps a file, or says why not; nothing is left behind of what was refused. */
    public Stored keep(InputStream in, String givenName) {
        int most = rulebook.number("evidence.most-megabytes");
        byte[] content;
        try {
            content = in.readNBytes(most * MEGABYTE + 1);
        } catch (IOException broken) {
            return new Stored.Refused("evidence.refused.broken");
        }
        String name = safeName(givenName);
        if (content.length == 0) {
            return new Stored.Refused("evidence.refused.empty");
        }
        if (content.length > most * MEGABYTE) {
            return new Stored.Refused("evidence.refused.large", most);
        }
        Optional<FileType> type = FileType.of(content);
        if (type.isEmpty()) {
            return new Stored.Refused("evidence.refused.type", name);
        }
        Optional<String> mark = SecrecyMark.in(name + "\n" + readable(type.get(), content));
        if (mark.isPresent()) {
            return new Stored.Refused("evidence.refused.secret", mark.get());
        }
        String hash = sha256(content);
        try {
            write(hash, content);
        } catch (IOException full) {
            return new Stored.Refused("evidence.refused.disk");
        }
        return new Stored.Kept(hash, name, type.get(), content.length);
    }

    private static String readable(FileType type, byte[] content) {
        return switch (type) {
            case TEXT -> new String(content, StandardCharsets.UTF_8);
            case PACKAGE -> OfficePackage.text(content);
            default -> "";
        };
    }

    /** Written aside, flushed, then renamed: a name always stands for the whole content. */
    private void write(String hash, byte[] content) throws IOException {
        Path target = place(hash);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path side = Files.createTempFile(folder, "incoming-", "");
        try {
            try (FileChannel channel = FileChannel.open(side, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(side, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(side);
        }
    }

    /**
     * A kept file for a browser: never run, never guessed at; pictures may stand in a page, all else is saved.
     *
     * @return 404 where nothing is kept under this hash
     */
    public ResponseEntity<byte[]> respond(String hash, String name) {
        try {
            Path file = place(hash);
            if (!Files.exists(file)) {
                return ResponseEntity.notFound().build();
            }
            byte[] content = Files.readAllBytes(file);
            FileType type = FileType.of(content).orElseThrow();
            ContentDisposition disposition = (type.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                    .filename(name, StandardCharsets.UTF_8)
                    .build();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type.mediaType()))
                    .header("Content-Disposition", disposition.toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .cacheControl(CacheControl.noStore())
                    .body(content);
        } catch (IOException broken) {
            return ResponseEntity.notFound().build();
        }
    }

    private Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a content hash");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Only the last part of a path, without control characters, not longer than a line. */
    private static String safeName(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() > MOST_NAME ? clean.substring(clean.length() - MOST_NAME) : clean;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
