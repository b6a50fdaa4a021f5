package luoshi.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Organization;
import luoshi.organization.PeopleInSight;
import luoshi.organization.Person;
import luoshi.organization.Post;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hand-overs of posts: the list, a new one, and the paper that both sign. */
@Controller
class HandOverPages {

    private static final int MOST_QUERY = 40;
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_POSTS = 1_000;

    private final HandOvers handOvers;
    private final Organization organization;
    private final PeopleInSight people;

    HandOverPages(HandOvers handOvers, Organization organization, PeopleInSight people) {
        this.handOvers = handOvers;
        this.organization = organization;
        this.people = people;
    }

    /** @param q name, staff number or initials of whoever takes the post over */
    @GetMapping("/hand-overs")
    ModelAndView list(Viewer viewer, Screen screen, @RequestParam(defaultValue = "") String q) {
        return list(viewer, screen, q, List.of());
    }

    private ModelAndView list(Viewer viewer, Screen screen, String q, List<Refusal> refusals) {
        String query = q.strip().substring(0, Math.min(MOST_QUERY, q.strip().length()));
        List<Person> people = query.isEmpty() ? List.of() : this.people.find(viewer, query, MOST_PEOPLE);
        return Page.of(
                "ledger/hand-overs", screen, "handOvers", handOvers.list(viewer), "posts", posts(viewer), "people", people,
                "query", query, "refusals", refusals, "names", new Names(organization), "viewer", viewer);
    }

    /** Those that the viewer may prepare a list for. */
    private List<Post> posts(Viewer viewer) {
        Stream<Post> own = organization.postsHeldBy(viewer.person()).stream();
        Stream<Post> others = !viewer.has(Role.DISTRICT_OFFICE)
                ? Stream.of()
                : viewer.sight().stream()
                        .flatMap(path -> organization.unitsUnder(path).stream())
                        .flatMap(unit -> organization.postsOf(unit.id()).stream())
                        .filter(post -> post.holder() != null);
        return Stream.concat(own, others)
                .distinct()
                .filter(post -> handOvers.mayPrepare(viewer, post))
                .limit(MOST_POSTS)
                .toList();
    }

    @PostMapping("/hand-overs")
    ModelAndView prepare(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @RequestParam UUID id,
            @RequestParam UUID post,
            @RequestParam UUID to) {
        List<Refusal> refusals = handOvers.prepare(viewer, new HandOvers.Wish(id, post, to));
        if (!refusals.isEmpty()) {
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, list(viewer, screen, "", refusals));
        }
        Screens.flash(response, "ledger.hand-over.prepared");
        return Page.redirect("/hand-overs/" + id);
    }

    @GetMapping("/hand-overs/{id}")
    ModelAndView sheet(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return sheet(viewer, screen, id, List.of());
    }

    private ModelAndView sheet(Viewer viewer, Screen screen, UUID id, List<Refusal> refusals) {
        return Page.of(
                "ledger/hand-over", screen, "sheet", handOvers.sheet(viewer, id).orElseThrow(ClearError::notFound),
                "refusals", refusals, "names", new Names(organization), "viewer", viewer);
    }

    @PostMapping("/hand-overs/{id}/signatures")
    ModelAndView sign(
            Viewer viewer, Screen screen, HttpServletResponse response, @PathVariable UUID id, @RequestParam long version) {
        List<Refusal> refusals =
                handOvers.sign(viewer, id, Math.max(0, version)).orElseThrow(ClearError::notFound);
        if (!refusals.isEmpty()) {
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, sheet(viewer, screen, id, refusals));
        }
        Screens.flash(response, "ledger.hand-over.signed");
        return Page.redirect("/hand-overs/" + id);
    }
}
