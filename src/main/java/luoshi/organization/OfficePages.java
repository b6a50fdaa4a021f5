package luoshi.organization;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.VersionConflict;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office as everybody who works here may see it, and the forms of those who may change it. */
@Controller
class OfficePages {

    private static final int MOST_FOUND = 50;
    private static final int PAGE = 100;
    private static final UUID NOBODY = new UUID(0, 0);

    private final OrganizationStore store;
    private final OfficeLists lists;
    private final OfficeViews views;
    private final PeopleInSight people;
    private final OfficeForms forms;
    private final Office office;

    OfficePages(
            OrganizationStore store,
            OfficeLists lists,
            OfficeViews views,
            PeopleInSight people,
            OfficeForms forms,
            Office office) {
        this.store = store;
        this.lists = lists;
        this.views = views;
        this.people = people;
        this.forms = forms;
        this.office = office;
    }

    @GetMapping("/organization")
    ModelAndView organization(Viewer viewer, Screen screen, @RequestParam(defaultValue = "") String q) {
        String words = q.strip().substring(0, Math.min(40, q.strip().length()));
        boolean asked = !words.isEmpty();
        return Page.of(
                "organization/organization", screen,
                "tree", asked ? List.of() : views.tree(viewer),
                "words", words,
                "units", asked ? lists.findUnits(words, MOST_FOUND) : List.of(),
                "people", asked ? people.find(viewer, words, MOST_FOUND).stream().map(views::personLine).toList() : List.of(),
                "mayImport", viewer.has(Role.SECURITY_ADMINISTRATOR) || viewer.has(Role.DISTRICT_OFFICE));
    }

    @GetMapping("/organization/units/{id}")
    ModelAndView unit(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return unit(viewer, screen, id, Typed.NOTHING);
    }

    private ModelAndView unit(Viewer viewer, Screen screen, UUID id, Typed typed) {
        return Page.of("organization/unit", screen, "view", views.unit(viewer, id), "typed", typed,
                "mayOrder", viewer.has(Role.DISTRICT_OFFICE), "mayPost", viewer.has(Role.SECURITY_ADMINISTRATOR));
    }

    @GetMapping("/organization/posts/{id}")
    ModelAndView post(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return post(viewer, screen, id, Typed.NOTHING);
    }

    private ModelAndView post(Viewer viewer, Screen screen, UUID id, Typed typed) {
        PostView view = views.post(viewer, id);
        return Page.of("organization/post", screen, "view", view, "typed", typed,
                "mayOrder", viewer.has(Role.DISTRICT_OFFICE), "mayPost", viewer.has(Role.SECURITY_ADMINISTRATOR),
                "mayNoteAbsence", OfficeRules.mayNoteAbsence(viewer, view.line().post()));
    }

    @GetMapping("/organization/people")
    ModelAndView people(
            Viewer viewer,
            Screen screen,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after) {
        return people(viewer, screen, q, after, Typed.NOTHING);
    }

    private ModelAndView people(Viewer viewer, Screen screen, String q, @Nullable UUID after, Typed typed) {
        List<Person> found = q.isBlank() ? lists.people(after, PAGE + 1) : people.find(viewer, q, PAGE);
        List<Person> page = found.subList(0, Math.min(PAGE, found.size()));
        List<Person> shown = q.isBlank() ? people.shown(viewer, page) : page;
        return Page.of("organization/people", screen,
                "people", shown.stream().map(views::personLine).toList(),
                "words", q,
                "next", q.isBlank() && found.size() > PAGE ? page.getLast().id().toString() : "",
                "typed", typed,
                "mayPost", viewer.has(Role.SECURITY_ADMINISTRATOR));
    }

    @GetMapping("/organization/people/{id}")
    ModelAndView person(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return person(viewer, screen, id, Typed.NOTHING);
    }

    private ModelAndView person(Viewer viewer, Screen screen, UUID id, Typed typed) {
        return Page.of("organization/person", screen, "view", views.person(viewer, id), "typed", typed,
                "mayPost", viewer.has(Role.SECURITY_ADMINISTRATOR));
    }

    @PostMapping("/organization/people")
    ModelAndView join(
            Viewer viewer, Screen screen, HttpServletResponse response, @RequestParam MultiValueMap<String, String> form) {
        return act(viewer, screen, response, "people", NOBODY, "joining", form);
    }

    /** Every change of a unit, post, person or duty comes in here; {@link OfficeForms} knows them all by name. */
    @PostMapping("/organization/{thing}/{id}/{action}")
    ModelAndView act(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @PathVariable String thing,
            @PathVariable UUID id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form) {
        OfficeForms.Read read = forms.read(thing, action, form);
        OfficeOutcome outcome = read.command() == null
                ? new OfficeOutcome.Refused(read.refusals())
                : handled(viewer, id, version(form), read.command());
        return switch (outcome) {
            case OfficeOutcome.Done done -> {
                Screens.flash(response, "page.saved");
                yield Page.redirect(pageOf(thing, action, id, done));
            }
            case OfficeOutcome.Refused refused -> Page.withStatus(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    again(viewer, screen, thing, id, new Typed(
                            thing.equals("duties") ? action + "/" + id : action, form, refused.refusals(), read.choices())));
        };
    }

    private OfficeOutcome handled(Viewer viewer, UUID id, @Nullable Long version, OfficeCommand command) {
        try {
            return office.handle(viewer, id, version, command);
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "organization.refused.changed");
        }
    }

    private static @Nullable Long version(MultiValueMap<String, String> form) {
        String version = form.getFirst("version");
        return version != null && version.matches("[0-9]{1,9}") ? Long.valueOf(version) : null;
    }

    private String pageOf(String thing, String action, UUID id, OfficeOutcome.Done done) {
        return "/organization/" + switch (thing) {
            case "units" -> switch (action) {
                case "units" -> "units/" + done.id();
                case "posts" -> "posts/" + done.id();
                default -> "units/" + id;
            };
            case "people" -> "people/" + done.id();
            case "posts" -> "posts/" + id;
            default -> "units/" + lists.duty(id).map(Duty::unit).orElse(id);
        };
    }

    private ModelAndView again(Viewer viewer, Screen screen, String thing, UUID id, Typed typed) {
        return switch (thing) {
            case "units" -> unit(viewer, screen, id, typed);
            case "posts" -> post(viewer, screen, id, typed);
            case "people" -> id.equals(NOBODY) ? people(viewer, screen, "", null, typed) : person(viewer, screen, id, typed);
            default -> unit(viewer, screen, lists.duty(id).map(Duty::unit).orElseThrow(ClearError::notFound), typed);
        };
    }
}
