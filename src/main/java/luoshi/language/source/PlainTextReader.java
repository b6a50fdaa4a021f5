package luoshi.language.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as offices write it: UTF-8 with or without a mark, UTF-16 with one, or GB 18030. */
final class PlainTextReader {

    private static final double MOST_BROKEN = 0.02;

    private PlainTextReader() {}

    static SourceText read(byte[] content) throws UnreadableException {
        return of(decoded(content));
    }

    static SourceText of(String words) throws UnreadableException {
        if (words.length() > Limits.MOST_CHARACTERS) {
            throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + Limits.MOST_CHARACTERS + " characters");
        }
        SourceText mended = TextRepair.mend(words);
        if (mended.paragraphs().isEmpty()) {
            throw new UnreadableException(Unreadable.Reason.NO_TEXT, "");
        }
        return mended;
    }

    static String decoded(byte[] content) throws UnreadableException {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        String strict = strictly(content, StandardCharsets.UTF_8);
        if (strict == null) {
            strict = strictly(content, Charset.forName("GB18030"));
        }
        if (strict == null) {
            strict = new String(content, StandardCharsets.UTF_8);
        }
        long broken = strict.chars().filter(c -> c == '\uFFFD' || c < ' ' && !Span.isBlank((char) c)).count();
        if (broken > strict.length() * MOST_BROKEN) {
            throw new UnreadableException(Unreadable.Reason.UNKNOWN_KIND, "neither text nor a known kind of file");
        }
        return strict;
    }

    private static @org.jspecify.annotations.Nullable String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
