package luoshi.language.source;

import java.util.List;

/**
 * A paragraph or the row of a table.
 *
 * @param span where it stands, without the mark that ends the line
 * @param number the number that Word generates before it, such as 一、, which is not part of the text; empty if none
 * @param headingLevel 1 to 9 where the file says that it is a heading, else 0
 * @param boldUntil the end of the words at its start that are set in bold; {@code span.start()} if none
 * @param cells the cells where it is a row, else empty
 * @param table counts the tables of the file from 1; 0 outside
 */
public record Paragraph(Span span, String number, int headingLevel, int boldUntil, List<Span> cells, int table) {

    public Paragraph {
        cells = List.copyOf(cells);
    }

    static Paragraph plain(int start, int end) {
        return new Paragraph(new Span(start, end), "", 0, start, List.of(), 0);
    }

    public boolean isRow() {
        return table > 0;
    }
}
