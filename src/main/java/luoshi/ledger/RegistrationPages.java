package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.journal.VersionConflict;
import luoshi.organization.BusinessDomain;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.page.UnknownAsked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A new matter of any kind, each with its own columns. A problem, one's own or a unit's, comes in through the room of
 * problems and its gate.
 */
@Controller
public class RegistrationPages {

    /** Pages of the error book that are shown beside what is being written. */
    private static final int MOST_LESSONS = 3;

    private final Matters matters;
    private final Registers registers;

    RegistrationPages(Matters matters, Registers registers) {
        this.matters = matters;
        this.registers = registers;
    }

    /** What the form shows: what was typed, and why it was not taken. */
    public record Form(MatterKind kind, MultiValueMap<String, String> typed, List<Refusal> refusals) {

        public String value(String field) {
            String value = typed.getFirst(field);
            return value == null ? "" : value;
        }

        public static List<String> domains() {
            return BusinessDomain.ALL;
        }

        /** The kinds that are registered here. */
        public static List<MatterKind> kinds() {
            return java.util.Arrays.stream(MatterKind.values())
                    .filter(kind -> kind != MatterKind.PROBLEM && !kind.isPersonal())
                    .toList();
        }

        public MatterSource source() {
            return sourceOf(kind);
        }
    }

    /** The source that a kind comes from by nature. */
    public static MatterSource sourceOf(MatterKind kind) {
        return switch (kind) {
            case HOTLINE_ORDER -> MatterSource.HOTLINE;
            case PETITION_MATTER -> MatterSource.PETITION;
            case LEADER_INSTRUCTION -> MatterSource.LEADER_INSTRUCTION;
            case MEETING_DECISION -> MatterSource.MEETING_DECISION;
            default -> MatterSource.SELF_FOUND;
        };
    }

    @GetMapping("/matters/new")
    ModelAndView form(
            Viewer viewer,
            Screen screen,
            HttpServletRequest request,
            @RequestParam(name = "kind", defaultValue = "") String asked) {
        MatterKind kind = Stream.of(MatterKind.values()).filter(each -> each.name().equals(asked)).findFirst().orElse(null);
        if (kind == null && !asked.isEmpty()) {
            return UnknownAsked.page("kind", asked, request, screen, "/matters/new", "ledger.column.kind");
        }
        if (kind == MatterKind.PROBLEM || kind == MatterKind.PERSONAL_PROBLEM) {
            return Page.redirect("/problems/new" + (kind.isPersonal() ? "?personal=yes" : ""));
        }
        requireClerk(viewer);
        MatterKind chosen = kind == null ? MatterKind.HOTLINE_ORDER : kind;
        return Page.of("ledger/register", screen, "form", new Form(chosen, new LinkedMultiValueMap<>(), List.of()));
    }

    /** What the error book has that is like what is typed so far (requirement R41); it keeps nothing. */
    @PostMapping("/matters/lessons")
    ModelAndView lessons(Viewer viewer, Screen screen, @RequestParam MultiValueMap<String, String> typed) {
        requireClerk(viewer);
        StringBuilder written = new StringBuilder(FormFields.text(typed, "title"));
        typed.forEach((field, values) -> {
            if (field.startsWith("particular-")) {
                written.append('\n').append(String.join("\n", values));
            }
        });
        return Page.of(
                "ledger/lessons", screen, "lessons",
                written.toString().isBlank() ? List.of() : registers.alike(viewer, written.toString(), MOST_LESSONS));
    }

    @PostMapping("/matters")
    ModelAndView register(
            Viewer viewer,
            Screen screen,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam UUID id,
            HttpServletResponse response) {
        requireClerk(viewer);
        MatterKind kind = FormFields.choice(typed, "kind", MatterKind.class);
        if (kind == MatterKind.PROBLEM || kind.isPersonal()) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
        Outcome outcome;
        try {
            outcome = matters.register(viewer, id, read(kind, typed, screen.today()));
        } catch (VersionConflict sentTwice) {
            return matters.find(viewer, id)
                    .map(matter -> Page.redirect("/matters/" + matter.number()))
                    .orElseThrow(ClearError::notFound);
        }
        return switch (outcome) {
            case Outcome.Done done -> {
                Screens.flash(response, "ledger.registered");
                yield Page.redirect("/matters/" + done.number());
            }
            case Outcome.Refused refused -> Page.withStatus(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Page.of("ledger/register", screen, "form", new Form(kind, typed, refused.refusals())));
        };
    }

    /** The rule "may register" would bar the others; they need not fill in a form to hear it. */
    private static void requireClerk(Viewer viewer) {
        if (!viewer.has(Role.CLERK)) {
            throw new ClearError(HttpStatus.FORBIDDEN, "page.error.403");
        }
    }

    private static MatterCommand.Register read(MatterKind kind, MultiValueMap<String, String> typed, LocalDate today) {
        Map<String, String> particulars = new LinkedHashMap<>();
        for (String column : kind.columns()) {
            particulars.put(column, FormFields.text(typed, "particular-" + column));
        }
        LocalDate received = FormFields.dateOrNull(typed, "received-on");
        return new MatterCommand.Register(
                kind,
                FormFields.text(typed, "title"),
                FormFields.text(typed, "domain"),
                FormFields.choice(typed, "source", MatterSource.class),
                FormFields.text(typed, "source-reference"),
                particulars,
                null,
                received == null ? today : received);
    }
}
