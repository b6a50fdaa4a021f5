package luoshi.language.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a plain text as paragraphs. Marks of Markdown, which many collected texts carry, are read and left outside
 * the paragraph's span: # for a heading, ** for bold words, > for a quotation, | for the rows of a table; so are the
 * lines between --- at the very start. Lines with tabs are rows as well.
 */
final class MarkdownLines {

    private static final int LONGEST_OPENING = 60;
    private static final String INDENT = "\u3000\u3000";

    private MarkdownLines() {}

    static List<Paragraph> paragraphs(String text, List<Span> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int table = 0;
        boolean inTable = false;
        for (int i = afterOpening(text, lines); i < lines.size(); i++) {
            Span line = lines.get(i).trimmed(text);
            if (line.length() == 0 || isRule(line.of(text))) {
                continue;
            }
            boolean row = text.charAt(line.start()) == '|' || tabs(text, line) >= 1 && line.length() < 4_000;
            table += row && !inTable ? 1 : 0;
            inTable = row;
            if (row) {
                paragraphs.add(row(text, line, table));
            } else {
                parts(text, line).forEach(part -> paragraphs.add(plain(text, part)));
            }
        }
        return paragraphs;
    }

    /** Two wide spaces within a line are where a paragraph began before its line break was lost. */
    private static List<Span> parts(String text, Span line) {
        List<Span> parts = new ArrayList<>();
        int from = line.start();
        for (int at = text.indexOf(INDENT, from); at >= 0 && at < line.end(); at = text.indexOf(INDENT, at + 1)) {
            Span part = new Span(from, at).trimmed(text);
            if (part.length() > 0) {
                parts.add(part);
            }
            from = at;
        }
        Span last = new Span(from, line.end()).trimmed(text);
        if (last.length() > 0) {
            parts.add(last);
        }
        return parts;
    }

    /** The lines --- … --- of a collection tool say where a text comes from; they are not its words. */
    private static int afterOpening(String text, List<Span> lines) {
        if (lines.isEmpty() || !lines.getFirst().trimmed(text).of(text).equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), LONGEST_OPENING); i++) {
            if (lines.get(i).trimmed(text).of(text).equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isRule(String line) {
        return line.length() >= 3 && line.chars().allMatch(c -> c == '-' || c == '*' || c == '=' || c == '|' || c == ':' || c == ' ');
    }

    private static Paragraph plain(String text, Span line) {
        int start = line.start();
        int heading = 0;
        while (start < line.end() && (text.charAt(start) == '#' || text.charAt(start) == '>')) {
            heading += text.charAt(start) == '#' ? 1 : 0;
            start++;
        }
        int end = line.end();
        Span words = new Span(start, end).trimmed(text);
        if (words.length() > 2 && "-*+".indexOf(text.charAt(words.start())) >= 0 && text.charAt(words.start() + 1) == ' ') {
            words = new Span(words.start() + 2, words.end()).trimmed(text);
        }
        int boldUntil = words.start();
        if (words.length() > 4 && text.startsWith("**", words.start())) {
            int close = text.indexOf("**", words.start() + 2);
            if (close > 0 && close < words.end()) {
                boldUntil = close;
                words = new Span(words.start() + 2, close + 2 == words.end() ? close : words.end());
            }
        }
        return new Paragraph(words.trimmed(text), "", Math.min(9, heading), Math.max(words.start(), boldUntil), List.of(), 0);
    }

    private static Paragraph row(String text, Span line, int table) {
        char between = text.charAt(line.start()) == '|' ? '|' : '\t';
        int from = between == '|' ? line.start() + 1 : line.start();
        List<Span> cells = new ArrayList<>();
        for (int i = from; i <= line.end(); i++) {
            if (i == line.end() ? i > from || between == '\t' : text.charAt(i) == between) {
                cells.add(new Span(from, i).trimmed(text));
                from = i + 1;
            }
        }
        return new Paragraph(line, "", 0, line.start(), cells, table);
    }

    private static int tabs(String text, Span line) {
        int tabs = 0;
        for (int i = line.start(); i < line.end(); i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }
}
