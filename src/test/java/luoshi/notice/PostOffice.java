package luoshi.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The least of an SMTP server: takes each mail whole. */
final class PostOffice implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

    PostOffice() throws IOException {
        Thread.startVirtualThread(() -> {
            while (!door.isClosed()) {
                try (Socket visitor = door.accept()) {
                    serve(visitor);
                } catch (IOException closed) {
                    if (!door.isClosed()) {
                        throw new UncheckedIOException(closed);
                    }
                }
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve(Socket visitor) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(visitor.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 ready\r\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                out.print("354 go on\r\n");
                StringBuilder mail = new StringBuilder();
                for (String part = in.readLine(); !part.equals("."); part = in.readLine()) {
                    mail.append(part).append('\n');
                }
                mails.add(mail.toString());
            }
            out.print(line.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
