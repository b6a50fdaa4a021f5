package luoshi.language.outline;

import java.util.Optional;
import luoshi.language.source.Span;

/**
 * One numbered part or heading of a text.
 *
 * @param mark its number as it stands, such as （一） or 一是; empty for a heading without one
 * @param span from its mark to the end of its last part
 * @param heading its heading or first words, without the mark
 * @param bodyStart where what follows the heading begins; the end of its mark where there is no heading of its own
 * @param depth 1 for the outermost
 * @param parent the part that holds it
 */
public record OutlineItem(
        MarkKind kind, int ordinal, String mark, Span span, Span heading, int bodyStart, int depth, Optional<OutlineItem> parent) {

    /** Whether what follows the mark is a heading, with the body behind it. */
    public boolean hasHeading() {
        return heading.length() > 0 && bodyStart >= heading.end();
    }

    /** Where it stands, such as 二、重点任务 / （一）优化服务. */
    public String path(String text) {
        String own = mark + heading.of(text).replaceAll("[\\s*]+", " ").strip();
        String shown = own.length() > 42 ? own.substring(0, 40) + "…" : own;
        return parent.map(above -> above.path(text) + " / " + shown).orElse(shown);
    }
}
