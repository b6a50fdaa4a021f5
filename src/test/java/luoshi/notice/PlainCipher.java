package luoshi.notice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;

/** Not a cipher: writes whose field it is beside the field, so that a test sees that nothing is opened for another. */
final class PlainCipher implements FieldCipher {

    @Override
    public String seal(StreamId subject, String plain) {
        return Base64.getEncoder().encodeToString((subject + " " + plain).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> open(StreamId subject, String sealed) {
        String open = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
        return open.startsWith(subject + " ") ? Optional.of(open.substring(subject.toString().length() + 1)) : Optional.empty();
    }
}
