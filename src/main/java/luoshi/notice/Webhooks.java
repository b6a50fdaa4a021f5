package luoshi.notice;

import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import luoshi.account.Role;
import luoshi.journal.FieldCipher;
import luoshi.journal.Ids;
import luoshi.journal.StreamId;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door to other systems: the district office says who is told of what; the ledger says what happened, in the
 * transaction in which it does.
 */
public class Webhooks {

    private static final int SECRET_BYTES = 32;

    private final WebhookStore store;
    private final AllowedOrigins allowed;
    private final FieldCipher cipher;
    private final Ids ids;
    private final RandomGenerator random;
    private final InstantSource clock;

    Webhooks(
            WebhookStore store,
            AllowedOrigins allowed,
            FieldCipher cipher,
            Ids ids,
            RandomGenerator random,
            InstantSource clock) {
        this.store = store;
        this.allowed = allowed;
        this.cipher = cipher;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** What came of asking to be told. */
    public sealed interface Subscribed {

        /** @param secret shown this once; afterwards nobody can read it */
        record Done(Webhook webhook, String secret) implements Subscribed {}

        /** @param key message key of the reason */
        record Refused(String key) implements Subscribed {}
    }

    /** Puts the event among what each subscriber is to be told. Joins the caller's transaction. */
    public void publish(OutsideEvent event) {
        for (UUID webhook : store.subscribersOf(event.type())) {
            UUID call = ids.next();
            store.insert(call, webhook, event, body(call, event), clock.instant());
        }
    }

    private static String body(UUID call, OutsideEvent event) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", call.toString());
        body.put("type", event.type());
        body.put("subject", event.subject().toString());
        body.put("version", event.version());
        body.put("number", event.number());
        body.put("at", event.at().toString());
        return JsonMapper.shared().writeValueAsString(body);
    }

    /** What bars this viewer from subscribing or ending, as a message key; null where nothing does. */
    public @Nullable String barred(Viewer viewer) {
        return viewer.has(Role.DISTRICT_OFFICE) ? null : "notice.webhook.refused.role";
    }

    /** @param types wanted events; empty for all */
    public Subscribed subscribe(Viewer viewer, String url, List<String> types) {
        String barred = barred(viewer);
        if (barred != null) {
            return new Subscribed.Refused(barred);
        }
        if (types.size() > Webhook.MOST_TYPES || types.stream().anyMatch(type -> !OutsideEvent.TYPE.matcher(type).matches())) {
            return new Subscribed.Refused("notice.webhook.refused.types");
        }
        if (allowed.check(url).isEmpty()) {
            return new Subscribed.Refused("notice.webhook.refused.address");
        }
        if (store.all().size() >= Webhook.MOST) {
            return new Subscribed.Refused("notice.webhook.refused.many");
        }
        Webhook webhook = new Webhook(ids.next(), url, types, viewer.person(), clock.instant());
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.insert(webhook, cipher.seal(stream(webhook.id()), secret));
        return new Subscribed.Done(webhook, secret);
    }

    /** All subscriptions that run, for those who may make them. */
    public List<Webhook> all(Viewer viewer) {
        return barred(viewer) == null ? store.all() : List.of();
    }

    public List<String> allowedOrigins() {
        return allowed.origins();
    }

    /** Ends a subscription; what still waits for it is not sent. False where it is not the viewer's to end. */
    public boolean end(Viewer viewer, UUID id) {
        return barred(viewer) == null && store.end(id, viewer.person(), clock.instant());
    }

    static StreamId stream(UUID webhook) {
        return new StreamId("webhook", webhook);
    }
}
