package luoshi.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into docx, xlsx, pptx and ofd, with a bound on all that it unpacks. */
final class OfficePackage {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TEXT = 8 * 1_048_576;

    private OfficePackage() {}

    static boolean isOne(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml") || entry.getName().equals("OFD.xml")) {
                    return true;
                }
                if (++entries > MOST_ENTRIES) {
                    return false;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** The text of its XML parts without tags, up to the bound. */
    static String text(byte[] content) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int left = MOST_TEXT;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && left > 0 && ++entries <= MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    text.append(new String(part, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "")).append('\n');
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return text.toString();
        }
        return text.toString();
    }
}
