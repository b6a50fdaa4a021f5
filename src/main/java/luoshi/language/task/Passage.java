package luoshi.language.task;

import java.util.Optional;
import luoshi.language.outline.OutlineItem;
import luoshi.language.source.Span;

/**
 * A stretch of a paragraph that belongs to one part.
 *
 * @param opens the part that begins here
 * @param words what is to be read, without its mark and its heading
 */
record Passage(Optional<OutlineItem> opens, Span words) {}
