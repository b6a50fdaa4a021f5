package luoshi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import luoshi.journal.Ids;
import luoshi.organization.Viewer;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesIT {

    private static final Viewer LI = new Viewer(new UUID(0, 1), List.of());
    private static final Viewer WANG = new Viewer(new UUID(0, 2), List.of());

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private Instant now = Instant.parse("2026-09-28T01:00:00Z");
    private final Notices notices = new Notices(new NoticeStore(jdbc), new Ids(() -> now, new Random(1)), () -> now);

    @Test
    void aNoticeStaysUntilItsOwnReaderHasReadIt() {
        tell();
        assertThat(notices.unread(LI)).isEqualTo(1);
        Notice notice = notices.of(LI).getFirst();
        assertThat(notices.read(WANG, notice.id())).isEmpty();
        assertThat(notices.unread(LI)).isEqualTo(1);
        assertThat(notices.read(LI, notice.id())).isPresent();
        assertThat(notices.unread(LI)).isZero();
        assertThat(notices.of(WANG)).isEmpty();
    }

    @Test
    void aCauseThatIsNotSavedTellsNobody() {
        notices.sendMailTo(LI, "li@example.gov.cn", Language.CHINESE);
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(cause -> {
            tell();
            cause.setRollbackOnly();
        });
        assertThat(notices.unread(LI)).isZero();
        assertThat(jdbc.sql("select count(*) from notice_mail").query(Integer.class).single()).isZero();
    }

    @Test
    void aNoticeLeadsOnlyIntoTheProgram() {
        assertThatThrownBy(() -> notices.send(LI.person(), "notice.title", List.of(), "//elsewhere.example", now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsCheckedAndMayBeTakenBack() {
        assertThat(notices.sendMailTo(LI, "li@example.gov.cn\r\nBcc: x@y.example", Language.CHINESE)).isFalse();
        assertThat(notices.sendMailTo(LI, "li@example.gov.cn", Language.CHINESE)).isTrue();
        assertThat(notices.address(LI)).contains("li@example.gov.cn");
        assertThat(notices.sendMailTo(LI, "", Language.CHINESE)).isTrue();
        assertThat(notices.address(LI)).isEmpty();
    }

    @Test
    void mailGoesOutOnceAlsoAfterAServerThatWasAway() throws Exception {
        notices.sendMailTo(LI, "li@example.gov.cn", Language.ENGLISH);
        tell();
        int port;
        try (PostOffice office = new PostOffice()) {
            port = office.port();
        }
        assertThat(outbox(port).sendWaiting()).as("the server is away").isZero();
        try (PostOffice office = new PostOffice()) {
            MailOutbox outbox = outbox(office.port());
            assertThat(outbox.sendWaiting()).as("too early to try again").isZero();
            now = now.plus(Duration.ofMinutes(2));
            assertThat(outbox.sendWaiting()).isEqualTo(1);
            assertThat(outbox.sendWaiting()).isZero();
            String mail = office.mails.poll(10, TimeUnit.SECONDS);
            assertThat(mail).contains("To: li@example.gov.cn").contains("Luoshi: Notices").contains("http://here/matters/2026-000175");
        }
    }

    @Test
    void afterTheLastTryMailIsGivenUpAndTheNoticeStays() throws Exception {
        notices.sendMailTo(LI, "li@example.gov.cn", Language.ENGLISH);
        tell();
        int port;
        try (PostOffice office = new PostOffice()) {
            port = office.port();
        }
        for (int i = 0; i <= MailOutbox.MOST_ATTEMPTS; i++) {
            outbox(port).sendWaiting();
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(jdbc.sql("select attempts from notice_mail where given_up_at is not null").query(Integer.class).single())
                .isEqualTo(MailOutbox.MOST_ATTEMPTS);
        assertThat(notices.unread(LI)).isEqualTo(1);
    }

    private void tell() {
        notices.send(LI.person(), "notice.title", List.of(), "/matters/2026-000175", now);
    }

    private MailOutbox outbox(int port) {
        return new MailOutbox(jdbc, NoticeConfiguration.sender("127.0.0.1", port, "", ""), Messages.fromClasspath(),
                () -> now, "luoshi@example.gov.cn", "http://here");
    }

    /** The least of an SMTP server: takes each mail whole. */
    private static final class PostOffice implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

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
}
