package luoshi.evidence;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search among photos by itself, without files and without matters: for whoever measures it. */
public final class PhotoSearch {

    private static final String NOT_KEPT = "";

    private final PhotoPrints prints;

    public PhotoSearch(JdbcClient jdbc) {
        this.prints = new PhotoPrintStore(jdbc);
    }

    /** Remembers a picture under a name, as it does a kept file under its hash. */
    public void keep(String name, BufferedImage picture, Instant at) {
        prints.keep(name, PhotoFingerprint.of(picture), at);
    }

    /** Kept pictures that resemble this one, nearest first; {@link Near#sha256()} is the name. */
    public List<Near> nearTo(BufferedImage picture) {
        return prints.nearTo(NOT_KEPT, PhotoFingerprint.of(picture));
    }
}
