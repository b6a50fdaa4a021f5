package luoshi.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;

/** A system outside that takes calls, on the loopback; what it answers is the test's to say. */
final class OtherSystem implements AutoCloseable {

    /** A call as it came in. */
    record Received(String id, String timestamp, String signature, String body) {}

    final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile IntUnaryOperator answers = _ -> 204;

    OtherSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /** @param status of the n-th call, counted from 1 */
    void answers(IntUnaryOperator status) {
        answers = status;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void take(HttpExchange call) throws IOException {
        Map<String, List<String>> headers = call.getRequestHeaders();
        received.add(new Received(
                headers.get("Luoshi-id").getFirst(),
                headers.get("Luoshi-timestamp").getFirst(),
                headers.get("Luoshi-signature").getFirst(),
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        int status = answers.applyAsInt(received.size());
        if (status == 302) {
            call.getResponseHeaders().add("Location", address() + "/elsewhere");
        }
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
