package luoshi.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which systems are told of what happens here; the district office's page. */
@Controller
class WebhookPages {

    private final Webhooks webhooks;

    WebhookPages(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping("/webhooks")
    ModelAndView page(Viewer viewer, Screen screen) {
        barOthers(viewer);
        return page(viewer, screen, "", "", "", "");
    }

    /** The secret is shown in the answer itself and never again, so this one does not lead elsewhere. */
    @PostMapping("/webhooks")
    ModelAndView subscribe(Viewer viewer, Screen screen, @RequestParam String url, @RequestParam(defaultValue = "") String types) {
        barOthers(viewer);
        List<String> wanted = Arrays.stream(types.split("[,，\\s]+")).filter(each -> !each.isEmpty()).toList();
        return switch (webhooks.subscribe(viewer, url.strip(), wanted)) {
            case Webhooks.Subscribed.Done done -> page(viewer, screen, done.secret(), "", "", "");
            case Webhooks.Subscribed.Refused refused -> Page.withStatus(
                    HttpStatus.UNPROCESSABLE_CONTENT, page(viewer, screen, "", refused.key(), url, types));
        };
    }

    @PostMapping("/webhooks/{id}/end")
    ModelAndView end(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        if (!webhooks.end(viewer, id)) {
            throw ClearError.notFound();
        }
        Screens.flash(response, "notice.webhook.ended");
        return Page.redirect("/webhooks");
    }

    private ModelAndView page(Viewer viewer, Screen screen, String secret, String problem, String url, String types) {
        return Page.of("notice/webhooks", screen, "webhooks", webhooks.all(viewer), "origins", webhooks.allowedOrigins(),
                "secret", secret, "problem", problem, "url", url, "types", types);
    }

    private void barOthers(Viewer viewer) {
        String barred = webhooks.barred(viewer);
        if (barred != null) {
            throw new ClearError(HttpStatus.FORBIDDEN, barred);
        }
    }
}
