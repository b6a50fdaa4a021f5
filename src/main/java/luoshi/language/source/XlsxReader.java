package luoshi.language.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, one table each, row by row; cells merged downwards carry the words of the first. */
final class XlsxReader {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_SHEETS = 100;

    private final TextBuilder out = new TextBuilder();
    private final XlsxCells cells;

    private XlsxReader(XlsxCells cells) {
        this.cells = cells;
    }

    static SourceText read(Path file) throws IOException {
        try (SafePackage zip = SafePackage.open(file)) {
            XlsxReader reader = new XlsxReader(XlsxCells.of(zip));
            for (int i = 1; i <= MOST_SHEETS; i++) {
                String part = "xl/worksheets/sheet" + i + ".xml";
                if (zip.has(part)) {
                    reader.sheet(zip.xml(part).orElseThrow(), merged(zip.xml(part).orElseThrow()));
                }
            }
            return reader.out.build();
        } catch (XMLStreamException broken) {
            throw SafePackage.refusal(broken);
        }
    }

    /** The places that a merge covers from above: row × {@link #MOST_COLUMNS} + column. */
    private static Set<Long> merged(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        Set<Long> covered = new HashSet<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                String[] corners = DocxStyles.attribute(xml, "ref").split(":");
                if (corners.length == 2) {
                    cover(corners[0], corners[1], covered);
                }
            }
        }
        return covered;
    }

    private static void cover(String from, String to, Set<Long> covered) throws UnreadableException {
        int column = XlsxCells.column(from);
        for (int row = XlsxCells.row(from) + 1; row <= XlsxCells.row(to) && column < MOST_COLUMNS; row++) {
            covered.add((long) row * MOST_COLUMNS + column);
            if (covered.size() > Limits.MOST_PARAGRAPHS) {
                throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "too many merged cells");
            }
        }
    }

    private void sheet(XMLStreamReader xml, Set<Long> merged) throws XMLStreamException, IOException {
        int table = out.beginTable();
        int row = 0;
        TreeMap<Integer, String> values = new TreeMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                row = DocxReader.number(DocxStyles.attribute(xml, "r"), row + 1);
                values.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = XlsxCells.column(DocxStyles.attribute(xml, "r"));
                int place = column >= 0 ? column : values.isEmpty() ? 0 : values.lastKey() + 1;
                String value = cells.value(xml);
                if (place < MOST_COLUMNS) {
                    values.put(place, value);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                out.row(table, filled(row, values, merged));
            }
        }
    }

    private static List<@Nullable String> filled(int row, TreeMap<Integer, String> values, Set<Long> merged) {
        List<@Nullable String> filled = new ArrayList<>();
        int last = values.isEmpty() ? -1 : values.lastKey();
        for (int column = 0; column <= last; column++) {
            boolean covered = merged.contains((long) row * MOST_COLUMNS + column);
            filled.add(covered ? null : values.getOrDefault(column, ""));
        }
        return filled;
    }
}
