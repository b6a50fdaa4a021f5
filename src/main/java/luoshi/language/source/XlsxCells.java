package luoshi.language.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands in a cell of a workbook: shared or own words, a number as it is shown, a date. */
final class XlsxCells {

    private static final int MOST_SHARED = 8_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final double LAST_DAY = 109_574;

    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> dateStyles = new ArrayList<>();

    private XlsxCells() {}

    static XlsxCells of(SafePackage zip) throws IOException, XMLStreamException {
        XlsxCells cells = new XlsxCells();
        Optional<XMLStreamReader> strings = zip.xml("xl/sharedStrings.xml");
        if (strings.isPresent()) {
            cells.readShared(strings.get());
        }
        Optional<XMLStreamReader> styles = zip.xml("xl/styles.xml");
        if (styles.isPresent()) {
            cells.readStyles(styles.get());
        }
        return cells;
    }

    /** Reads on to the end of the cell. */
    String value(XMLStreamReader xml) throws XMLStreamException {
        String type = DocxStyles.attribute(xml, "t");
        int style = DocxReader.number(DocxStyles.attribute(xml, "s"), -1);
        StringBuilder words = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (inside && xml.hasText()) {
                words.append(xml.getText());
            }
        }
        return shown(words.toString(), type, style);
    }

    private String shown(String raw, String type, int style) {
        if (type.equals("s")) {
            int at = DocxReader.number(raw.strip(), -1);
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        }
        if (!type.isEmpty() && !type.equals("n") || !raw.matches("-?\\d{1,15}(?:\\.\\d{1,17})?(?:E[-+]?\\d{1,3})?")) {
            return raw;
        }
        double number = Double.parseDouble(raw);
        if (style >= 0 && style < dateStyles.size() && dateStyles.get(style) && number >= 1 && number < LAST_DAY) {
            LocalDate day = FIRST_DAY.plusDays((long) number);
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : raw;
    }

    private void readShared(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        StringBuilder words = new StringBuilder();
        int total = 0;
        boolean inText = false;
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic |= name.equals("rPh");
                inText = name.equals("t") && !phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic &= !name.equals("rPh");
                if (name.equals("si")) {
                    shared.add(words.toString());
                    words.setLength(0);
                }
            } else if (inText && xml.hasText()) {
                words.append(xml.getText());
                total += xml.getTextLength();
                if (total > MOST_SHARED) {
                    throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + MOST_SHARED + " characters");
                }
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                inCells = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt")) {
                formats.put(DocxReader.number(DocxStyles.attribute(xml, "numFmtId"), -1), DocxStyles.attribute(xml, "formatCode"));
            } else if (event == XMLStreamConstants.START_ELEMENT && inCells && name.equals("xf")) {
                int format = DocxReader.number(DocxStyles.attribute(xml, "numFmtId"), 0);
                dateStyles.add(isDate(format, formats.getOrDefault(format, "")));
            }
        }
    }

    private static boolean isDate(int format, String code) {
        boolean builtIn = format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31 || format >= 50 && format <= 58;
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").toLowerCase(java.util.Locale.ROOT);
        return builtIn || bare.contains("yy") || bare.contains("m") && bare.contains("d");
    }

    /** Counted from 0; -1 where the reference names none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < Math.min(4, reference.length()) && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    static int row(String reference) {
        return DocxReader.number(reference.replaceAll("\\D", ""), 0);
    }
}
