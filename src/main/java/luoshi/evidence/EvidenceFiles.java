package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.database.DataFolder;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static final long MEGABYTE = 1_048_576;
    private static final int MOST_NAME = 120;
    private static final int CAMERA_DATA = 262_144;

    private final EvidenceFolder folder;
    private final Rulebook rulebook;
    private final EvidenceFolder.Disk disk;

    @Autowired
    EvidenceFiles(DataFolder data, Rulebook rulebook) {
        this(data.evidence(), rulebook, file -> file);
    }

    EvidenceFiles(Path root, Rulebook rulebook, EvidenceFolder.Disk disk) {
        this.folder = new EvidenceFolder(root);
        this.rulebook = rulebook;
        this.disk = disk;
        try {
            folder.sweep();
        } catch (IOException broken) {
            throw new UncheckedIOException("the evidence folder cannot be read", broken);
        }
    }

    /** Keeps a file, or says why not; nothing is left behind of what was refused. */
    public Stored keep(InputStream in, String givenName) {
        int most = rulebook.number("evidence.most-megabytes");
        String name = safeName(givenName);
        try (EvidenceFolder.Incoming incoming = folder.receive(in, most * MEGABYTE, disk)) {
            if (incoming.bytes() == 0) {
                return new Stored.Refused("evidence.refused.empty");
            }
            if (incoming.tooLarge()) {
                return new Stored.Refused("evidence.refused.large", most);
            }
            Optional<FileType> type = FileType.of(incoming.path());
            return type.isEmpty()
                    ? new Stored.Refused("evidence.refused.type", name)
                    : keep(incoming, name, type.get());
        } catch (EvidenceFolder.NoRoom full) {
            return new Stored.Refused("evidence.refused.disk");
        } catch (OfficePackage.Unreadable unreadable) {
            return new Stored.Refused("evidence.refused.unreadable", name);
        } catch (IOException broken) {
            return new Stored.Refused("evidence.refused.broken");
        }
    }

    private Stored keep(EvidenceFolder.Incoming incoming, String name, FileType type) throws IOException {
        String words = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "\n" + readable(type, incoming.path());
        Optional<String> mark = SecrecyMark.in(words);
        if (mark.isPresent()) {
            return new Stored.Refused("evidence.refused.secret", mark.get());
        }
        LocalDate takenOn = type == FileType.JPEG ? takenOn(incoming.path()) : null;
        folder.keep(incoming);
        List<String> warnings =
                SecrecyMark.internalIn(words).isPresent() ? List.of("evidence.warned.internal") : List.of();
        return new Stored.Kept(incoming.sha256(), name, type, incoming.bytes(), takenOn, warnings);
    }

    private static String readable(FileType type, Path file) throws IOException {
        if (type.isPackage()) {
            return OfficePackage.text(file);
        }
        return switch (type) {
            case TEXT -> PlainText.of(Files.readAllBytes(file)).orElse("");
            case PDF -> PdfText.of(Files.readAllBytes(file));
            default -> "";
        };
    }

    private static @Nullable LocalDate takenOn(Path photo) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            return ExifDate.of(in.readNBytes(CAMERA_DATA)).orElse(null);
        }
    }

    /**
     * A kept file for a browser: never run, never guessed at; pictures may stand in a page, all else is saved.
     *
     * @return 404 where nothing is kept under this hash
     */
    public ResponseEntity<byte[]> respond(String hash, String name) {
        try {
            Path file = folder.place(hash);
            if (!Files.exists(file)) {
                return ResponseEntity.notFound().build();
            }
            FileType type = FileType.of(file).orElseThrow();
            ContentDisposition.Builder disposition =
                    type.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
            String header = disposition.filename(name, StandardCharsets.UTF_8).build().toString();
            return harmless(type.mediaType(), header, Files.readAllBytes(file));
        } catch (IOException broken) {
            return ResponseEntity.notFound().build();
        }
    }

    /** A small jpeg of a kept picture; 404 for what has none: other types, webp, heic, too many pixels. */
    public ResponseEntity<byte[]> respondThumbnail(String hash) {
        Path file = folder.place(hash);
        return (Files.exists(file) ? Thumbnail.of(file) : Optional.<byte[]>empty())
                .map(small -> harmless(MediaType.IMAGE_JPEG_VALUE, "inline", small))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> harmless(String mediaType, String disposition, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("Content-Disposition", disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    /** Only the last part of a path, without control characters, not longer than a line. */
    static String safeName(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() > MOST_NAME ? clean.substring(clean.length() - MOST_NAME) : clean;
    }
}
