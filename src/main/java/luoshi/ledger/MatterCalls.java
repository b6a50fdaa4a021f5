package luoshi.ledger;

import java.util.UUID;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Outcome;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What every resource of a matter does with its command: find the matter, hand it over, answer. */
@Component
class MatterCalls {

    private final Matters matters;
    private final Ledger ledger;
    private final ApiOutcomes outcomes;

    MatterCalls(Matters matters, Ledger ledger, ApiOutcomes outcomes) {
        this.matters = matters;
        this.ledger = ledger;
        this.outcomes = outcomes;
    }

    Object carryOut(Call call, String number, MatterCommand command) {
        UUID id = find(call.viewer(), number);
        Outcome outcome =
                matters.handle(call.viewer(), id, call.version(), command).orElseThrow(ClearError::notFound);
        return outcomes.answer(call.request(), HttpStatus.OK, outcome);
    }

    UUID find(Viewer viewer, String number) {
        return ledger.byNumber(viewer, number).orElseThrow(ClearError::notFound);
    }
}
