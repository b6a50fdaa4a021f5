package luoshi.language.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers that Word generates: counted here as Word counts them, paragraph after paragraph. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> definitionOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> startOf = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    private DocxNumbering() {}

    static DocxNumbering of(SafePackage zip) throws IOException, XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        Optional<XMLStreamReader> part = zip.xml("word/numbering.xml");
        if (part.isPresent()) {
            numbering.read(part.get());
        }
        return numbering;
    }

    /** The number of the next paragraph in this list, such as 一、 or 2.1; empty for bullets and unknown lists. */
    String next(int numId, int level) {
        Level[] levels = definitions.get(definitionOf.getOrDefault(numId, -1));
        if (levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definitionOf.get(numId), id -> new int[LEVELS]);
        Integer restart = startOf.getOrDefault(numId, Map.of()).get(level);
        if (restart != null) {
            counts[level] = restart;
            startOf.get(numId).remove(level);
        } else {
            counts[level] = counts[level] == 0 ? levels[level].start : counts[level] + 1;
        }
        java.util.Arrays.fill(counts, level + 1, LEVELS, 0);
        return spelled(levels, counts, level);
    }

    private static String spelled(Level[] levels, int[] counts, int level) {
        if (levels[level].format.equals("bullet") || levels[level].format.equals("none")) {
            return "";
        }
        String text = levels[level].text;
        for (int i = 0; i <= level; i++) {
            int count = counts[i] == 0 ? levels[i].start : counts[i];
            text = text.replace("%" + (i + 1), Numerals.spelled(count, levels[i].format));
        }
        return text;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Level[] definition = levels();
        int level = 0;
        int num = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = DocxReader.value(xml);
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = levels();
                    definitions.put(DocxReader.number(DocxStyles.attribute(xml, "abstractNumId"), -2), definition);
                }
                case "num" -> num = DocxReader.number(DocxStyles.attribute(xml, "numId"), -1);
                case "abstractNumId" -> definitionOf.put(num, DocxReader.number(value, -2));
                case "lvl", "lvlOverride" -> level = Math.floorMod(DocxReader.number(DocxStyles.attribute(xml, "ilvl"), 0), LEVELS);
                case "startOverride" ->
                    startOf.computeIfAbsent(num, id -> new HashMap<>()).put(level, DocxReader.number(value, 1));
                case "start" -> definition[level].start = DocxReader.number(value, 1);
                case "numFmt" -> definition[level].format = value;
                case "lvlText" -> definition[level].text = value.length() > 40 ? value.substring(0, 40) : value;
                default -> { }
            }
        }
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        java.util.Arrays.setAll(levels, i -> new Level());
        return levels;
    }

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }
}
