package luoshi.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text as offices write it: UTF-8, or GB 18030 from older tables; nothing that a browser or a shell would run. */
final class PlainText {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private PlainText() {}

    static Optional<String> of(byte[] content) {
        if (content.length == 0) {
            return Optional.empty();
        }
        return CHARSETS.stream().flatMap(charset -> decoded(content, charset).stream()).findFirst()
                .filter(PlainText::isHarmless);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String text) {
        boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        String start = text.replace("\uFEFF", "").stripLeading();
        return !control && !start.startsWith("<") && !start.startsWith("#!");
    }
}
