package luoshi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import luoshi.calendar.PublishedHolidays;
import luoshi.calendar.WorkCalendar;
import luoshi.database.TestDatabase;
import luoshi.journal.Ids;
import luoshi.organization.Viewer;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.work.WorkResult;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesIT {

    private static final Viewer LI = new Viewer(new UUID(0, 1), List.of());
    private static final Viewer WANG = new Viewer(new UUID(0, 2), List.of());
    private static final WorkCalendar CALENDAR = PublishedHolidays.shipped().calendar();

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private Instant now = Instant.parse("2026-09-28T01:00:00Z");
    private final Notices notices = new Notices(new NoticeStore(jdbc), new Ids(() -> now, new Random(1)), () -> now);
    private final Reach reach = new Reach(jdbc, new PlainCipher());

    @Test
    void aNoticeStaysUntilItsOwnReaderHasReadIt() {
        tell(false);
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
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.CHINESE);
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(cause -> {
            tell(false);
            cause.setRollbackOnly();
        });
        assertThat(notices.unread(LI)).isZero();
        assertThat(jdbc.sql("select count(*) from notice_outbox").query(Integer.class).single()).isZero();
    }

    @Test
    void aNoticeLeadsOnlyIntoTheProgram() {
        assertThatThrownBy(() -> notices.send(LI.person(), "notice.title", List.of(), "//elsewhere.example", now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsCheckedSealedAndMayBeTakenBack() {
        assertThat(reach.set(LI, Channel.MAIL, "li@example.gov.cn\r\nBcc: x@y.example", Language.CHINESE)).isFalse();
        assertThat(reach.set(LI, Channel.SMS, "12345678901", Language.CHINESE)).isFalse();
        assertThat(reach.set(LI, Channel.SMS, "13800001234", Language.CHINESE)).isTrue();
        assertThat(reach.addresses(LI)).containsEntry(Channel.SMS, "13800001234").hasSize(1);
        assertThat(jdbc.sql("select sealed from notice_address").query(String.class).single()).doesNotContain("13800001234");
        assertThat(reach.set(LI, Channel.SMS, "", Language.CHINESE)).isTrue();
        assertThat(reach.addresses(LI)).isEmpty();
    }

    @Test
    void aPersonChoosesWhichKindGoesOutByWhichChannel() {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.CHINESE);
        reach.set(LI, Channel.SMS, "13800001234", Language.CHINESE);
        assertThat(reach.wishes(LI)).hasSize(NoticeKind.values().length + 1).contains(new Reach.Wish(NoticeKind.OVERDUE, Channel.SMS));
        reach.choose(LI, Set.of(new Reach.Wish(NoticeKind.RETURNED, Channel.SMS)));
        tell(false);
        assertThat(jdbc.sql("select count(*) from notice_outbox").query(Integer.class).single()).isZero();
        assertThat(reach.wishes(WANG)).isEmpty();
    }

    @Test
    void mailGoesOutOnceAlsoAfterAServerThatWasAway() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.ENGLISH);
        tell(false);
        int port;
        try (PostOffice office = new PostOffice()) {
            port = office.port();
        }
        assertThat(mail(port).run()).as("the server is away").isEqualTo(new WorkResult(0, 1, false));
        try (PostOffice office = new PostOffice()) {
            Outbox outbox = mail(office.port());
            assertThat(outbox.run()).as("too early to try again").isEqualTo(WorkResult.NOTHING);
            now = now.plus(Duration.ofMinutes(2));
            assertThat(outbox.run().done()).isEqualTo(1);
            assertThat(outbox.run()).isEqualTo(WorkResult.NOTHING);
            String mail = office.mails.poll(10, TimeUnit.SECONDS);
            assertThat(mail).contains("To: li@example.gov.cn").contains("Luoshi: Notices").contains("http://here/matters/2026-000175");
        }
    }

    @Test
    void whatComesByTheDozenIsGatheredAndGoesOutAgainAtMostOnceAnHour() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.CHINESE);
        try (PostOffice office = new PostOffice()) {
            gather(1, 7);
            assertThat(notices.unread(LI)).isEqualTo(6);
            assertThat(mail(office.port()).run().done()).isEqualTo(6);
            gather(8, 20);
            assertThat(mail(office.port()).run().done()).as("within the hour").isZero();
            now = now.plus(Duration.ofHours(1));
            assertThat(mail(office.port()).run().done()).isEqualTo(1);
            assertThat(notices.of(LI)).filteredOn(each -> each.telling().key().equals("notice.more.TASK")).singleElement()
                    .satisfies(each -> {
                        assertThat(each.telling().arguments().getFirst()).isEqualTo("15");
                        assertThat(each.telling().href()).isEqualTo("/");
                    });
        }
        notices.readAll(LI);
        gather(21, 21);
        assertThat(notices.of(LI).getFirst().telling().arguments()).as("read ones gather nothing").containsExactly("2026-000021");
    }

    private void gather(int from, int to) {
        for (int i = from; i <= to; i++) {
            String number = "2026-%06d".formatted(i);
            notices.gather(LI.person(), new Telling(NoticeKind.TASK, "notice.matter.registered", List.of(number),
                    "/matters/" + number, number, false), "/", now);
        }
    }

    @Test
    void severalProgramsSendEachLetterOnce() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.CHINESE);
        for (int i = 0; i < 60; i++) {
            tell(false);
        }
        try (PostOffice office = new PostOffice(); ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<WorkResult>> runs =
                    IntStream.range(0, 4).<Callable<WorkResult>>mapToObj(_ -> () -> mail(office.port()).run()).toList();
            int sent = 0;
            for (var each : programs.invokeAll(runs)) {
                sent += each.get().done();
            }
            assertThat(sent).isEqualTo(60);
            assertThat(office.mails).hasSize(60);
        }
    }

    @Test
    void afterTheLastTryMailIsGivenUpTheNoticeStaysAndItCanBeTriedAgain() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.ENGLISH);
        tell(true);
        int port;
        try (PostOffice office = new PostOffice()) {
            port = office.port();
        }
        for (int i = 0; i <= Outbox.MOST_ATTEMPTS; i++) {
            mail(port).run();
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(jdbc.sql("select attempts from notice_outbox where given_up_at is not null").query(Integer.class).single())
                .isEqualTo(Outbox.MOST_ATTEMPTS);
        assertThat(notices.unread(LI)).isEqualTo(1);
        try (PostOffice office = new PostOffice()) {
            Outbox outbox = mail(office.port());
            assertThat(outbox.givenUp()).singleElement().satisfies(lost -> {
                assertThat(lost.what()).isEqualTo("TASK 2026-000175");
                assertThat(outbox.tryAgain(lost.id())).isTrue();
                assertThat(outbox.tryAgain(lost.id())).isFalse();
            });
            assertThat(outbox.run().done()).isEqualTo(1);
            assertThat(outbox.givenUp()).isEmpty();
        }
    }

    @Test
    void afterHoursOnlyWhatIsUrgentGoesOut() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.ENGLISH);
        now = Instant.parse("2026-09-30T12:00:00Z");
        tell(false);
        tell(true);
        try (PostOffice office = new PostOffice()) {
            assertThat(mail(office.port()).run().done()).as("the evening before the national holiday").isEqualTo(1);
            now = Instant.parse("2026-10-07T02:00:00Z");
            assertThat(mail(office.port()).run().done()).as("its last day").isZero();
            now = Instant.parse("2026-10-08T02:00:00Z");
            assertThat(mail(office.port()).run().done()).isEqualTo(1);
        }
    }

    @Test
    void whatWaitsForAnAddressThatWasTakenBackIsDropped() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.ENGLISH);
        tell(false);
        reach.set(LI, Channel.MAIL, "", Language.ENGLISH);
        try (PostOffice office = new PostOffice()) {
            assertThat(mail(office.port()).run()).isEqualTo(WorkResult.NOTHING);
            assertThat(mail(office.port()).waiting()).isZero();
        }
    }

    @Test
    void whatWaitedForWeeksBeforeAServerWasSetSurprisesNobody() throws Exception {
        reach.set(LI, Channel.MAIL, "li@example.gov.cn", Language.ENGLISH);
        tell(true);
        now = now.plus(Duration.ofDays(15));
        tell(true);
        try (PostOffice office = new PostOffice()) {
            assertThat(mail(office.port()).run().done()).isEqualTo(1);
        }
        assertThat(notices.unread(LI)).as("in the program both stay").isEqualTo(2);
    }

    @Test
    void aTextMessageSaysTheNumberAndNothingElseAndIsSigned() throws Exception {
        reach.set(LI, Channel.SMS, "13800001234", Language.CHINESE);
        notices.tell(LI.person(), new Telling(NoticeKind.OVERDUE, "notice.overdue.HANDLER",
                List.of("2026-000175", "菜市场门口积水", "3"), "/matters/2026-000175", "2026-000175", false), now);
        try (OtherSystem gateway = new OtherSystem()) {
            assertThat(sms(gateway, Signature.HMAC_SHA256).run().done()).isEqualTo(1);
            OtherSystem.Received call = gateway.received.getFirst();
            assertThat(call.body()).contains("\"to\":\"13800001234\"", "事项 2026-000175 已超期").doesNotContain("菜市场");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("a secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
            assertThat(call.signature()).isEqualTo("hmac-sha256=" + HexFormat.of().formatHex(expected));
            assertThat(call.timestamp()).isEqualTo(Long.toString(now.getEpochSecond()));
        }
    }

    @Test
    void aGatewayThatIsBusyIsAskedAgainAndOneThatCallsItWrongIsNot() throws Exception {
        reach.set(LI, Channel.SMS, "13800001234", Language.CHINESE);
        reach.choose(LI, Set.of(new Reach.Wish(NoticeKind.TASK, Channel.SMS)));
        tell(false);
        try (OtherSystem gateway = new OtherSystem()) {
            gateway.answers(call -> call == 1 ? 503 : 422);
            Outbox outbox = sms(gateway, Signature.HMAC_SM3);
            assertThat(outbox.run().failed()).isEqualTo(1);
            assertThat(outbox.givenUp()).isEmpty();
            now = now.plus(Duration.ofMinutes(2));
            assertThat(outbox.run().failed()).isEqualTo(1);
            assertThat(outbox.givenUp()).singleElement().satisfies(lost -> assertThat(lost.reason()).isEqualTo("HTTP 422"));
            assertThat(gateway.received).hasSize(2).allMatch(call -> call.signature().matches("hmac-sm3=[0-9a-f]{64}"));
        }
    }

    private void tell(boolean urgent) {
        notices.tell(LI.person(), new Telling(NoticeKind.TASK, "notice.title", List.of(), "/matters/2026-000175", "2026-000175", urgent), now);
    }

    private Outbox mail(int port) {
        return outbox(new MailCarrier(NoticeConfiguration.sender("127.0.0.1", port, "", ""), Messages.fromClasspath(),
                "luoshi@example.gov.cn", "http://here"));
    }

    private Outbox sms(OtherSystem gateway, Signature signature) {
        return outbox(new SmsCarrier(new SignedCall(), URI.create(gateway.address() + "/sms"), signature, "a secret",
                Messages.fromClasspath(), () -> now));
    }

    private Outbox outbox(Carrier carrier) {
        return new Outbox(new OutboxStore(jdbc), reach, carrier, CALENDAR, () -> now);
    }
}
