package luoshi.language.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word file as a stream: paragraphs with heading level, generated number and bold lead, tables row by row.
 * Deleted text, field codes and fall-back pictures are left out; a text box and a table within a table become lines of
 * what holds them.
 */
final class DocxReader {

    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "rPrChange", "pPrChange");

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final TextBuilder out = new TextBuilder();
    private final Deque<Writing> open = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int paragraphs;

    private DocxReader(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    static SourceText read(Path file) throws IOException {
        try (SafePackage zip = SafePackage.open(file)) {
            DocxReader reader = new DocxReader(DocxStyles.of(zip), DocxNumbering.of(zip));
            XMLStreamReader xml = zip.xml("word/document.xml")
                    .orElseThrow(() -> new UnreadableException(Unreadable.Reason.DAMAGED, "word/document.xml"));
            reader.document(xml);
            return reader.out.build();
        } catch (XMLStreamException broken) {
            throw SafePackage.refusal(broken);
        }
    }

    private void document(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (SKIPPED.contains(xml.getLocalName())) {
                        skip(xml);
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty() && open.peek().inText) {
                        open.peek().words.append(xml.getText());
                    }
                }
                default -> { }
            }
        }
    }

    private void start(XMLStreamReader xml) throws UnreadableException {
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> {
                Limits.checkParagraphs(++paragraphs);
                open.push(new Writing());
            }
            case "tbl" -> tables.push(new Table(tables.isEmpty() ? out.beginTable() : 0));
            case "tr" -> tables.stream().findFirst().ifPresent(table -> table.cells.clear());
            case "tc" -> tables.stream().findFirst().ifPresent(Table::beginCell);
            case "vMerge" -> tables.stream().findFirst().ifPresent(table -> table.merged = !value(xml).equals("restart"));
            case "gridSpan" -> tables.stream().findFirst().ifPresent(table -> table.span = number(value(xml), 1));
            default -> {
                if (!open.isEmpty()) {
                    open.peek().element(name, xml);
                }
            }
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    finish(open.pop());
                }
            }
            case "tc" -> tables.stream().findFirst().ifPresent(Table::endCell);
            case "tr" -> {
                if (!tables.isEmpty()) {
                    row(tables.peek());
                }
            }
            case "tbl" -> tables.poll();
            default -> {
                if (!open.isEmpty()) {
                    open.peek().endOf(name);
                }
            }
        }
    }

    /** A paragraph inside another one is a text box, one inside a table belongs to its cell. */
    private void finish(Writing paragraph) throws IOException {
        String words = paragraph.words.toString();
        String number = words.isBlank() ? "" : number(paragraph);
        if (!tables.isEmpty()) {
            tables.peek().write(number + words);
        } else if (!open.isEmpty()) {
            open.peek().words.append('\n').append(words).append('\n');
        } else {
            int level = paragraph.outlineLevel > 0 ? paragraph.outlineLevel : styles.headingLevel(paragraph.style);
            out.paragraph(words, number, level, paragraph.boldCharacters());
        }
    }

    private String number(Writing paragraph) {
        DocxStyles.Numbered numbered = paragraph.numId >= 0
                ? new DocxStyles.Numbered(paragraph.numId, Math.max(0, paragraph.level))
                : styles.numbered(paragraph.style);
        return numbered == null ? "" : numbering.next(numbered.numId(), numbered.level());
    }

    private void row(Table table) throws IOException {
        if (tables.size() == 1) {
            out.row(table.number, table.cells);
        } else {
            Table outer = tables.stream().skip(1).findFirst().orElseThrow();
            outer.write(table.cells.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(String digits, int otherwise) {
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /** A paragraph while it is read. */
    private static final class Writing {

        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private int numId = -1;
        private int level = -1;
        private int outlineLevel;
        private boolean inText;
        private boolean inParagraphMark;
        private boolean bold;
        private int boldUntil = -1;

        void element(String name, XMLStreamReader xml) {
            switch (name) {
                case "pPr" -> inParagraphMark = true;
                case "pStyle" -> style = value(xml);
                case "numId" -> numId = number(value(xml), -1);
                case "ilvl" -> level = number(value(xml), 0);
                case "outlineLvl" -> outlineLevel = Math.min(9, Math.max(0, number(value(xml), 8) + 1)) % 10;
                case "r" -> bold = false;
                case "b" -> bold = !inParagraphMark && !Set.of("0", "false", "off").contains(value(xml));
                case "t" -> {
                    inText = true;
                    if (!bold && boldUntil < 0) {
                        boldUntil = words.length();
                    }
                }
                case "tab" -> {
                    if (!inParagraphMark) {
                        words.append(' ');
                    }
                }
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                default -> { }
            }
        }

        void endOf(String name) {
            if (name.equals("pPr")) {
                inParagraphMark = false;
            } else if (name.equals("t")) {
                inText = false;
            }
        }

        int boldCharacters() {
            return boldUntil < 0 ? words.length() : boldUntil;
        }
    }

    /** A table while it is read. */
    private static final class Table {

        private final int number;
        private final List<@Nullable String> cells = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private int span = 1;
        private boolean merged;

        Table(int number) {
            this.number = number;
        }

        void beginCell() {
            cell = new StringBuilder();
            span = 1;
            merged = false;
        }

        void write(String words) {
            cell.append(cell.isEmpty() ? "" : "\n").append(words);
        }

        void endCell() {
            cells.add(merged && cell.toString().isBlank() ? null : cell.toString());
            for (int i = 1; i < Math.min(span, 64); i++) {
                cells.add("");
            }
        }
    }
}
