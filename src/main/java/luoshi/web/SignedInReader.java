package luoshi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.account.Role;
import luoshi.account.SignedIn;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import luoshi.page.NavigationItem;
import luoshi.page.Reader;
import luoshi.page.ReaderSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the page's shell who reads, in which post, and which doors there are. */
@Component
class SignedInReader implements ReaderSource {

    /** Where the ledger, its registers and what is written into it stand. */
    private static final List<String> LEDGER = List.of(
            "/matters", "/problem", "/registers", "/dashboard", "/weekly-sheet", "/discovery", "/load", "/instructions", "/voices",
            "/error-book", "/rule-register", "/hand-overs");

    private final Organization organization;
    private final Viewers viewers;

    SignedInReader(Organization organization, Viewers viewers) {
        this.organization = organization;
        this.viewers = viewers;
    }

    @Override
    public Optional<Reader> reader(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return Optional.empty();
        }
        Viewer viewer = viewers.of(who.person());
        String name = organization.person(who.person()).map(person -> person.name()).orElse(who.login());
        String post = viewer.posts().isEmpty() ? "" : postLine(viewer.posts().getFirst());
        return Optional.of(new Reader(who.person(), name, post, doors(viewer, who, request.getRequestURI())));
    }

    private String postLine(HeldPost post) {
        return organization.unit(post.unit()).map(unit -> unit.name() + " · " + post.title()).orElse(post.title());
    }

    private static List<NavigationItem> doors(Viewer viewer, SignedIn who, String path) {
        List<NavigationItem> doors = new ArrayList<>();
        if (!viewer.posts().isEmpty()) {
            doors.add(new NavigationItem("web.desk", "/", path.equals("/")));
            doors.add(door("web.opinions", "/opinions", path));
            doors.add(new NavigationItem(
                    "web.ledger", "/matters", LEDGER.stream().anyMatch(path::startsWith)));
            doors.add(door("web.indicators", "/indicators", path));
        }
        doors.add(door("web.organization", "/organization", path));
        doors.add(door("web.rulebook", "/rulebook", path));
        doors.add(door("web.calendar", "/calendar", path));
        doors.add(door("web.journal", "/journal", path));
        doors.add(door("web.notices", "/notices", path));
        if (viewer.has(Role.DISTRICT_OFFICE)) {
            doors.add(door("web.webhooks", "/webhooks", path));
        }
        if (who.is(Role.SYSTEM_ADMINISTRATOR)) {
            doors.add(door("web.work", "/background-work", path));
        }
        if (who.is(Role.SYSTEM_ADMINISTRATOR) || who.is(Role.SECURITY_ADMINISTRATOR)) {
            doors.add(door("web.administration", "/administration", path));
        }
        if (who.is(Role.AUDIT_ADMINISTRATOR)) {
            doors.add(door("web.audit", "/audit", path));
        }
        return doors;
    }

    private static NavigationItem door(String key, String href, String path) {
        return new NavigationItem(key, href, path.startsWith(href));
    }
}
