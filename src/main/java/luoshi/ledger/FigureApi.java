package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.InstantSource;
import java.time.LocalDate;
import luoshi.ledger.life.CallbackEnd;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rows behind the dashboard's figures over the API, page by page; {@code after} takes the {@code next} of the page before. */
@RestController
@RequestMapping("/api/v1/registers")
class FigureApi {

    private final FigureRegisters registers;
    private final InstantSource clock;

    FigureApi(FigureRegisters registers, InstantSource clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** Close-outs as they were on their day, the latest first. */
    @GetMapping("/close-outs")
    RegisterPage<FigureRegisters.CloseOut> closeOuts(
            Viewer viewer,
            FigureRegisters.CloseOutsAsked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return registers.closeOuts(viewer, asked, RegisterPage.Part.newest(after, limit));
    }

    @GetMapping("/callbacks")
    RegisterPage<FigureRegisters.CallEnded> callbacks(
            Viewer viewer,
            @RequestParam(required = false) @Nullable CallbackEnd end,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return registers.callEnds(viewer, end, today(), RegisterPage.Part.newest(after, limit));
    }

    @GetMapping("/look-backs")
    RegisterPage<FigureRegisters.LookBack> lookBacks(
            Viewer viewer,
            @RequestParam(required = false) @Nullable LookBackState state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return registers.lookBacks(viewer, state, today(), RegisterPage.Part.byDate(after, limit));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OFFICE_ZONE);
    }
}
