package luoshi.ledger;

import static luoshi.ledger.FormFields.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Stored;
import luoshi.journal.History;
import luoshi.journal.VersionConflict;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Organization;
import luoshi.organization.PeopleInSight;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.rulebook.Rulebook;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page of one matter: what it is, how its date came about, its life, and what can be done next. */
@Controller
@RequestMapping("/matters/{number}")
class MatterPages {

    private static final int MOST_VOICES = 8;

    private final Matters matters;
    private final Ledger ledger;
    private final Organization organization;
    private final PeopleInSight people;
    private final EvidenceFiles files;
    private final EvidenceFlags flags;
    private final Rulebook rulebook;
    private final NextSteps nextSteps;
    private final MatterSurroundings surroundings;
    private final OtherMatters others;
    private final KnownVoices voices;
    private final TimeLeft timeLeft;

    MatterPages(
            Matters matters,
            Ledger ledger,
            Organization organization,
            PeopleInSight people,
            EvidenceFiles files,
            EvidenceFlags flags,
            Rulebook rulebook,
            MatterSurroundings surroundings,
            OtherMatters others,
            KnownVoices voices,
            TimeLeft timeLeft) {
        this.matters = matters;
        this.ledger = ledger;
        this.organization = organization;
        this.people = people;
        this.files = files;
        this.flags = flags;
        this.rulebook = rulebook;
        this.nextSteps = new NextSteps(matters);
        this.surroundings = surroundings;
        this.others = others;
        this.voices = voices;
        this.timeLeft = timeLeft;
    }

    @GetMapping
    ModelAndView matter(Viewer viewer, Screen screen, @PathVariable String number) {
        return page(viewer, screen, find(viewer, number), List.of(), new LinkedMultiValueMap<>(), "");
    }

    @PostMapping("/{step}")
    ModelAndView take(
            Viewer viewer,
            Screen screen,
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam long version,
            HttpServletResponse response) {
        UUID id = find(viewer, number);
        MatterCommand command = MatterForms.read(
                step, form, other -> ledger.byNumber(viewer, other).orElse(MatterForms.NOBODYS),
                named -> voices.named(viewer, named));
        return carryOut(viewer, screen, id, version, command, form, step, response, List.of());
    }

    @PostMapping("/evidence")
    ModelAndView addEvidence(
            Viewer viewer,
            Screen screen,
            @PathVariable String number,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam long version,
            HttpServletResponse response)
            throws IOException {
        UUID id = find(viewer, number);
        Matter matter = matters.find(viewer, id).orElseThrow(ClearError::notFound);
        int most = rulebook.number("evidence.most-files");
        if (matter.mending().evidence().size() >= most) {
            throw ClearError.badRequest("evidence.refused.many", most);
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (files.keep(file.getInputStream(), name)) {
            case Stored.Refused refused -> {
                Refusal refusal = new Refusal(refused.key(), List.of(refused.arguments()));
                yield Page.withStatus(
                        HttpStatus.UNPROCESSABLE_CONTENT, page(viewer, screen, id, List.of(refusal), form, "evidence"));
            }
            case Stored.Kept kept -> {
                boolean ofResult = text(form, "of-result").equals("yes");
                MatterCommand command = evidence(kept, FormFields.date(form, "fact-date"), text(form, "caption"), ofResult);
                yield carryOut(viewer, screen, id, version, command, form, "evidence", response, kept.warnings());
            }
        };
    }

    /** A file that was kept becomes evidence of the matter. */
    static MatterCommand evidence(Stored.Kept kept, LocalDate factDate, String caption, boolean ofResult) {
        return new MatterCommand.AddEvidence(
                kept.sha256(), kept.name(), kept.type().mediaType(), kept.bytes(), factDate, caption, ofResult);
    }

    /** What the other matter of a step could be, while somebody types. */
    @GetMapping("/others")
    ModelAndView others(
            Viewer viewer,
            Screen screen,
            @PathVariable String number,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String q) {
        if (step.equals("voices")) {
            find(viewer, number);
            List<KnownVoices.Known> found = q.isBlank() ? List.of() : voices.holding(viewer, q, MOST_VOICES);
            return Page.of("ledger/voices-found", screen, "voices", found);
        }
        if (!OtherMatters.areNamedBy(step)) {
            throw ClearError.notFound();
        }
        Matter matter = matters.find(viewer, find(viewer, number)).orElseThrow(ClearError::notFound);
        return Page.of(
                "ledger/others", screen,
                "others", others.of(viewer, matter, step, q),
                "names", new Names(organization));
    }

    @GetMapping("/evidence/{hash}")
    ResponseEntity<Resource> evidence(Viewer viewer, @PathVariable String number, @PathVariable String hash) {
        return files.respond(hash, evidenceOf(viewer, number, hash).name().text());
    }

    @GetMapping("/evidence/{hash}/thumbnail")
    ResponseEntity<Resource> thumbnail(Viewer viewer, @PathVariable String number, @PathVariable String hash) {
        evidenceOf(viewer, number, hash);
        return files.respondThumbnail(hash);
    }

    private MatterEvent.EvidenceAdded evidenceOf(Viewer viewer, String number, String hash) {
        Matter matter = matters.find(viewer, find(viewer, number)).orElseThrow(ClearError::notFound);
        return matter.mending().evidence().stream()
                .filter(each -> each.sha256().equals(hash))
                .findFirst()
                .orElseThrow(ClearError::notFound);
    }

    private ModelAndView carryOut(
            Viewer viewer,
            Screen screen,
            UUID id,
            long version,
            MatterCommand command,
            MultiValueMap<String, String> form,
            String step,
            HttpServletResponse response,
            List<String> warnings) {
        Outcome outcome;
        try {
            outcome = matters.handle(viewer, id, version, command).orElseThrow(ClearError::notFound);
        } catch (VersionConflict conflict) {
            Refusal changed = Refusal.of("changed-meanwhile");
            return Page.withStatus(HttpStatus.CONFLICT, page(viewer, screen, id, List.of(changed), form, step));
        }
        return switch (outcome) {
            case Outcome.Done done -> {
                Screens.flash(response, Stream.concat(Stream.of("ledger.done." + step), warnings.stream()).toArray(String[]::new));
                yield Page.redirect(text(form, "back").equals("desk") ? "/" : "/matters/" + done.number());
            }
            case Outcome.Refused refused -> Page.withStatus(
                    HttpStatus.UNPROCESSABLE_CONTENT, page(viewer, screen, id, refused.refusals(), form, step));
        };
    }

    private ModelAndView page(
            Viewer viewer,
            Screen screen,
            UUID id,
            List<Refusal> refusals,
            MultiValueMap<String, String> typed,
            String step) {
        History history = matters.history(viewer, id).orElseThrow(ClearError::notFound);
        Matter matter = Matter.from(history).orElseThrow(ClearError::notFound);
        NextSteps.Offered offered = nextSteps.of(viewer, matter);
        MatterView view = new MatterView(
                matter,
                history,
                offered,
                refusals,
                typed,
                step,
                new Names(organization, people, viewer),
                organization,
                surroundings.of(viewer, matter, offered.beside(), step, text(typed, "other")),
                timeLeft,
                screen);
        return Page.of(
                "ledger/matter", screen,
                "view", view,
                "flags", flags.of(viewer, matter, history, view.around().photos()));
    }

    private UUID find(Viewer viewer, String number) {
        return ledger.byNumber(viewer, number).orElseThrow(ClearError::notFound);
    }
}
