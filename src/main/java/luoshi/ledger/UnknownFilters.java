package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import luoshi.page.Screens;
import luoshi.page.UnknownAsked;
import org.springframework.core.annotation.Order;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The ledger was asked for a kind, a status, a day … that there is not: said in the reader's words, with the way back. */
@ControllerAdvice(assignableTypes = {LedgerPages.class, LedgerExport.class})
@Order(0)
class UnknownFilters {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("mark", "ledger.column.marks"),
            Map.entry("severity", "ledger.field.severity"),
            Map.entry("attitude", "ledger.field.attitudes"),
            Map.entry("role", "ledger.column.next"),
            Map.entry("indicator", "ledger.field.serves"),
            Map.entry("leader", "ledger.leader"),
            Map.entry("from", "ledger.column.received"),
            Map.entry("to", "ledger.column.received"),
            Map.entry("order", "ledger.order"),
            Map.entry("column", "ledger.columns"));

    private final Screens screens;

    UnknownFilters(Screens screens) {
        this.screens = screens;
    }

    @ExceptionHandler
    ModelAndView unknown(BindException wrong, HttpServletRequest request) {
        return UnknownAsked.page(
                wrong, request, screens.screen(request), "/matters",
                name -> LABELS.getOrDefault(name, "ledger.column." + name));
    }
}
