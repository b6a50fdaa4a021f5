package luoshi.language.task;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import luoshi.language.source.Span;

/**
 * Cuts a passage into sentences and clauses. Marks within quotation marks and brackets do not cut; a bracket that is never
 * closed, or closed far away, is no bracket.
 */
final class Sentences {

    private static final String OPENING = "（(《〈“「『【〔[<‘";
    private static final String CLOSING = "）)》〉”」』】〕]>’";
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_BRACKET = 400;
    private static final String STOPS = "。！？!?；;\n\r";
    private static final String COMMAS = "，,：:";

    private final String text;
    private final BitSet inside;

    Sentences(String text) {
        this.text = text;
        this.inside = inside(text);
    }

    boolean isInside(int position) {
        return inside.get(position);
    }

    List<Sentence> in(Span passage) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> clauses = new ArrayList<>();
        int start = passage.start();
        int clause = start;
        for (int i = passage.start(); i < passage.end(); i++) {
            char c = text.charAt(i);
            boolean stop = STOPS.indexOf(c) >= 0 && !inside.get(i);
            boolean comma = COMMAS.indexOf(c) >= 0 && !inside.get(i) && !isInNumber(i);
            if (stop || comma) {
                clauses.add(new Span(clause, i + 1));
                clause = i + 1;
            }
            if (stop) {
                add(sentences, new Span(start, i + 1), clauses);
                clauses = new ArrayList<>();
                start = i + 1;
            }
        }
        if (clause < passage.end()) {
            clauses.add(new Span(clause, passage.end()));
        }
        add(sentences, new Span(start, passage.end()), clauses);
        return sentences;
    }

    private void add(List<Sentence> sentences, Span span, List<Span> clauses) {
        List<Span> trimmed = clauses.stream().map(each -> skipMarks(each.trimmed(text))).filter(each -> each.length() > 1).toList();
        if (!trimmed.isEmpty()) {
            sentences.add(new Sentence(new Span(trimmed.getFirst().start(), trimmed.getLast().end()), trimmed));
        }
    }

    /** Without the asterisks of bold type and the line marks before it. */
    private Span skipMarks(Span span) {
        int start = span.start();
        while (start < span.end() && "*#>\u3000 \t　".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, span.end());
    }

    /** 1,000 and 10:30 are no clauses. */
    private boolean isInNumber(int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private static BitSet inside(String text) {
        BitSet inside = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            if (kind >= 0 && !inside.get(i)) {
                int close = close(text, i, text.charAt(i), CLOSING.charAt(kind));
                if (close > 0) {
                    inside.set(i, close + 1);
                }
            }
        }
        return inside;
    }

    private static int close(String text, int open, char opening, char closing) {
        int most = open + ("“《〈「『<[‘".indexOf(opening) >= 0 ? LONGEST_QUOTE : LONGEST_BRACKET);
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), most); i++) {
            char c = text.charAt(i);
            if (c == '\n' && opening != '（' && opening != '(') {
                return -1;
            }
            if (c == opening) {
                depth++;
            } else if ((c == closing || closing == '）' && c == ')' || closing == ')' && c == '）') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
