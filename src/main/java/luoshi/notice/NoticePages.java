package luoshi.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** What I was told. Opening a notice marks it as read and leads to its page. */
@Controller
class NoticePages {

    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    ModelAndView notices(Viewer viewer, Screen screen) {
        return Page.of("notice/notices", screen, "notices", notices.of(viewer), "unread", notices.unread(viewer),
                "address", notices.address(viewer).orElse(""));
    }

    @PostMapping("/notices/{id}/reading")
    ModelAndView read(Viewer viewer, @PathVariable UUID id) {
        return Page.redirect(notices.read(viewer, id).orElseThrow(ClearError::notFound).href());
    }

    @PostMapping("/notices/readings")
    ModelAndView readAll(Viewer viewer) {
        notices.readAll(viewer);
        return Page.redirect("/notices");
    }

    @PostMapping("/notices/address")
    ModelAndView sendMailTo(Viewer viewer, Screen screen, HttpServletResponse response, @RequestParam String address) {
        if (!notices.sendMailTo(viewer, address.strip(), screen.language())) {
            throw ClearError.badRequest("notice.address.wrong");
        }
        Screens.flash(response, "notice.address.saved");
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
}
