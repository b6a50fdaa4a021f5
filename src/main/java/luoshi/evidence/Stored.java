package luoshi.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of handing in a file: it is kept, or refused with the message that says why and what to do. */
public sealed interface Stored {

    /**
     * @param sha256    the name under which it is kept, for ever
     * @param takenOn   the day that the camera wrote into a photo: a proposal for the date of the fact
     * @param warnings  message keys of what the uploader should think about
     */
    record Kept(
            String sha256,
            String name,
            FileType type,
            long bytes,
            @Nullable LocalDate takenOn,
            List<String> warnings)
            implements Stored {

        public Kept {
            warnings = List.copyOf(warnings);
        }
    }

    /** @param key message key of the sentence, and the id of the rule that refused */
    record Refused(String key, Object... arguments) implements Stored {}
}
