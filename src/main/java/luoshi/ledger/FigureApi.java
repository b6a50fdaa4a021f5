package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.CallbackEnd;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

    /**
     * Close-outs as they were on their day, the latest first.
     *
     * @param found who found it
     * @param again only what came again since, or only what did not
     * @param kept  said to be done before its first date, or not
     * @param aim   which of the plan's aims it reached
     */
    @GetMapping("/close-outs")
    RegisterPage<FigureRegisters.CloseOut> closeOuts(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) FigureRegisters.@Nullable Found found,
            @RequestParam(required = false) @Nullable Boolean again,
            @RequestParam(required = false) @Nullable Boolean kept,
            @RequestParam(required = false) @Nullable Aim aim,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + LedgerFilter.MOST) int limit) {
        return registers.closeOuts(
                viewer, new FigureRegisters.CloseOutsAsked(unit, from, to, found, again, kept, aim),
                RegisterPage.Part.newest(after, limit));
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
