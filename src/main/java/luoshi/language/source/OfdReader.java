package luoshi.language.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OFD file (GB/T 33190) that holds text: the text objects of each page, from top to bottom and left to right. Objects
 * whose tops differ by less than half their height are one line.
 */
final class OfdReader {

    private OfdReader() {}

    /** Words at a place on a page, in millimetres. */
    private record Piece(double x, double y, double height, String words) {}

    static SourceText read(Path file) throws IOException {
        try (SafePackage zip = SafePackage.open(file)) {
            StringBuilder words = new StringBuilder();
            for (String document : texts(zip, "OFD.xml", "DocRoot")) {
                String root = document.startsWith("/") ? document.substring(1) : document;
                String folder = root.substring(0, root.lastIndexOf('/') + 1);
                List<String> pages = attributes(zip, root, "Page", "BaseLoc");
                if (pages.size() > Limits.MOST_PAGES) {
                    throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + Limits.MOST_PAGES + " pages");
                }
                for (String page : pages) {
                    words.append(page(zip, page.startsWith("/") ? page.substring(1) : folder + page));
                }
            }
            return PlainTextReader.of(words.toString());
        } catch (XMLStreamException broken) {
            throw SafePackage.refusal(broken);
        }
    }

    private static String page(SafePackage zip, String part) throws IOException, XMLStreamException {
        List<Piece> pieces = new ArrayList<>();
        XMLStreamReader xml = zip.xml(part).orElseThrow(() -> new UnreadableException(Unreadable.Reason.DAMAGED, "page"));
        double[] boundary = new double[4];
        StringBuilder object = new StringBuilder();
        boolean inCode = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT && name.equals("TextObject")) {
                boundary = boundary(DocxStyles.attribute(xml, "Boundary"));
                object.setLength(0);
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("TextCode")) {
                inCode = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("TextCode")) {
                inCode = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("TextObject")) {
                pieces.add(new Piece(boundary[0], boundary[1], boundary[3], object.toString()));
            } else if (inCode && xml.hasText()) {
                object.append(xml.getText());
            }
            if (pieces.size() > Limits.MOST_PARAGRAPHS) {
                throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "too many objects on a page");
            }
        }
        return lines(pieces);
    }

    private static String lines(List<Piece> pieces) {
        pieces.sort(Comparator.comparingDouble(Piece::y));
        StringBuilder words = new StringBuilder();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!line.isEmpty() && piece.y() - line.getFirst().y() > Math.max(1, piece.height() / 2)) {
                write(line, words);
            }
            line.add(piece);
        }
        write(line, words);
        return words.toString();
    }

    private static void write(List<Piece> line, StringBuilder words) {
        line.sort(Comparator.comparingDouble(Piece::x));
        line.forEach(piece -> words.append(piece.words().replace('\n', ' ')));
        line.clear();
        words.append('\n');
    }

    private static double[] boundary(String given) {
        double[] boundary = new double[4];
        String[] numbers = given.strip().split("\\s+");
        for (int i = 0; i < Math.min(4, numbers.length); i++) {
            boundary[i] = numbers[i].matches("-?\\d{1,7}(?:\\.\\d{1,12})?") ? Double.parseDouble(numbers[i]) : 0;
        }
        return boundary;
    }

    private static List<String> attributes(SafePackage zip, String part, String element, String attribute)
            throws IOException, XMLStreamException {
        XMLStreamReader xml = zip.xml(part).orElseThrow(() -> new UnreadableException(Unreadable.Reason.DAMAGED, part));
        List<String> found = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                found.add(DocxStyles.attribute(xml, attribute));
            }
        }
        return found;
    }

    private static List<String> texts(SafePackage zip, String part, String element) throws IOException, XMLStreamException {
        XMLStreamReader xml = zip.xml(part).orElseThrow(() -> new UnreadableException(Unreadable.Reason.DAMAGED, part));
        List<String> found = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                found.add(xml.getElementText().strip());
            }
        }
        return found;
    }
}
