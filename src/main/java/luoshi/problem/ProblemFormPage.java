package luoshi.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Viewer;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The form of a new problem, with what the gate says at its fields and the reader's own drafts. */
@Component
public class ProblemFormPage {

    private final ProblemDrafts drafts;

    ProblemFormPage(ProblemDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param refusals why it was not registered; empty where it was not tried
     * @param opinion  the id of the opinion that it is made from, or empty
     * @param voice    the opinion's words, or empty
     */
    public ModelAndView of(
            Viewer viewer,
            Screen screen,
            MultiValueMap<String, String> typed,
            List<Refusal> refusals,
            UUID token,
            String opinion,
            String voice) {
        Map<String, String> told = ProblemForm.told(typed);
        List<Finding> findings = refusals.isEmpty() ? List.of() : QualityGate.ask(told);
        return Page.of(
                "problem/form", screen,
                "typed", typed,
                "refusals", refusals,
                "hints", FieldHint.of(findings, told),
                "token", token,
                "opinion", opinion,
                "voice", voice,
                "drafts", drafts.of(viewer));
    }
}
