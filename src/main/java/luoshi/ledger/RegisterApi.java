package luoshi.ledger;

import java.util.List;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers beside the ledger over the API: the rows that their pages show, of what this viewer may see. */
@RestController
@RequestMapping("/api/v1/registers")
class RegisterApi {

    private final Registers registers;

    RegisterApi(Registers registers) {
        this.registers = registers;
    }

    /**
     * A page of a register, at most {@code most} rows.
     *
     * @param next what {@code after} takes for the next page; null on the last
     */
    record Register<T>(List<T> rows, int most, @Nullable String next) {}

    /** @param q words that a page must hold; all pages, newest first, without */
    @GetMapping("/error-book")
    Register<Registers.Lesson> errorBook(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return register(registers.errorBook(viewer, q, RegisterPage.Part.newest(after, limit)));
    }

    /** @param q words that the rule holds, or the matter that made it */
    @GetMapping("/rules")
    Register<Registers.RuleMade> rules(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return register(registers.rules(viewer, q, RegisterPage.Part.newest(after, limit)));
    }

    /** @param waiting only those without an answer */
    @GetMapping("/instructions")
    Register<Registers.Instruction> instructions(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return register(registers.instructions(viewer, waiting, RegisterPage.Part.newest(after, limit)));
    }

    @GetMapping("/voices")
    Register<Registers.OpenVoice> voices(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return register(registers.openVoices(viewer, RegisterPage.Part.byDate(after, limit)));
    }

    private static <T> Register<T> register(RegisterPage<T> page) {
        return new Register<>(page.rows(), LedgerFilter.MOST, page.next());
    }
}
