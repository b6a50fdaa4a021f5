package luoshi.language.outline;

import java.util.List;
import java.util.Optional;
import luoshi.language.source.SourceText;

/**
 * All parts of a text in the order in which they begin.
 *
 * @param items parts before the parts within them
 */
public record Outline(List<OutlineItem> items) {

    public Outline {
        items = List.copyOf(items);
    }

    public static Outline of(SourceText source) {
        return new OutlineReader(source).read();
    }

    /** The innermost part that holds this place. */
    public Optional<OutlineItem> at(int position) {
        int low = 0;
        int high = items.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        Optional<OutlineItem> item = high < 0 ? Optional.empty() : Optional.of(items.get(high));
        while (item.isPresent() && !item.get().span().holds(position)) {
            item = item.get().parent();
        }
        return item;
    }
}
