package luoshi.language.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.language.source.Paragraph;
import luoshi.language.source.SourceText;
import luoshi.language.source.Span;

/**
 * Finds the marks of a text and nests them. A mark of a kind that is open already ends the part of that kind and all
 * within it; a mark of a new kind begins a part within. So the text itself decides whether 1. stands above （一）.
 */
final class OutlineReader {

    private final SourceText source;
    private final String text;
    private final List<Open> open = new ArrayList<>();
    private final List<Open> found = new ArrayList<>();

    OutlineReader(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** A part whose end is not known yet. */
    private static final class Open {
        private final Mark mark;
        private final int depth;
        private final Open parent;
        private int end;

        Open(Mark mark, int depth, @org.jspecify.annotations.Nullable Open parent) {
            this.mark = mark;
            this.depth = depth;
            this.parent = parent == null ? this : parent;
        }
    }

    Outline read() {
        Marks marks = new Marks(text);
        int last = 0;
        for (Paragraph paragraph : source.paragraphs()) {
            if (paragraph.isRow()) {
                continue;
            }
            List<Mark> here = marks.in(paragraph, this::lastOrdinal);
            boolean opens = !here.isEmpty() && here.getFirst().start() <= paragraph.span().start() + 2;
            if (!opens) {
                close(paragraph.span().start(), mark -> mark.kind().isSpoken());
            }
            for (Mark mark : here) {
                place(mark);
            }
            last = paragraph.span().end();
        }
        close(Math.max(last, text.length()), mark -> true);
        return new Outline(finished());
    }

    /** The number that the open part of this kind carries; 0 if none is open. */
    private int lastOrdinal(MarkKind kind) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).mark.kind() == kind) {
                return open.get(i).mark.ordinal();
            }
        }
        return 0;
    }

    private void place(Mark mark) {
        if (!mark.kind().isSpoken()) {
            close(mark.start(), other -> other.kind().isSpoken());
        }
        int same = -1;
        for (int i = 0; i < open.size() && same < 0; i++) {
            Mark other = open.get(i).mark;
            boolean alike = other.kind() == mark.kind() && (mark.kind() != MarkKind.HEADING || mark.level() <= other.level());
            same = alike ? i : -1;
        }
        if (same < 0 && mark.kind() == MarkKind.HEADING) {
            same = 0;
        }
        if (same >= 0) {
            closeFrom(same, mark.start());
        }
        Open item = new Open(mark, open.size() + 1, open.isEmpty() ? null : open.getLast());
        open.add(item);
        found.add(item);
    }

    private void closeFrom(int index, int at) {
        while (open.size() > index) {
            open.removeLast().end = at;
        }
    }

    private void close(int at, java.util.function.Predicate<Mark> which) {
        for (int i = 0; i < open.size(); i++) {
            if (which.test(open.get(i).mark)) {
                closeFrom(i, at);
            }
        }
    }

    private List<OutlineItem> finished() {
        java.util.Map<Open, OutlineItem> done = new java.util.IdentityHashMap<>();
        List<OutlineItem> items = new ArrayList<>(found.size());
        for (Open each : found) {
            Optional<OutlineItem> parent = each.parent == each ? Optional.empty() : Optional.of(done.get(each.parent));
            Mark mark = each.mark;
            Span span = new Span(mark.start(), Math.max(mark.contentStart(), each.end));
            OutlineItem item = new OutlineItem(
                    mark.kind(), mark.ordinal(), mark.words(), span, mark.heading(), mark.bodyStart(), each.depth, parent);
            done.put(each, item);
            items.add(item);
        }
        return items;
    }
}
