package luoshi.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.EntryHeads;
import luoshi.journal.JournalExport;
import luoshi.journal.PublicJournalKey;
import luoshi.journal.SqlTime;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Where the audit administrator reads who did what and when, and takes the whole journal away to verify it elsewhere. */
@Controller
class AuditPages {

    private static final int PAGE = 50;
    private static final int LONGEST_TYPE = 80;

    private final EntryHeads heads;
    private final JournalExport export;
    private final PublicJournalKey key;
    private final People people;

    AuditPages(EntryHeads heads, JournalExport export, PublicJournalKey key, People people) {
        this.heads = heads;
        this.export = export;
        this.key = key;
        this.people = people;
    }

    @GetMapping("/audit")
    ModelAndView audit(
            Screen screen,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long before) {
        Administration.require(who, Role.AUDIT_ADMINISTRATOR);
        List<EntryHeads.Head> page = heads.page(wanted(person, type, from, to, before, PAGE));
        return Page.of(
                "account/audit", screen,
                "lines", page.stream().map(each -> line(screen, each)).toList(),
                "types", heads.types(),
                "person", person == null ? "" : person.toString(),
                "name", person == null ? "" : name(screen, person),
                "type", type,
                "from", from == null ? "" : from.toString(),
                "to", to == null ? "" : to.toString(),
                "next", page.size() == PAGE ? String.valueOf(page.getLast().index()) : "");
    }

    @GetMapping("/api/v1/journal/heads")
    @ResponseBody
    List<EntryHeads.Head> heads(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        Administration.require(who, Role.AUDIT_ADMINISTRATOR);
        return heads.page(wanted(person, type, from, to, before, limit));
    }

    /** Streams the whole journal; verify it with {@code ./luoshi verify --export FILE}. */
    @GetMapping("/api/v1/journal/export")
    @ResponseBody
    void export(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) throws IOException {
        Administration.require(who, Role.AUDIT_ADMINISTRATOR);
        response.setContentType("application/x-ndjson");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.ndjson\"");
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        export.write(out, key.printed());
        out.flush();
    }

    private static EntryHeads.Wanted wanted(
            @Nullable UUID person,
            String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long before,
            int limit) {
        String known = type.length() > LONGEST_TYPE ? type.substring(0, LONGEST_TYPE) : type;
        return new EntryHeads.Wanted(
                person,
                known,
                from == null ? null : from.atStartOfDay(SqlTime.OFFICE_ZONE).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(SqlTime.OFFICE_ZONE).toInstant(),
                before,
                limit);
    }

    private Shown.Act line(Screen screen, EntryHeads.Head head) {
        if (head.stream() == null || head.person() == null || head.recordedAt() == null) {
            return new Shown.Act(head.index(), "", "", "", "", "", true);
        }
        return new Shown.Act(
                head.index(),
                screen.moment(head.recordedAt()),
                name(screen, head.person()),
                head.onBehalfOf() == null ? "" : name(screen, head.onBehalfOf()),
                head.type(),
                head.stream() + " " + head.version(),
                false);
    }

    private String name(Screen screen, UUID person) {
        if (person.equals(Act.PROGRAM)) {
            return screen.t("account.audit.program");
        }
        Optional<String> known = people.find(person).map(People.Known::name);
        return known.orElseGet(() -> screen.t("account.audit.unknown", person.toString().substring(0, 8)));
    }
}
