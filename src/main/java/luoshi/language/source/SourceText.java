package luoshi.language.source;

import java.util.List;
import java.util.Optional;

/**
 * What was read: the plain text that all offsets mean, its paragraphs in order, and what a reader should know of it.
 *
 * @param origin from the offsets of {@code text} to those of the characters as they were read, before mending
 * @param secrecy the mark of a state secret in the words of the file: the caller refuses such a file
 * @param internal a mark of internal work: the caller warns
 */
public record SourceText(
        String text,
        List<Paragraph> paragraphs,
        OffsetMap origin,
        Optional<String> secrecy,
        Optional<String> internal) {

    public SourceText {
        paragraphs = List.copyOf(paragraphs);
    }

    static SourceText of(String text, List<Paragraph> paragraphs, OffsetMap origin) {
        return new SourceText(text, paragraphs, origin, SecrecyMarks.secret(text), SecrecyMarks.internal(text));
    }
}
