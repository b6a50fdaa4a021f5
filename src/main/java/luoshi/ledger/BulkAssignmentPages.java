package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.VersionConflict;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Several matters to one unit at once: an assignment each, judged each by itself; what a rule bars stays and says why.
 * Only assignment is done in numbers: there is no close-out of several (requirement R46).
 */
@Controller
public class BulkAssignmentPages {

    private static final int MOST = 100;

    private final Matters matters;
    private final Ledger ledger;
    private final Organization organization;
    private final Loads loads;

    BulkAssignmentPages(Matters matters, Ledger ledger, Organization organization, Loads loads) {
        this.loads = loads;
        this.matters = matters;
        this.ledger = ledger;
        this.organization = organization;
    }

    /** What became of one of them; no refusals where it was assigned. */
    public record Result(String number, String title, List<Refusal> refusals) {

        public boolean isAssigned() {
            return refusals.isEmpty();
        }
    }

    /**
     * What became of all of them.
     *
     * @param unit     to whom they were to go
     * @param load     of that unit with what it was given now; null where it was given nothing
     * @param question of the list from which they were chosen, and to which the way leads back
     */
    public record Results(List<Result> all, String unit, @Nullable LoadOfUnit load, String question) {

        public List<Result> assigned() {
            return all.stream().filter(Result::isAssigned).toList();
        }

        public List<Result> left() {
            return all.stream().filter(each -> !each.isAssigned()).toList();
        }
    }

    @PostMapping("/matters/assignments")
    ModelAndView assign(
            Viewer viewer,
            Screen screen,
            @RequestParam(name = "matter", required = false) List<String> chosen,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String question) {
        if (chosen == null || chosen.isEmpty() || chosen.size() > MOST) {
            throw ClearError.badRequest("ledger.bulk.refused", MOST);
        }
        List<Result> results = new ArrayList<>();
        for (String each : chosen) {
            results.add(assign(viewer, each, unit));
        }
        String back = question.startsWith("?") ? question : "";
        return Page.of("ledger/bulk", screen, "results", new Results(
                results, new Names(organization).unit(unit), load(viewer, unit, results), back));
    }

    /** Who gave a pile sees at once what it did to the load there. */
    private @Nullable LoadOfUnit load(Viewer viewer, UUID unit, List<Result> results) {
        return results.stream().noneMatch(Result::isAssigned)
                ? null
                : loads.of(viewer).stream().filter(each -> each.unit().id().equals(unit)).findFirst().orElse(null);
    }

    /** @param chosen number and seen version: {@code 2026-000175/4} */
    private Result assign(Viewer viewer, String chosen, UUID unit) {
        int slash = chosen.lastIndexOf('/');
        if (slash < 0 || !chosen.substring(slash + 1).matches("[0-9]{1,9}")) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
        String number = chosen.substring(0, slash);
        long seen = Long.parseLong(chosen.substring(slash + 1));
        UUID id = ledger.byNumber(viewer, number).orElseThrow(ClearError::notFound);
        String title = matters.find(viewer, id).orElseThrow(ClearError::notFound).title().text();
        try {
            Optional<Outcome> outcome = matters.handle(viewer, id, seen, new MatterCommand.Assign(unit, null));
            return outcome.orElseThrow(ClearError::notFound) instanceof Outcome.Refused refused
                    ? new Result(number, title, refused.refusals())
                    : new Result(number, title, List.of());
        } catch (VersionConflict somebodyWasFirst) {
            return new Result(number, title, List.of(Refusal.of("chosen-changed")));
        }
    }
}
