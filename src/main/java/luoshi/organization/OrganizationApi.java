package luoshi.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.VersionConflict;
import luoshi.page.ClearError;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.page.ProblemDetails;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The office over the API: the same views and the same commands as on its pages. {@code version} is the one that the
 * caller has looked at; left out, the command counts for whatever stands now.
 */
@RestController
@RequestMapping("/api/v1/organization")
class OrganizationApi {

    private static final UUID NOBODY = new UUID(0, 0);

    private final OrganizationStore store;
    private final OfficeViews views;
    private final PeopleInSight people;
    private final Office office;
    private final ProblemDetails problems;
    private final Messages messages;

    OrganizationApi(
            OrganizationStore store,
            OfficeViews views,
            PeopleInSight people,
            Office office,
            ProblemDetails problems,
            Messages messages) {
        this.store = store;
        this.views = views;
        this.people = people;
        this.office = office;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/units")
    List<Unit> units() {
        return store.district().map(district -> store.unitsUnder(district.path())).orElse(List.of());
    }

    @GetMapping("/units/{id}")
    UnitView unit(Viewer who, @PathVariable UUID id) {
        return views.unit(who, id);
    }

    /** The unit that stands for this one on a day, after mergers. */
    @GetMapping("/units/{id}/standing")
    Unit standing(@PathVariable UUID id, @RequestParam(required = false) java.time.@Nullable LocalDate on) {
        return store.standsFor(id, on == null ? store.today() : on).orElseThrow(ClearError::notFound);
    }

    @GetMapping("/units/{id}/leader")
    Post leader(Viewer who, @PathVariable UUID id, @RequestParam(defaultValue = "") String domain) {
        return store.leaderInCharge(id, domain).map(post -> views.shown(who, post)).orElseThrow(ClearError::notFound);
    }

    @GetMapping("/posts/{id}")
    PostView post(Viewer who, @PathVariable UUID id) {
        return views.post(who, id);
    }

    @GetMapping("/posts/{id}/acting-holder")
    ActingHolder acting(
            Viewer who, @PathVariable UUID id, @RequestParam(required = false) java.time.@Nullable LocalDate on) {
        if (store.post(id).filter(post -> people.showsPeopleOf(who, post.unit())).isEmpty()) {
            throw ClearError.notFound();
        }
        return store.actingHolder(id, on == null ? store.today() : on).orElseThrow(ClearError::notFound);
    }

    /** @param q a part of the name, a staff number, or pinyin initials */
    @GetMapping("/people")
    List<PersonLine> people(Viewer who, @RequestParam String q) {
        return people.find(who, q, 50).stream().map(views::personLine).toList();
    }

    @GetMapping("/people/{id}")
    PersonView person(Viewer who, @PathVariable UUID id) {
        return views.person(who, id);
    }

    @PostMapping("/units/{id}/units")
    ResponseEntity<?> found(Viewer who, HttpServletRequest request, @PathVariable UUID id, @RequestBody OfficeCommand.FoundUnit body) {
        return made(who, request, id, null, body);
    }

    @PostMapping("/units/{id}/renaming")
    ResponseEntity<?> rename(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.RenameUnit body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/units/{id}/order")
    ResponseEntity<?> reorder(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.ReorderUnit body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/units/{id}/merger")
    ResponseEntity<?> merge(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.MergeUnit body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/units/{id}/restoration")
    ResponseEntity<?> restoreUnit(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.RestoreUnit());
    }

    @PostMapping("/units/{id}/posts")
    ResponseEntity<?> create(Viewer who, HttpServletRequest request, @PathVariable UUID id, @RequestBody OfficeCommand.CreatePost body) {
        return made(who, request, id, null, body);
    }

    @PostMapping("/units/{id}/duties")
    ResponseEntity<?> list(Viewer who, HttpServletRequest request, @PathVariable UUID id, @RequestBody OfficeCommand.ListDuty body) {
        return made(who, request, id, null, body);
    }

    @PostMapping("/people")
    ResponseEntity<?> join(Viewer who, HttpServletRequest request, @RequestBody OfficeCommand.JoinPerson body) {
        return made(who, request, NOBODY, null, body);
    }

    @PostMapping("/people/{id}/correction")
    ResponseEntity<?> correct(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.CorrectPerson body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/people/{id}/departure")
    ResponseEntity<?> leave(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.PersonLeaves());
    }

    @PostMapping("/people/{id}/return")
    ResponseEntity<?> comeBack(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.PersonReturns());
    }

    @PostMapping("/posts/{id}/change")
    ResponseEntity<?> change(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.ChangePost body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/posts/{id}/holder")
    ResponseEntity<?> fill(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.FillPost body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/posts/{id}/vacancy")
    ResponseEntity<?> vacate(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.VacatePost());
    }

    @PostMapping("/posts/{id}/deputy")
    ResponseEntity<?> deputise(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.NameDeputy body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/posts/{id}/deputy-withdrawal")
    ResponseEntity<?> withdrawDeputy(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.WithdrawDeputy());
    }

    @PostMapping("/posts/{id}/portfolio")
    ResponseEntity<?> portfolio(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.SetPortfolio body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/posts/{id}/absences")
    ResponseEntity<?> noteAbsence(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.NoteAbsence body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/posts/{id}/absence-end")
    ResponseEntity<?> endAbsence(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.EndAbsence body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/posts/{id}/abolition")
    ResponseEntity<?> abolish(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.AbolishPost());
    }

    @PostMapping("/posts/{id}/restoration")
    ResponseEntity<?> restorePost(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.RestorePost());
    }

    @PostMapping("/duties/{id}/change")
    ResponseEntity<?> changeDuty(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version, @RequestBody OfficeCommand.ChangeDuty body) {
        return made(who, request, id, version, body);
    }

    @PostMapping("/duties/{id}/striking")
    ResponseEntity<?> strike(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.StrikeDuty());
    }

    @PostMapping("/duties/{id}/restoration")
    ResponseEntity<?> restoreDuty(Viewer who, HttpServletRequest request, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version) {
        return made(who, request, id, version, new OfficeCommand.RestoreDuty());
    }

    private ResponseEntity<?> made(
            Viewer who, HttpServletRequest request, UUID id, @Nullable Long version, OfficeCommand command) {
        OfficeOutcome outcome;
        try {
            outcome = office.handle(who, id, version, command);
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "organization.refused.changed");
        }
        return switch (outcome) {
            case OfficeOutcome.Done done -> ResponseEntity.status(HttpStatus.CREATED).body(done);
            case OfficeOutcome.Refused refused -> refused(request, refused.refusals());
        };
    }

    private ResponseEntity<?> refused(HttpServletRequest request, List<OfficeOutcome.Refusal> refusals) {
        Language language = Screens.language(request);
        List<Map<String, String>> rules = refusals.stream()
                .map(each -> Map.of(
                        "rule", "organization." + each.rule(),
                        "field", each.field(),
                        "text", messages.text(language, each.key(), each.arguments().toArray())))
                .toList();
        return problems.details(request, HttpStatus.UNPROCESSABLE_CONTENT, messages.text(language, "organization.refused"),
                rules.getFirst().get("text"), Map.of("rules", rules));
    }
}
