package luoshi.problem.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.ApiOutcomes;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of problems over the API. A signature names in {@code seen} the list that was looked at. */
@RestController
@RequestMapping("/api/v1/problem-lists")
class ProblemListApi {

    private final ProblemLists lists;
    private final ApiOutcomes outcomes;

    ProblemListApi(ProblemLists lists, ApiOutcomes outcomes) {
        this.lists = lists;
        this.outcomes = outcomes;
    }

    /** A list with the name of its present state. */
    record Told(ProblemList list, String seen) {

        static Told of(ProblemList list) {
            return new Told(list, list.seen());
        }
    }

    record Lists(List<Told> lists, List<ProblemList.Edition> editions) {}

    /** @param seen of the list as it was told; null counts as nothing looked at */
    record Signature(@Nullable String seen) {}

    @GetMapping
    Lists all(Viewer viewer) {
        return new Lists(
                java.util.stream.Stream.concat(lists.own(viewer).stream(), lists.ofUnits(viewer).stream())
                        .map(Told::of)
                        .toList(),
                lists.editions(viewer));
    }

    @GetMapping("/{id}")
    Told now(Viewer viewer, @PathVariable UUID id) {
        return lists.find(viewer, id).map(Told::of).orElseThrow(ClearError::notFound);
    }

    @GetMapping("/{id}/editions/{edition}")
    ProblemList.Signed edition(Viewer viewer, @PathVariable UUID id, @PathVariable int edition) {
        return lists.signed(viewer, id, edition).orElseThrow(ClearError::notFound);
    }

    @PostMapping("/{id}/signatures")
    Object sign(Viewer viewer, @PathVariable UUID id, @RequestBody Signature signature, HttpServletRequest request) {
        String seen = signature.seen() == null ? "" : signature.seen();
        List<Refusal> refusals = lists.sign(viewer, id, seen).orElseThrow(ClearError::notFound);
        return refusals.isEmpty()
                ? now(viewer, id)
                : outcomes.answer(request, HttpStatus.OK, new Outcome.Refused(refusals));
    }
}
