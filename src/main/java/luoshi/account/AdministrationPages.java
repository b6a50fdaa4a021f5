package luoshi.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the system administrator gives out the links of the two others, and the security administrator opens, unlocks
 * and closes the accounts of the office. Neither learns a password, and neither grants anything that a post does not.
 */
@Controller
@RequestMapping("/administration")
class AdministrationPages {

    private static final int PAGE = 50;
    private static final int MOST_FOUND = 20;

    private final Administration administration;
    private final AccountLinks links;
    private final AccountStore accounts;
    private final People people;
    private final InstantSource clock;

    AdministrationPages(
            Administration administration, AccountLinks links, AccountStore accounts, People people, InstantSource clock) {
        this.administration = administration;
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView administration(
            Screen screen,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        if (who.is(Role.SYSTEM_ADMINISTRATOR)) {
            return Page.of("account/administrators", screen, "seats", seats());
        }
        Administration.require(who, Role.SECURITY_ADMINISTRATOR);
        List<Shown.Account> lines = accounts.page(after, PAGE).stream().map(each -> line(screen, each)).toList();
        List<People.Known> found = q.isBlank() ? List.of() : people.search(q, MOST_FOUND);
        return Page.of(
                "account/accounts", screen,
                "lines", lines, "found", found, "q", q,
                "next", lines.size() == PAGE ? lines.getLast().login() : "");
    }

    private List<Shown.Seat> seats() {
        List<LinkRow> waiting = links.waiting();
        return List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR).stream()
                .map(role -> new Shown.Seat(
                        role.name(),
                        accounts.holderOf(role).map(AccountRow::login).orElse(""),
                        waiting.stream().anyMatch(link -> link.role() == role),
                        role != Role.SYSTEM_ADMINISTRATOR))
                .toList();
    }

    private Shown.Account line(Screen screen, AccountRow row) {
        People.@Nullable Known known = people.find(row.person()).orElse(null);
        String state = row.closedAt() != null ? "closed" : row.isLocked(clock.instant()) ? "locked" : "open";
        return new Shown.Account(
                row.id(), row.login(),
                known == null ? row.holder() : known.name(),
                known == null ? "" : known.place(),
                row.adminRole() == null ? "" : screen.t("account.role." + row.adminRole()),
                state, row.version(), row.closedAt() == null);
    }

    @PostMapping("/administrators/{role}/link")
    ModelAndView linkForAdministrator(
            Screen screen, @AuthenticationPrincipal SignedIn who, @PathVariable Role role, HttpServletRequest request) {
        return issued(screen, request, administration.linkForAdministrator(who, role));
    }

    @PostMapping("/accounts")
    ModelAndView linkForPerson(
            Screen screen, @AuthenticationPrincipal SignedIn who, @RequestParam UUID person, HttpServletRequest request) {
        return issued(screen, request, administration.linkForPerson(who, person));
    }

    @PostMapping("/accounts/{id}/password-link")
    ModelAndView linkForPassword(
            Screen screen, @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
        return issued(screen, request, administration.linkForPassword(who, id));
    }

    @PostMapping("/accounts/{id}/unlocking")
    ModelAndView unlock(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam long version,
            HttpServletResponse response) {
        administration.unlock(who, id, version);
        Screens.flash(response, "account.unlocked");
        return Page.redirect("/administration");
    }

    @PostMapping("/accounts/{id}/closing")
    ModelAndView close(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam long version,
            HttpServletResponse response) {
        administration.close(who, id, version);
        Screens.flash(response, "account.closed");
        return Page.redirect("/administration");
    }

    private static ModelAndView issued(Screen screen, HttpServletRequest request, AccountLinks.Issued link) {
        String host = request.getHeader("Host");
        if (host == null || !host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")) {
            throw ClearError.badRequest("page.error.400");
        }
        String address = request.getScheme() + "://" + host + link.path();
        return Page.withStatus(
                HttpStatus.CREATED,
                Page.of("account/issued", screen, "address", address, "expires", screen.moment(link.expiresAt())));
    }
}
