package luoshi.language.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of a file into one text, a line each, within {@link Limits}. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Span> above = List.of();
    private int tables;

    /** One paragraph; line breaks inside become lines of their own. Blank ones are left out. */
    void paragraph(String words, String number, int headingLevel, int boldCharacters) throws UnreadableException {
        int bold = boldCharacters;
        String given = number;
        for (String line : words.split("[\\n\\r\\u000B\\f\\u2028\\u2029]")) {
            String stripped = line.stripTrailing();
            if (!stripped.isBlank()) {
                int start = append(stripped);
                int boldUntil = start + Math.max(0, Math.min(bold, stripped.length()));
                add(new Paragraph(new Span(start, text.length()), given, headingLevel, boldUntil, List.of(), 0));
                text.append('\n');
                given = "";
            }
            bold -= line.length() + 1;
        }
    }

    int beginTable() {
        above = List.of();
        return ++tables;
    }

    /**
     * A row; its cells stand in one line, parted by tabs. A row without words is left out.
     *
     * @param cells null where a cell is merged with the one above: it then has the same words, which stand once
     */
    void row(int table, List<@Nullable String> cells) throws UnreadableException {
        if (cells.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return;
        }
        int start = text.length();
        List<Span> spans = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (cell == null) {
                spans.add(spans.size() < above.size() ? above.get(spans.size()) : new Span(text.length(), text.length()));
                continue;
            }
            if (text.length() > start) {
                text.append('\t');
            }
            int from = append(cell.strip().replace('\t', ' ').replace('\r', ' '));
            spans.add(new Span(from, text.length()));
        }
        above = spans;
        add(new Paragraph(new Span(start, text.length()), "", 0, start, spans, table));
        text.append('\n');
    }

    private int append(String words) throws UnreadableException {
        int start = text.length();
        if (start + words.length() > Limits.MOST_CHARACTERS) {
            throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + Limits.MOST_CHARACTERS + " characters");
        }
        text.append(words);
        return start;
    }

    private void add(Paragraph paragraph) throws UnreadableException {
        Limits.checkParagraphs(paragraphs.size() + 1);
        paragraphs.add(paragraph);
    }

    SourceText build() throws UnreadableException {
        if (paragraphs.isEmpty()) {
            throw new UnreadableException(Unreadable.Reason.NO_TEXT, "");
        }
        return SourceText.of(text.toString(), paragraphs, OffsetMap.same());
    }
}
