package luoshi.ledger;

import luoshi.journal.History;
import luoshi.ledger.life.Matter;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is worth a look about a matter's evidence, over the API: the same as on its page. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class FlagApi {

    private final Matters matters;
    private final MatterCalls calls;
    private final EvidenceFlags flags;

    FlagApi(Matters matters, MatterCalls calls, EvidenceFlags flags) {
        this.matters = matters;
        this.calls = calls;
        this.flags = flags;
    }

    @GetMapping("/flags")
    EvidenceFlags.Flags flags(Viewer viewer, @PathVariable String number) {
        History history = matters.history(viewer, calls.find(viewer, number)).orElseThrow(ClearError::notFound);
        Matter matter = Matter.from(history).orElseThrow(ClearError::notFound);
        return flags.of(viewer, matter, history);
    }
}
