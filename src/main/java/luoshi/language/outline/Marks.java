package luoshi.language.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import luoshi.language.source.Paragraph;
import luoshi.language.source.Span;

/**
 * The marks of one paragraph. At its start any mark counts. Within it, 一是, 第一， and 首先， count after a stop when they
 * continue the series or begin one; the marks of paragraphs (一、 （一） 1.) count within a long one, where the line breaks
 * were lost, when they stand after a stop and continue the numbering, or follow at once upon a heading.
 */
final class Marks {

    private static final String STOPS = "。；;：:！!？?，,、）)】」”\u3000 \n\t*>";
    private static final String FULL_STOPS = "。；;：:！!？?）)】」”\u3000 \n\t*";
    private static final int LONG = 150;
    private static final int LONGEST_HEADING = 60;
    private static final int BARE_HEADING = 32;
    private static final MarkKind[] KINDS = MarkKind.values();

    private final String text;

    Marks(String text) {
        this.text = text;
    }

    List<Mark> in(Paragraph paragraph, ToIntFunction<MarkKind> lastOrdinal) {
        List<Mark> marks = new ArrayList<>();
        Span span = paragraph.span();
        int[] here = new int[KINDS.length];
        java.util.Arrays.fill(here, -1);
        opening(paragraph, marks);
        marks.forEach(mark -> here[mark.kind().ordinal()] = mark.ordinal());
        int lastEnd = marks.isEmpty() ? span.start() : marks.getLast().contentStart();
        boolean dense = span.length() > LONG;
        for (int i = Math.max(lastEnd, span.start() + 1); i < span.end(); i++) {
            if (!canOpenAt(i)) {
                continue;
            }
            for (MarkKind kind : KINDS) {
                if (kind == MarkKind.HEADING || !kind.isSpoken() && !dense) {
                    continue;
                }
                int last = here[kind.ordinal()] >= 0 ? here[kind.ordinal()] : kind.isSpoken() ? 0 : lastOrdinal.applyAsInt(kind);
                Mark mark = at(kind, i, span.end(), false);
                if (mark != null && stands(mark, lastEnd, last)) {
                    marks.add(mark);
                    here[kind.ordinal()] = mark.ordinal();
                    forgetInner(kind, here);
                    lastEnd = mark.contentStart();
                    i = lastEnd - 1;
                    break;
                }
            }
        }
        return withoutOverlap(marks);
    }

    /** A heading ends where the next mark begins. */
    private static List<Mark> withoutOverlap(List<Mark> marks) {
        for (int i = 0; i + 1 < marks.size(); i++) {
            Mark mark = marks.get(i);
            int next = marks.get(i + 1).start();
            if (mark.heading().end() > next || mark.bodyStart() > next) {
                Span heading = new Span(mark.heading().start(), Math.min(mark.heading().end(), next));
                marks.set(i, new Mark(mark.kind(), mark.ordinal(), mark.words(), mark.start(), mark.contentStart(),
                        mark.level(), heading, next));
            }
        }
        return marks;
    }

    /** A new section starts the numbering of smaller parts again. */
    private static void forgetInner(MarkKind kind, int[] here) {
        if (kind == MarkKind.CHINESE || kind == MarkKind.CHINESE_BRACKET || kind == MarkKind.DIGIT) {
            for (int k = kind.ordinal() + 1; k < here.length; k++) {
                here[k] = 0;
            }
        }
    }

    private void opening(Paragraph paragraph, List<Mark> marks) {
        Span span = paragraph.span();
        if (!paragraph.number().isEmpty()) {
            for (MarkKind kind : KINDS) {
                Matcher number = kind.pattern().matcher(paragraph.number() + " ");
                if (kind != MarkKind.HEADING && number.lookingAt()) {
                    marks.add(marked(kind, ordinal(kind, number), paragraph.number(), span.start(), span.start(), span.end(), 0));
                    return;
                }
            }
        }
        for (MarkKind kind : KINDS) {
            Mark mark = kind == MarkKind.HEADING ? null : at(kind, span.start(), span.end(), true);
            if (mark != null) {
                marks.add(mark);
                return;
            }
        }
        boolean byFormat = paragraph.headingLevel() > 0 || paragraph.boldUntil() >= span.end();
        boolean short_ = span.length() <= LONGEST_HEADING && "。；，".indexOf(text.charAt(span.end() - 1)) < 0;
        if (byFormat && short_) {
            int level = paragraph.headingLevel() > 0 ? paragraph.headingLevel() : 10;
            marks.add(new Mark(MarkKind.HEADING, 0, "", span.start(), span.start(), level, span, span.end()));
        }
    }

    private boolean canOpenAt(int i) {
        char c = text.charAt(i);
        return c >= '一' && "一二三四五六七八九十第首其再最（①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0 || c >= '0' && c <= '9' || c == '(';
    }

    private boolean stands(Mark mark, int lastEnd, int lastOrdinal) {
        char before = text.charAt(mark.start() - 1);
        boolean continues = mark.ordinal() == lastOrdinal + 1 || mark.ordinal() == 1 && mark.kind() != MarkKind.CHINESE;
        if (mark.kind() == MarkKind.CHINESE && mark.ordinal() == 1) {
            continues = lastOrdinal == 0;
        }
        if (mark.kind() == MarkKind.SPOKEN) {
            return STOPS.indexOf(before) >= 0 && mark.start() - lastEnd > 3;
        }
        if (mark.kind() == MarkKind.SERIES) {
            return continues && STOPS.indexOf(before) >= 0;
        }
        if (mark.kind() == MarkKind.ARTICLE || mark.kind() == MarkKind.CHAPTER || mark.kind() == MarkKind.SECTION) {
            return continues && "。\u3000 \n*".indexOf(before) >= 0;
        }
        boolean afterHeading = mark.start() - lastEnd <= BARE_HEADING && noStopBetween(lastEnd, mark.start());
        return continues && (FULL_STOPS.indexOf(before) >= 0 || afterHeading && lastEnd > 0 && mark.start() > lastEnd);
    }

    private boolean noStopBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。；;！？".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return from > 0 && to > from;
    }

    private @org.jspecify.annotations.Nullable Mark at(MarkKind kind, int start, int end, boolean opening) {
        Matcher matcher = kind.pattern().matcher(text).region(start, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt() || matcher.end() >= end && !opening) {
            return null;
        }
        int ordinal = ordinal(kind, matcher);
        if (ordinal == 0 || kind == MarkKind.DIGIT && ordinal > 200) {
            return null;
        }
        return marked(kind, ordinal, matcher.group().strip().replace("*", ""), start, Math.min(end, matcher.end()), end, 0);
    }

    private Mark marked(MarkKind kind, int ordinal, String words, int start, int content, int end, int level) {
        int stop = content;
        boolean bare = false;
        while (stop < end && stop - content <= LONGEST_HEADING && "。！？；\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        int known = kind.isSpoken() ? 0 : KnownHeadings.lengthAt(text, content, end);
        if (known > 0) {
            stop = content + known;
            bare = true;
        }
        boolean whole = stop >= end;
        boolean heading = bare || whole && stop - content <= LONGEST_HEADING
                || stop - content <= LONGEST_HEADING && !whole && text.charAt(stop) == '。' && !kind.isSpoken()
                || stop - content <= 24 && !whole && text.charAt(stop) == '。' && noComma(content, stop);
        if (!heading) {
            int comma = content;
            while (comma < stop && comma - content < 40 && "，,：:".indexOf(text.charAt(comma)) < 0) {
                comma++;
            }
            return new Mark(kind, ordinal, words, start, content, level, new Span(content, comma), content);
        }
        int body = !bare && !whole ? stop + 1 : stop;
        while (body < end && text.charAt(body) == '*') {
            body++;
        }
        return new Mark(kind, ordinal, words, start, content, level, new Span(content, stop), body);
    }

    private boolean noComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '，' || text.charAt(i) == ',') {
                return false;
            }
        }
        return true;
    }

    private static int ordinal(MarkKind kind, Matcher matcher) {
        if (kind == MarkKind.SPOKEN && matcher.group(1) == null) {
            return switch (matcher.group().charAt(0)) {
                case '首' -> 1;
                case '其' -> 2;
                default -> 9;
            };
        }
        return ChineseNumber.of(matcher.group(1));
    }
}
