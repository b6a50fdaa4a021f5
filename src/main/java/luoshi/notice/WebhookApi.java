package luoshi.notice;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The subscriptions of other systems, over the API. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookApi {

    private final Webhooks webhooks;

    WebhookApi(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** @param types wanted events; empty for all */
    record Wanted(String url, List<String> types) {

        Wanted {
            url = Objects.requireNonNullElse(url, "");
            types = Stream.ofNullable(types).flatMap(List::stream).map(String::valueOf).toList();
        }
    }

    @GetMapping
    List<Webhook> all(Viewer viewer) {
        barOthers(viewer);
        return webhooks.all(viewer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Webhooks.Subscribed.Done subscribe(Viewer viewer, @RequestBody Wanted wanted) {
        barOthers(viewer);
        return switch (webhooks.subscribe(viewer, wanted.url(), wanted.types())) {
            case Webhooks.Subscribed.Done done -> done;
            case Webhooks.Subscribed.Refused refused -> throw new ClearError(HttpStatus.UNPROCESSABLE_CONTENT, refused.key());
        };
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Viewer viewer, @PathVariable UUID id) {
        barOthers(viewer);
        if (!webhooks.end(viewer, id)) {
            throw ClearError.notFound();
        }
    }

    private void barOthers(Viewer viewer) {
        String barred = webhooks.barred(viewer);
        if (barred != null) {
            throw new ClearError(HttpStatus.FORBIDDEN, barred);
        }
    }
}
