package luoshi.language.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word file: which are headings, which carry a numbering. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

    private final Map<String, Style> styles = new HashMap<>();

    private DocxStyles() {}

    /** A place in a numbering. */
    record Numbered(int numId, int level) {}

    static DocxStyles of(SafePackage zip) throws IOException, XMLStreamException {
        DocxStyles styles = new DocxStyles();
        Optional<XMLStreamReader> part = zip.xml("word/styles.xml");
        if (part.isPresent()) {
            styles.read(part.get());
        }
        return styles;
    }

    /** 1 to 9, or 0 where the style is no heading. */
    int headingLevel(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.level > 0) {
                return style.level;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    @Nullable Numbered numbered(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.numId > 0) {
                return new Numbered(style.numId, style.numLevel);
            }
            style = styles.get(style.basedOn);
        }
        return null;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style current = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    current = new Style();
                    styles.put(attribute(xml, "styleId"), current);
                }
                case "name" -> {
                    Matcher heading = HEADING.matcher(DocxReader.value(xml).toLowerCase(Locale.ROOT));
                    current.level = heading.matches() ? Integer.parseInt(heading.group(1)) : current.level;
                }
                case "basedOn" -> current.basedOn = DocxReader.value(xml);
                case "outlineLvl" -> {
                    int level = DocxReader.number(DocxReader.value(xml), 9) + 1;
                    current.level = level <= 9 ? level : current.level;
                }
                case "numId" -> current.numId = DocxReader.number(DocxReader.value(xml), 0);
                case "ilvl" -> current.numLevel = DocxReader.number(DocxReader.value(xml), 0);
                default -> { }
            }
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static final class Style {
        private int level;
        private int numId;
        private int numLevel;
        private String basedOn = "";
    }
}
