package luoshi.language.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A pdf that holds text. Page by page, so that its text never grows beyond {@link Limits}; line breaks are mended. */
final class PdfReader {

    private PdfReader() {}

    static SourceText read(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(Limits.MOST_UNPACKED).streamCache)) {
            return PlainTextReader.of(words(pdf));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(Unreadable.Reason.ENCRYPTED, "pdf");
        } catch (UnreadableException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(Unreadable.Reason.DAMAGED, "pdf");
        }
    }

    private static String words(PDDocument pdf) throws IOException {
        int pages = pdf.getNumberOfPages();
        if (pages > Limits.MOST_PAGES) {
            throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + Limits.MOST_PAGES + " pages");
        }
        StringBuilder words = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setSuppressDuplicateOverlappingText(true);
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            words.append(stripper.getText(pdf));
            if (words.length() > Limits.MOST_CHARACTERS) {
                throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + Limits.MOST_CHARACTERS + " characters");
            }
        }
        return words.toString();
    }
}
