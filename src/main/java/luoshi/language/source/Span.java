package luoshi.language.source;

/** A stretch of a text, in UTF-16 units; {@code end} is not part of it. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean holds(int position) {
        return position >= start && position < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** Without the white space at both ends. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** How many characters both have. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    static boolean isBlank(char each) {
        return Character.isWhitespace(each) || each == '\u00A0' || each == '\u3000' || each == '\uFEFF';
    }
}
