package luoshi.notice;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.FieldCipher;
import luoshi.work.BackgroundWork;
import luoshi.work.GivenUp;
import luoshi.work.WorkResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls other systems, in the order of each stream: what comes later waits until the earlier was taken, or was given up
 * after ten tries in about four hours. A receiver may be called twice with one id, and sees by the version of the stream
 * what it missed.
 */
final class WebhookWork implements BackgroundWork {

    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(WebhookWork.class);
    private static final int AT_ONCE = 20;

    private final WebhookStore store;
    private final AllowedOrigins allowed;
    private final FieldCipher cipher;
    private final SignedCall calls;
    private final Signature signature;
    private final InstantSource clock;

    WebhookWork(
            WebhookStore store,
            AllowedOrigins allowed,
            FieldCipher cipher,
            SignedCall calls,
            Signature signature,
            InstantSource clock) {
        this.store = store;
        this.allowed = allowed;
        this.cipher = cipher;
        this.calls = calls;
        this.signature = signature;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice.webhooks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public WorkResult run() {
        List<WebhookStore.Call> claimed = store.claim(clock.instant(), AT_ONCE);
        int done = 0;
        for (WebhookStore.Call call : claimed) {
            done += make(call) ? 1 : 0;
        }
        return new WorkResult(done, claimed.size() - done, done > 0);
    }

    private boolean make(WebhookStore.Call call) {
        try {
            store.delivered(call, post(call), clock.instant());
            return true;
        } catch (Undelivered refused) {
            boolean givesUp = refused.isForGood() || call.attempts() >= MOST_ATTEMPTS;
            LOG.warn("call {} was not taken, try {}: {}", call.id(), call.attempts(), refused.getMessage());
            store.refused(call, String.valueOf(refused.getMessage()), givesUp, clock.instant());
            return false;
        }
    }

    /** The settings may have been narrowed since the subscription was made. */
    private String post(WebhookStore.Call call) throws Undelivered {
        Optional<URI> url = allowed.check(call.url());
        Optional<String> secret = cipher.open(Webhooks.stream(call.webhook()), call.sealedSecret());
        if (url.isEmpty() || secret.isEmpty()) {
            throw new Undelivered(url.isEmpty() ? "address not allowed" : "secret destroyed", true);
        }
        return calls.post(url.get(), call.id(), call.body(), signature, secret.get(), clock.instant());
    }

    @Override
    public long waiting() {
        return store.waiting();
    }

    @Override
    public List<GivenUp> givenUp() {
        return store.givenUp();
    }

    @Override
    public boolean tryAgain(String id) {
        return store.tryAgain(UUID.fromString(id), clock.instant());
    }
}
