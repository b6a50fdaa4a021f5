package luoshi.journal;

import java.util.Optional;

/** Seals and opens the {@link Words} of a stream. The vault implements it; the journal only asks. */
public interface FieldCipher {

    /** The ciphertext of one field, in printable form, under the stream's own key, which is made at first use. */
    String seal(StreamId subject, String plain);

    /** The plain text again, or nothing where the key was destroyed. */
    Optional<String> open(StreamId subject, String sealed);
}
