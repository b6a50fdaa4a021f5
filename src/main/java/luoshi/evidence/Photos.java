package luoshi.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is made from a kept picture: its small one and its fingerprint, both once, in one unpacking. Both can be made
 * again at any time, so a picture that came before its fingerprint could be stored is caught up with when it is asked
 * for; and neither keeps a file from being kept.
 */
final class Photos {

    private static final Logger LOG = LoggerFactory.getLogger(Photos.class);

    private final EvidenceFolder folder;
    private final PhotoPrints prints;
    private final InstantSource clock;

    Photos(EvidenceFolder folder, PhotoPrints prints, InstantSource clock) {
        this.folder = folder;
        this.prints = prints;
        this.clock = clock;
    }

    /** Unpacks a kept picture and keeps what is made from it; empty where it cannot be unpacked. */
    Optional<PhotoFingerprint> look(String hash) {
        Optional<BufferedImage> picture = PictureFile.read(folder.place(hash));
        picture.ifPresent(seen -> keepSmall(hash, seen));
        Optional<PhotoFingerprint> print = picture.map(PhotoFingerprint::of);
        print.ifPresent(made -> prints.keep(hash, made, clock.instant()));
        return print;
    }

    private Optional<byte[]> keepSmall(String hash, BufferedImage picture) {
        byte[] small = Thumbnail.of(picture);
        try {
            folder.keepBeside(hash, small);
        } catch (IOException full) {
            LOG.warn("The small picture of {} was not kept and will be made again: {}", hash, full.getMessage());
        }
        return Optional.of(small);
    }

    Optional<byte[]> thumbnail(String hash) {
        Path kept = folder.beside(hash);
        try {
            if (Files.exists(kept)) {
                return Optional.of(Files.readAllBytes(kept));
            }
        } catch (IOException broken) {
            LOG.warn("The small picture of {} cannot be read and is made again: {}", hash, broken.getMessage());
        }
        return isPicture(hash) ? PictureFile.read(folder.place(hash)).flatMap(seen -> keepSmall(hash, seen)) : Optional.empty();
    }

    List<Near> nearTo(String hash) {
        return prints.of(hash)
                .or(() -> isPicture(hash) ? look(hash) : Optional.empty())
                .map(print -> prints.nearTo(hash, print))
                .orElse(List.of());
    }

    private boolean isPicture(String hash) {
        Path file = folder.place(hash);
        try {
            return Files.exists(file) && FileType.of(file).filter(FileType::isPicture).isPresent();
        } catch (IOException broken) {
            return false;
        }
    }
}
