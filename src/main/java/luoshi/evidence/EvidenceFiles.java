package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.database.DataFolder;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door of the evidence: keep a file, hand it out, say which photos resemble it. A file is whole on the disk before
 * its hash is known to anybody; the same content is kept once; nothing is ever overwritten. That a photo resembles
 * another bars nothing.
 */
@Component
public class EvidenceFiles {

    private static final long MEGABYTE = 1_048_576;
    private static final int MOST_NAME = 120;

    private final EvidenceFolder folder;
    private final Rulebook rulebook;
    private final Photos photos;
    private final EvidenceFolder.Disk disk;

    @Autowired
    EvidenceFiles(DataFolder data, Rulebook rulebook, JdbcClient jdbc, InstantSource clock) {
        this(data.evidence(), rulebook, new PhotoPrintStore(jdbc), clock, file -> file);
    }

    EvidenceFiles(
            Path root, Rulebook rulebook, PhotoPrints prints, InstantSource clock, EvidenceFolder.Disk disk) {
        this.folder = new EvidenceFolder(root);
        this.rulebook = rulebook;
        this.photos = new Photos(folder, prints, clock);
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
        if (type.isVideo()) {
            int most = rulebook.number("evidence.most-video-minutes");
            Optional<Duration> length = VideoLength.of(incoming.path(), type);
            if (length.isPresent() && length.get().compareTo(Duration.ofMinutes(most)) > 0) {
                return new Stored.Refused("evidence.refused.long", most);
            }
        }
        LocalDate takenOn = type == FileType.JPEG ? takenOn(incoming.path()) : null;
        folder.keep(incoming);
        if (type.isPicture()) {
            photos.look(incoming.sha256());
        }
        return new Stored.Kept(incoming.sha256(), name, type, incoming.bytes(), takenOn, warnings(type, words));
    }

    private static List<String> warnings(FileType type, String words) {
        List<String> warnings = new ArrayList<>();
        if (SecrecyMark.internalIn(words).isPresent()) {
            warnings.add("evidence.warned.internal");
        }
        if (type == FileType.HEIC) {
            warnings.add("evidence.warned.heic");
        }
        return warnings;
    }

    private static String readable(FileType type, Path file) throws IOException {
        if (type.isPackage()) {
            return OfficePackage.text(file);
        }
        return switch (type) {
            case TEXT -> PlainText.of(Files.readAllBytes(file)).orElse("");
            case PDF -> PdfText.of(Files.readAllBytes(file));
            case DOC, XLS, PPT -> OldOfficeFile.text(Files.readAllBytes(file));
            default -> "";
        };
    }

    /**
     * The day that the camera wrote into a kept photo; empty for what is no jpeg, for what has no camera's notes (photos
     * from messengers have none), and where nothing is kept. Read from the file each time: it stands nowhere else.
     */
    public Optional<LocalDate> takenOn(String hash) {
        Path file = folder.place(hash);
        try {
            boolean jpeg = Files.exists(file) && FileType.of(file).filter(type -> type == FileType.JPEG).isPresent();
            return jpeg ? Optional.ofNullable(takenOn(file)) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate takenOn(Path photo) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            return CameraNotes.day(in.readNBytes(CameraNotes.FRONT)).orElse(null);
        }
    }

    /** Whether the content of this hash is kept; the ledger asks before it believes a hash that came over its API. */
    public boolean holds(String hash) {
        return Files.exists(folder.place(hash));
    }

    /**
     * Kept photos that resemble this one, nearest first, at most {@value PhotoPrints#MOST_NEAR}; the photo itself is not
     * among them: which matters hold the same file the ledger knows by its hash. Empty for what is no picture, cannot
     * be unpacked (heic), or is too plain to be compared. Takes no viewer, because a hash tells nobody anything: whoever
     * shows what stands behind it asks for the right to see it.
     */
    public List<Near> nearTo(String hash) {
        return photos.nearTo(hash);
    }

    /**
     * A kept file for a browser: never run, never guessed at; pictures may stand in a page, all else is saved. Answers
     * range requests.
     *
     * @return 404 where nothing is kept under this hash
     */
    public ResponseEntity<Resource> respond(String hash, String name) {
        try {
            Path file = folder.place(hash);
            Optional<FileType> type = Files.exists(file) ? FileType.of(file) : Optional.empty();
            return type.map(known -> SafeDownload.of(file, known, safeName(name)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IOException broken) {
            return ResponseEntity.notFound().build();
        }
    }

    /** A small jpeg of a kept picture, upright; 404 for what has none: other types, heic, too many pixels. */
    public ResponseEntity<Resource> respondThumbnail(String hash) {
        return photos.thumbnail(hash)
                .map(SafeDownload::thumbnail)
                .orElseGet(() -> ResponseEntity.notFound().build());
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
