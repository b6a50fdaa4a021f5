package luoshi.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import luoshi.ledger.life.MatterKind;
import luoshi.organization.Viewer;
import luoshi.page.Language;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tables of matters over the API: looked at, and taken in whole. */
@RestController
@RequestMapping("/api/v1/matters/imports")
class IntakeApi {

    private final Intakes intakes;
    private final IntakeSentences sentences;

    IntakeApi(Intakes intakes, IntakeSentences sentences) {
        this.intakes = intakes;
        this.sentences = sentences;
    }

    /** @param line as a spreadsheet counts */
    record Known(int line, String number) {}

    /**
     * @param line   as a spreadsheet counts; 0 where it is about the whole table
     * @param column by its name in the API; empty where it is about the whole row
     */
    record Wrong(int line, String column, String error) {}

    /**
     * @param ready    rows that nothing bars
     * @param known    rows that stand in the ledger already and are left out
     * @param examples lines that were skipped as an example
     * @param ignored  headings that say nothing here
     * @param wrong    rows with an error
     * @param errors   the first 200
     * @param numbers  of the new matters in the order of their rows; empty where nothing was registered
     */
    record Told(
            int ready, List<Known> known, List<Integer> examples, List<String> ignored, int wrong, List<Wrong> errors,
            List<String> numbers) {}

    /** What taking this table in would do; nothing is kept. */
    @PostMapping("/preview")
    Told preview(
            Viewer viewer, HttpServletRequest request, @RequestParam MatterKind kind, @RequestPart MultipartFile file)
            throws IOException {
        intakes.requireClerk(viewer, kind);
        return told(request, intakes.look(viewer, IntakePages.sent(kind, file)), List.of());
    }

    /**
     * Takes a table in, whole, where nothing is wrong in it; what stands in the ledger already is left out. 201 where
     * matters were registered, 200 where all rows stood already, 422 with the errors.
     */
    @PostMapping
    ResponseEntity<Told> take(
            Viewer viewer, HttpServletRequest request, @RequestParam MatterKind kind, @RequestPart MultipartFile file)
            throws IOException {
        intakes.requireClerk(viewer, kind);
        Intakes.Confirmed confirmed = intakes.take(viewer, IntakePages.sent(kind, file));
        List<String> numbers = confirmed.numbers();
        if (numbers == null) {
            return ResponseEntity.unprocessableContent().body(told(request, confirmed.looked(), List.of()));
        }
        HttpStatus status = numbers.isEmpty() ? HttpStatus.OK : HttpStatus.CREATED;
        return ResponseEntity.status(status).body(told(request, confirmed.looked(), numbers));
    }

    private Told told(HttpServletRequest request, Intake looked, List<String> numbers) {
        Language language = Screens.language(request);
        return new Told(
                looked.readyLines().size(),
                looked.known().entrySet().stream().map(each -> new Known(each.getKey(), each.getValue())).toList(),
                looked.examples(),
                looked.unknown(),
                looked.wrongLines().size(),
                looked.errors().stream()
                        .limit(IntakePages.MOST_ERRORS)
                        .map(each -> new Wrong(each.line(), each.column(), sentences.text(each, language)))
                        .toList(),
                numbers);
    }
}
