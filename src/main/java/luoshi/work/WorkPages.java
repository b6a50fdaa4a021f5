package luoshi.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.account.SignedIn;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** All work behind the screens with its last result, for the system administrator. */
@Controller
class WorkPages {

    private final Map<String, BackgroundWork> kinds;
    private final WorkStore store;
    private final InstantSource clock;

    WorkPages(List<BackgroundWork> kinds, WorkStore store, InstantSource clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(BackgroundWork::name, Function.identity()));
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/background-work")
    ModelAndView page(Screen screen, @AuthenticationPrincipal SignedIn who) {
        return Page.of("work/work", screen, "lines", lines(who));
    }

    @GetMapping("/api/v1/background-work")
    @ResponseBody
    List<WorkLine> list(@AuthenticationPrincipal SignedIn who) {
        return lines(who);
    }

    @PostMapping("/background-work/{name}/run")
    ModelAndView run(@AuthenticationPrincipal SignedIn who, @PathVariable String name, HttpServletResponse response) {
        barOthers(who);
        store.runNow(find(name).name(), clock.instant());
        Screens.flash(response, "work.started");
        return Page.redirect("/background-work");
    }

    @PostMapping("/background-work/{name}/given-up/{id}/retry")
    ModelAndView tryAgain(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String name,
            @PathVariable String id,
            HttpServletResponse response) {
        barOthers(who);
        if (!find(name).tryAgain(id)) {
            throw ClearError.notFound();
        }
        Screens.flash(response, "work.again");
        return Page.redirect("/background-work");
    }

    @PostMapping("/api/v1/background-work/{name}/run")
    @ResponseBody
    List<WorkLine> runNow(@AuthenticationPrincipal SignedIn who, @PathVariable String name) {
        barOthers(who);
        store.runNow(find(name).name(), clock.instant());
        return lines(who);
    }

    @PostMapping("/api/v1/background-work/{name}/given-up/{id}/retry")
    @ResponseBody
    List<WorkLine> retry(@AuthenticationPrincipal SignedIn who, @PathVariable String name, @PathVariable String id) {
        barOthers(who);
        if (!find(name).tryAgain(id)) {
            throw ClearError.notFound();
        }
        return lines(who);
    }

    private List<WorkLine> lines(SignedIn who) {
        barOthers(who);
        return store.all(clock.instant()).stream().map(this::line).toList();
    }

    private WorkLine line(WorkState state) {
        return Optional.ofNullable(kinds.get(state.name()))
                .map(work -> new WorkLine(state, work.waiting(), work.givenUp(), true))
                .orElseGet(() -> new WorkLine(state, 0, List.of(), false));
    }

    private BackgroundWork find(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow(ClearError::notFound);
    }

    private static void barOthers(SignedIn who) {
        if (who.adminRole() != Role.SYSTEM_ADMINISTRATOR) {
            throw new ClearError(HttpStatus.FORBIDDEN, "page.error.403");
        }
    }
}
