package luoshi.problem;

import java.util.List;
import luoshi.ledger.DraftsOnDesk;
import luoshi.organization.Viewer;
import org.springframework.stereotype.Component;

/** Problems that are not concrete yet, on their writer's desk. */
@Component
class ProblemDraftsOnDesk implements DraftsOnDesk {

    private final ProblemDrafts drafts;

    ProblemDraftsOnDesk(ProblemDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Begun> of(Viewer viewer) {
        return drafts.of(viewer).stream().map(ProblemDraftsOnDesk::begun).toList();
    }

    private static Begun begun(ProblemDraft draft) {
        return new Begun(
                draft.isPersonal() ? "ledger.kind.PERSONAL_PROBLEM" : "ledger.kind.PROBLEM",
                draft.name(),
                draft.savedAt(),
                draft.href(),
                "/problems/drafts/" + draft.id() + "/discard");
    }
}
