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

    /** Rows of a register, at most {@code most} of them. */
    record Register<T>(List<T> rows, int most) {}

    /** @param q words that a page must hold; all pages, newest first, without */
    @GetMapping("/error-book")
    Register<Registers.Lesson> errorBook(Viewer viewer, @RequestParam(required = false) @Nullable String q) {
        return register(registers.errorBook(viewer, q));
    }

    @GetMapping("/rules")
    Register<Registers.RuleMade> rules(Viewer viewer) {
        return register(registers.rules(viewer));
    }

    /** @param waiting only those without an answer */
    @GetMapping("/instructions")
    Register<Registers.Instruction> instructions(Viewer viewer, @RequestParam(defaultValue = "false") boolean waiting) {
        return register(registers.instructions(viewer, waiting));
    }

    @GetMapping("/voices")
    Register<Registers.OpenVoice> voices(Viewer viewer) {
        return register(registers.openVoices(viewer));
    }

    private static <T> Register<T> register(List<T> rows) {
        return new Register<>(rows, Registers.MOST);
    }
}
