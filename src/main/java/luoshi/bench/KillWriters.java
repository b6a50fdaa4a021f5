package luoshi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Four writers who register problems over the API and keep a list of what was acknowledged, through all kills. */
final class KillWriters implements AutoCloseable {

    private static final int WRITERS = 4;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile String token = "none-yet";
    private volatile int lastStatus;
    private volatile boolean writing = true;

    KillWriters(String address) {
        this.address = address;
    }

    void start() {
        for (int i = 0; i < WRITERS; i++) {
            threads.add(Thread.ofPlatform().daemon().name("writer-" + i).start(this::write));
        }
    }

    Collection<UUID> acknowledged() {
        return List.copyOf(acknowledged);
    }

    int unanswered() {
        return unanswered.get();
    }

    /** Waits until the writers have come through again. */
    void awaitAnother() throws InterruptedException {
        int before = acknowledged.size();
        long until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (acknowledged.size() == before) {
            if (System.nanoTime() > until) {
                throw new BenchCommand.NotHeld("no write was acknowledged for two minutes; the last answer was " + lastStatus);
            }
            Thread.sleep(10);
        }
    }

    private void write() {
        while (writing) {
            try {
                writeOnce();
            } catch (IOException killed) {
                unanswered.incrementAndGet();
                pause();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void writeOnce() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/problems", problem(next.getAndIncrement()));
        switch (answer.statusCode()) {
            case 201 -> acknowledged.add(UUID.fromString(JSON.readTree(answer.body()).get("id").asString()));
            case 401 -> newToken();
            default -> {
                unanswered.incrementAndGet();
                pause();
            }
        }
    }

    private synchronized void newToken() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/tokens", Map.of("login", "clerk", "password", Bench.PASSWORD));
        if (answer.statusCode() == 201) {
            token = JSON.readTree(answer.body()).get("token").asString();
        } else {
            pause();
        }
    }

    private HttpResponse<String> post(String path, Map<String, String> body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (!path.endsWith("tokens")) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        lastStatus = answer.statusCode();
        return answer;
    }

    private static Map<String, String> problem(int i) {
        return Map.of(
                "title", "第" + i + "处窨井盖松动",
                "time", "本周多次",
                "place", "学府路" + i + "号",
                "fact", "井盖松动，车辆经过时有响声，编号" + i,
                "example", "昨天早上八点有电动车在此颠簸，第" + i + "次",
                "effect", "附近约" + (100 + i) + "人每天经过这里",
                "domain", "city-management",
                "source", "SELF_FOUND");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        writing = false;
        for (Thread each : threads) {
            try {
                each.join(30_000);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        client.shutdownNow();
    }
}
