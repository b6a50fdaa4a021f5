package luoshi.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What I was told, and how I want to be told. Opening a notice marks it as read and leads to its page. */
@Controller
class NoticePages {

    private final Notices notices;
    private final Reach reach;

    NoticePages(Notices notices, Reach reach) {
        this.notices = notices;
        this.reach = reach;
    }

    @GetMapping("/notices")
    ModelAndView notices(Viewer viewer, Screen screen) {
        return Page.of("notice/notices", screen, "notices", notices.of(viewer), "unread", notices.unread(viewer),
                "addresses", reach.addresses(viewer), "wishes", reach.wishes(viewer));
    }

    @PostMapping("/notices/{id}/reading")
    ModelAndView read(Viewer viewer, @PathVariable UUID id) {
        return Page.redirect(notices.read(viewer, id).orElseThrow(ClearError::notFound).telling().href());
    }

    @PostMapping("/notices/readings")
    ModelAndView readAll(Viewer viewer) {
        notices.readAll(viewer);
        return Page.redirect("/notices");
    }

    @PostMapping("/notices/address")
    ModelAndView setAddress(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @RequestParam Channel channel,
            @RequestParam String address) {
        if (!reach.set(viewer, channel, address.strip(), screen.language())) {
            throw ClearError.badRequest("notice.address.wrong." + channel);
        }
        Screens.flash(response, "notice.reach.saved");
        return Page.redirect("/notices");
    }

    @PostMapping("/notices/wishes")
    ModelAndView choose(
            Viewer viewer, HttpServletResponse response, @RequestParam(defaultValue = "") List<String> wish) {
        Set<Reach.Wish> wishes = new HashSet<>();
        for (String each : wish) {
            String[] parts = each.split("\\.", 2);
            wishes.add(new Reach.Wish(NoticeKind.valueOf(parts[0]), Channel.valueOf(parts[parts.length - 1])));
        }
        reach.choose(viewer, wishes);
        Screens.flash(response, "notice.reach.saved");
        return Page.redirect("/notices");
    }

    @GetMapping("/api/v1/notices")
    @ResponseBody
    List<Notice> list(Viewer viewer) {
        return notices.of(viewer);
    }

    @PostMapping("/api/v1/notices/{id}/reading")
    @ResponseBody
    Notice reading(Viewer viewer, @PathVariable UUID id) {
        return notices.read(viewer, id).orElseThrow(ClearError::notFound);
    }

    @PostMapping("/api/v1/notices/readings")
    @ResponseBody
    List<Notice> readingsOfAll(Viewer viewer) {
        notices.readAll(viewer);
        return notices.of(viewer);
    }
}
