package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into docx, xlsx, pptx and ofd, with a bound on all that it unpacks. Nothing of it is ever written to disk. */
final class OfficePackage {

    static final int MOST_ENTRIES = 5_000;

    /** All XML parts together: a table of about 80,000 rows. */
    static final int MOST_XML = 32 * 1_048_576;

    private static final Pattern END_OF_LINE = Pattern.compile("</(?:\\w+:)?(?:p|si|row|TextObject)>|<w:(?:br|tab)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(x[0-9A-Fa-f]{1,6}|\\d{1,7});");

    private OfficePackage() {}

    /** What it holds cannot be looked through within bounds: damaged, encrypted or a bomb. */
    static final class Unreadable extends IOException {

        Unreadable(String message) {
            super(message);
        }
    }

    static Optional<FileType> typeOf(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            boolean macros = zip.stream().anyMatch(entry -> entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"));
            if (macros || zip.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(FileType.OFD);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileType.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileType.XLSX);
            }
            return zip.getEntry("ppt/presentation.xml") == null ? Optional.empty() : Optional.of(FileType.PPTX);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /**
     * The text of its XML parts without tags.
     *
     * @throws Unreadable where it is damaged or unpacks to more than {@link #MOST_XML}
     */
    static String text(Path file) throws Unreadable {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            int left = MOST_XML;
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
                    continue;
                }
                try (InputStream part = zip.getInputStream(entry)) {
                    byte[] content = part.readNBytes(left + 1);
                    left -= content.length;
                    if (left < 0) {
                        throw new Unreadable("unpacks to more than " + MOST_XML + " bytes of XML");
                    }
                    text.append(plain(content)).append('\n');
                }
            }
            return text.toString();
        } catch (Unreadable bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable("damaged: " + damaged.getMessage());
        }
    }

    private static String plain(byte[] xml) {
        boolean wide = xml.length > 1 && ((xml[0] & 0xFF) == 0xFE || (xml[0] & 0xFF) == 0xFF);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String lines = END_OF_LINE.matcher(new String(xml, charset)).replaceAll("\n");
        return ENTITY.matcher(TAG.matcher(lines).replaceAll("")).replaceAll(OfficePackage::character);
    }

    private static String character(java.util.regex.MatchResult entity) {
        String digits = entity.group(1);
        int point = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        return Matcher.quoteReplacement(Character.isValidCodePoint(point) ? Character.toString(point) : " ");
    }
}
