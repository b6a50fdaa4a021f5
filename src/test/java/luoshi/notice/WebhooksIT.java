package luoshi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import luoshi.account.Role;
import luoshi.database.TestDatabase;
import luoshi.journal.Ids;
import luoshi.journal.StreamId;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.work.WorkResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WebhooksIT {

    private static final Viewer DISTRICT = viewer(Role.DISTRICT_OFFICE);
    private static final StreamId MATTER = new StreamId("matter", new UUID(0, 7));
    private static final StreamId OTHER = new StreamId("matter", new UUID(0, 8));

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private Instant now = Instant.parse("2026-09-28T01:00:00Z");
    private OtherSystem hub;
    private AllowedOrigins allowed;
    private Webhooks webhooks;

    @BeforeEach
    void open() throws Exception {
        hub = new OtherSystem();
        allowed = AllowedOrigins.parse(hub.address());
        webhooks = new Webhooks(new WebhookStore(jdbc), allowed, new PlainCipher(), new Ids(() -> now, new Random(1)), new Random(2), () -> now);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void onlyTheDistrictOfficeSubscribesAndOnlyToWhereTheSettingsAllow() {
        assertThat(refusal(viewer(Role.LEADER), hub.address() + "/in")).isEqualTo("notice.webhook.refused.role");
        assertThat(refusal(DISTRICT, "https://elsewhere.example/in")).isEqualTo("notice.webhook.refused.address");
        assertThat(subscribe()).isNotNull();
        assertThat(webhooks.all(DISTRICT)).hasSize(1);
        assertThat(webhooks.all(viewer(Role.LEADER))).isEmpty();
        assertThat(webhooks.end(viewer(Role.LEADER), webhooks.all(DISTRICT).getFirst().id())).isFalse();
    }

    @Test
    void thereAreAtMostTwentySubscriptions() {
        for (int i = 0; i < Webhook.MOST; i++) {
            subscribe();
        }
        assertThat(refusal(DISTRICT, hub.address() + "/in")).isEqualTo("notice.webhook.refused.many");
        webhooks.end(DISTRICT, webhooks.all(DISTRICT).getFirst().id());
        assertThat(subscribe()).isNotNull();
    }

    @Test
    void aCallIsSignedWithTheSecretThatWasShownOnceAndCarriesNoContent() {
        String secret = subscribe();
        publish(MATTER, 4);
        assertThat(work().run().done()).isEqualTo(1);
        OtherSystem.Received call = hub.received.getFirst();
        assertThat(call.signature())
                .isEqualTo(Signature.HMAC_SHA256.header(secret, Long.parseLong(call.timestamp()), call.body()));
        assertThat(call.body()).isEqualTo("{\"id\":\"" + call.id() + "\",\"type\":\"matter.closed-out\",\"subject\":\"" + MATTER
                + "\",\"version\":4,\"number\":\"2026-000175\",\"at\":\"2026-09-28T01:00:00Z\"}");
        assertThat(jdbc.sql("select sealed_secret from webhook").query(String.class).single()).doesNotContain(secret);
    }

    @Test
    void whatIsNotSavedIsNotCalledOut() {
        subscribe();
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(cause -> {
            publish(MATTER, 1);
            cause.setRollbackOnly();
        });
        assertThat(work().run()).isEqualTo(WorkResult.NOTHING);
    }

    @Test
    void aSubscriberHearsOnlyOfTheTypesThatItNamed() {
        webhooks.subscribe(DISTRICT, hub.address() + "/in", List.of("matter.registered"));
        publish(MATTER, 1);
        assertThat(work().run()).isEqualTo(WorkResult.NOTHING);
        assertThat(webhooks.subscribe(DISTRICT, hub.address() + "/in", List.of("'; drop table webhook")))
                .isEqualTo(new Webhooks.Subscribed.Refused("notice.webhook.refused.types"));
    }

    @Test
    void ofOneStreamTheLaterWaitsForTheEarlierAndAnotherStreamGoesOn() {
        subscribe();
        hub.answers(call -> call == 1 ? 500 : 204);
        publish(MATTER, 1);
        publish(MATTER, 2);
        publish(OTHER, 1);
        WebhookWork work = work();
        assertThat(work.run()).isEqualTo(new WorkResult(1, 1, true));
        assertThat(work.run()).as("the second of the matter waits").isEqualTo(WorkResult.NOTHING);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(work.run().done()).isEqualTo(1);
        assertThat(work.run().done()).isEqualTo(1);
        assertThat(hub.received.stream().filter(call -> call.body().contains(MATTER.toString())).map(WebhooksIT::version))
                .containsExactly("1", "1", "2");
    }

    @Test
    void whatWasGivenUpIsListedHoldsNobodyUpAndCanBeSentAgain() {
        subscribe();
        hub.answers(_ -> 500);
        publish(MATTER, 1);
        WebhookWork work = work();
        for (int i = 0; i < WebhookWork.MOST_ATTEMPTS; i++) {
            work.run();
            now = now.plus(Duration.ofDays(1));
        }
        hub.answers(_ -> 200);
        publish(MATTER, 2);
        assertThat(work.run().done()).isEqualTo(1);
        assertThat(work.givenUp()).singleElement().satisfies(lost -> {
            assertThat(lost.reason()).isEqualTo("HTTP 500");
            assertThat(work.tryAgain(lost.id())).isTrue();
        });
        assertThat(work.run().done()).isEqualTo(1);
        assertThat(work.givenUp()).isEmpty();
    }

    @Test
    void nobodyLeadsTheProgramElsewhere() {
        subscribe();
        hub.answers(_ -> 302);
        publish(MATTER, 1);
        assertThat(work().run().failed()).isEqualTo(1);
        assertThat(hub.received).hasSize(1);
    }

    @Test
    void anAddressThatIsNoLongerAllowedIsNotCalled() {
        subscribe();
        publish(MATTER, 1);
        WebhookWork narrowed = new WebhookWork(new WebhookStore(jdbc), AllowedOrigins.parse(""), new PlainCipher(), new SignedCall(), Signature.HMAC_SM3, () -> now);
        narrowed.run();
        assertThat(hub.received).isEmpty();
        assertThat(narrowed.givenUp()).singleElement().satisfies(lost -> assertThat(lost.reason()).isEqualTo("address not allowed"));
    }

    @Test
    void severalProgramsKeepTheOrderOfEachStream() throws Exception {
        subscribe();
        for (int version = 1; version <= 8; version++) {
            for (int matter = 0; matter < 6; matter++) {
                publish(new StreamId("matter", new UUID(1, matter)), version);
            }
        }
        try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
            while (work().waiting() > 0) {
                List<Callable<WorkResult>> runs =
                        IntStream.range(0, 3).<Callable<WorkResult>>mapToObj(_ -> () -> work().run()).toList();
                for (var each : programs.invokeAll(runs)) {
                    assertThat(each.get().failed()).isZero();
                }
            }
        }
        assertThat(hub.received).hasSize(48);
        for (int matter = 0; matter < 6; matter++) {
            String subject = "matter/" + new UUID(1, matter);
            assertThat(hub.received.stream().filter(call -> call.body().contains(subject)).map(WebhooksIT::version))
                    .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        }
    }

    private static String version(OtherSystem.Received call) {
        return call.body().replaceAll(".*\"version\":(\\d+).*", "$1");
    }

    private void publish(StreamId subject, long version) {
        webhooks.publish(new OutsideEvent("matter.closed-out", subject, version, "2026-000175", now));
    }

    private String subscribe() {
        return ((Webhooks.Subscribed.Done) webhooks.subscribe(DISTRICT, hub.address() + "/in", List.of())).secret();
    }

    private String refusal(Viewer viewer, String url) {
        return ((Webhooks.Subscribed.Refused) webhooks.subscribe(viewer, url, List.of())).key();
    }

    private WebhookWork work() {
        return new WebhookWork(new WebhookStore(jdbc), allowed, new PlainCipher(), new SignedCall(), Signature.HMAC_SHA256, () -> now);
    }

    private static Viewer viewer(Role role) {
        return new Viewer(new UUID(0, 1), List.of(new HeldPost(new UUID(0, 2), new UUID(0, 3), "01.", "post", Set.of(role), List.of("01."), null)));
    }
}
