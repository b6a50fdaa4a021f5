package luoshi.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A signed POST to another system. It follows nobody elsewhere, waits ten seconds, reads nothing of the answer but its
 * status. A call may arrive twice; its id says so.
 */
final class SignedCall {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @return the status of an answer that took it, {@code HTTP 204} */
    String post(URI url, UUID id, String body, Signature signature, String secret, Instant now) throws Undelivered {
        long second = now.getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(LONGEST)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Luoshi")
                .header("Luoshi-Id", id.toString())
                .header("Luoshi-Timestamp", Long.toString(second))
                .header("Luoshi-Signature", signature.header(secret, second, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = status(request);
        if (status < 200 || status > 299) {
            throw new Undelivered("HTTP " + status, isForGood(status));
        }
        return "HTTP " + status;
    }

    private int status(HttpRequest request) throws Undelivered {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            throw new Undelivered(away.getClass().getSimpleName(), false);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Undelivered("Interrupted", false);
        }
    }

    /** What the other side calls our fault stays so; being busy, slow or guarded may pass. */
    private static boolean isForGood(int status) {
        return status >= 400 && status < 500
                && status != 401 && status != 403 && status != 404 && status != 408 && status != 409 && status != 425 && status != 429;
    }
}
