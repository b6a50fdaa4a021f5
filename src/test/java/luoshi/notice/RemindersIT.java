package luoshi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import luoshi.calendar.PublishedHolidays;
import luoshi.calendar.WorkCalendar;
import luoshi.database.TestDatabase;
import luoshi.journal.Ids;
import luoshi.journal.StreamId;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.ShippedRulebook;
import luoshi.work.WorkResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shipped rules: 3 and 1 working days before, the last day, then every 2 working days up the ladder. */
class RemindersIT {

    private static final StreamId MATTER = new StreamId("matter", new UUID(0, 7));
    private static final UUID HANDLER = new UUID(1, 1);
    private static final UUID DEPUTY = new UUID(1, 4);
    private static final UUID LEADER = new UUID(1, 2);
    private static final UUID DISTRICT = new UUID(1, 3);

    /** Monday 28 September 2026, nine o'clock; 25 to 27 September is a holiday, Sunday the 20th is worked for it. */
    private Instant now = Instant.parse("2026-09-28T01:00:00Z");
    private static final Instant END_OF_24_SEPTEMBER = Instant.parse("2026-09-24T16:00:00Z");

    private final WorkCalendar calendar = PublishedHolidays.shipped().calendar();
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Notices notices = new Notices(new NoticeStore(jdbc), new Ids(() -> now, new Random(1)), () -> now);
    private final Rulebook rulebook = ShippedRulebook.at(() -> now);
    private final Reminders reminders =
            new Reminders(new ReminderStore(jdbc), new ReminderSteps(calendar), rulebook, () -> now);
    private final Ledger ledger = new Ledger();

    @Test
    void aDateIsRecalledBeforeItAndOnItsLastDayWhenTheOfficeOpens() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        days(14);
        assertThat(told()).containsExactly(
                "2026-09-21 08:30 REMINDER notice.reminder 3 handler",
                "2026-09-23 08:30 REMINDER notice.reminder 1 handler",
                "2026-09-24 08:30 REMINDER notice.reminder.last-day 0 handler",
                "2026-09-28 08:30 OVERDUE notice.overdue.HANDLER 1 handler");
    }

    @Test
    void afterAMissedDateTheReminderClimbs() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(at("2026-09-14T16:00:00Z"));
        days(9);
        assertThat(told()).containsExactly(
                "2026-09-15 08:30 OVERDUE notice.overdue.HANDLER 1 handler",
                "2026-09-17 08:30 OVERDUE notice.overdue.HANDLER 3 handler",
                "2026-09-17 08:30 OVERDUE notice.overdue.LEADER_IN_CHARGE 3 leader",
                "2026-09-20 08:30 OVERDUE notice.overdue.DISTRICT_OFFICE 5 district",
                "2026-09-20 08:30 OVERDUE notice.overdue.HANDLER 5 handler",
                "2026-09-20 08:30 OVERDUE notice.overdue.LEADER_IN_CHARGE 5 leader",
                "2026-09-22 08:30 OVERDUE notice.overdue.DISTRICT_OFFICE 7 district",
                "2026-09-22 08:30 OVERDUE notice.overdue.HANDLER 7 handler",
                "2026-09-22 08:30 OVERDUE notice.overdue.LEADER_IN_CHARGE 7 leader");
    }

    @Test
    void aReturnTakesNoReminderAwayBecauseTheClockGoesOn() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        days(8);
        ledger.handler = LEADER;
        days(1);
        assertThat(told()).last().isEqualTo("2026-09-23 08:30 REMINDER notice.reminder 1 leader");
    }

    @Test
    void anExtensionMovesWhatWasNotToldAndTellsAnewForTheNewDate() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        days(8);
        runsTo(at("2026-09-29T16:00:00Z"));
        days(8);
        assertThat(told()).extracting(line -> line.substring(0, 10))
                .containsExactly("2026-09-21", "2026-09-23", "2026-09-28", "2026-09-29", "2026-09-30");
    }

    @Test
    void saidTwiceOrTakenBackAndGivenAgainNothingIsToldTwice() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        days(8);
        runsTo(END_OF_24_SEPTEMBER);
        runsTo(at("2026-09-29T16:00:00Z"));
        runsTo(END_OF_24_SEPTEMBER);
        work().run();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aClockThatStandsStillRemindsNobodyAndGoesOnWhenItRunsAgain() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        reminders.end(MATTER, "rectify");
        ledger.due.clear();
        days(12);
        assertThat(told()).isEmpty();
        runsTo(at("2026-09-29T16:00:00Z"));
        days(6);
        assertThat(told()).extracting(line -> line.substring(0, 10)).containsExactly("2026-09-28", "2026-09-29", "2026-09-30");
    }

    @Test
    void aMatterThatIsClosedIsFollowedNoLongerEvenIfNobodySaidSo() {
        runsTo(at("2026-09-28T16:00:00Z"));
        ledger.due.clear();
        days(5);
        assertThat(told()).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice_clock").query(Integer.class).single()).isZero();
    }

    @Test
    void aDateThatMovedBehindOurBackIsFollowedFromThere() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        ledger.due.put(MATTER, at("2026-09-29T16:00:00Z"));
        days(17);
        assertThat(told()).extracting(line -> line.substring(0, 10))
                .containsExactly("2026-09-23", "2026-09-28", "2026-09-29", "2026-09-30");
    }

    @Test
    void afterALongStopOnlyTheLatestReminderIsTold() {
        now = at("2026-09-14T01:00:00Z");
        runsTo(END_OF_24_SEPTEMBER);
        now = at("2026-10-12T01:00:00Z");
        work().run();
        assertThat(told()).containsExactly("2026-10-12 09:00 OVERDUE notice.overdue.HANDLER 7 handler");
    }

    @Test
    void aCauseThatIsNotSavedPlansNothing() {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(cause -> {
            runsTo(at("2026-09-28T16:00:00Z"));
            cause.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from notice_schedule").query(Integer.class).single()).isZero();
    }

    @Test
    void oneThatBreaksHoldsUpNoOtherAndIsTriedAgain() {
        StreamId broken = new StreamId("matter", new UUID(0, 1));
        ledger.broken.add(broken);
        ledger.due.put(broken, at("2026-09-28T04:00:00Z"));
        reminders.follow(broken, "rectify", at("2026-09-28T04:00:00Z"));
        runsTo(at("2026-09-28T04:00:00Z"));
        now = at("2026-09-28T06:00:00Z");
        assertThat(work().run()).isEqualTo(new WorkResult(1, 1, false));
        ledger.broken.clear();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(work().run().done()).isEqualTo(1);
        assertThat(told()).hasSize(2);
    }

    @Test
    void eachSortOfClockIsSpokenOfInItsOwnWords() {
        ledger.sort = "part";
        runsTo(END_OF_24_SEPTEMBER);
        now = at("2026-09-24T01:00:00Z");
        work().run();
        days(6);
        assertThat(told()).contains(
                "2026-09-28 09:00 OVERDUE notice.overdue.part.HANDLER 1 handler",
                "2026-09-30 08:30 OVERDUE notice.overdue.part.LEADER_IN_CHARGE 3 leader");
    }

    @Test
    void onlyTheNamedClocksRunOnAndTheSameTwiceChangesNothing() {
        now = at("2026-09-14T01:00:00Z");
        ledger.due.put(MATTER, END_OF_24_SEPTEMBER);
        reminders.follow(MATTER, Map.of("rectify", END_OF_24_SEPTEMBER, "part-1", END_OF_24_SEPTEMBER));
        reminders.follow(MATTER, Map.of("part-1", END_OF_24_SEPTEMBER));
        reminders.follow(MATTER, Map.of("part-1", END_OF_24_SEPTEMBER));
        days(14);
        assertThat(jdbc.sql("select distinct clock from notice_schedule").query(String.class).list()).containsExactly("part-1");
        assertThat(told()).hasSize(4);
        reminders.follow(MATTER, Map.of());
        days(5);
        assertThat(told()).hasSize(4);
    }

    @Test
    void holderAndDeputyAreBothTold() {
        ledger.deputy = DEPUTY;
        runsTo(at("2026-09-28T16:00:00Z"));
        days(1);
        assertThat(jdbc.sql("select person from notice where kind = 'OVERDUE'").query(UUID.class).list())
                .containsExactlyInAnyOrder(HANDLER, DEPUTY);
    }

    @Test
    void severalProgramsTellEachReminderOnce() throws Exception {
        for (int i = 0; i < 100; i++) {
            StreamId matter = new StreamId("matter", new UUID(9, i));
            ledger.due.put(matter, at("2026-09-28T16:00:00Z"));
            reminders.follow(matter, "rectify", at("2026-09-28T16:00:00Z"));
        }
        now = at("2026-09-29T01:00:00Z");
        try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<WorkResult>> runs = IntStream.range(0, 4).<Callable<WorkResult>>mapToObj(_ -> () -> work().run()).toList();
            for (var each : programs.invokeAll(runs)) {
                assertThat(each.get().failed()).isZero();
            }
        }
        assertThat(told()).hasSize(100);
    }

    /** Whatever the ledger does and wherever the program stops: once for each date and step, and none is lost. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void remindersSurviveEverything(long seed) {
        Random random = new Random(seed);
        now = at("2026-09-14T01:00:00Z");
        for (int day = 0; day < 60; day++) {
            StreamId matter = new StreamId("matter", new UUID(3, random.nextInt(5)));
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    Instant due = at("2026-09-14T16:00:00Z").plus(Duration.ofDays(day + random.nextInt(12)));
                    ledger.due.put(matter, due);
                    reminders.follow(matter, "rectify", due);
                }
                case 2 -> {
                    ledger.due.remove(matter);
                    reminders.end(matter, "rectify");
                }
                case 3 -> ledger.broken.add(matter);
                case 4 -> Optional.ofNullable(ledger.due.get(matter)).ifPresent(due -> reminders.follow(matter, "rectify", due));
                default -> ledger.broken.clear();
            }
            now = now.plus(Duration.ofDays(1));
            if (random.nextInt(3) > 0) {
                work().run();
            }
        }
        ledger.broken.clear();
        now = now.plus(Duration.ofDays(14));
        work().run();
        assertThat(jdbc.sql("""
                        select count(*) from (
                            select 1 from notice_schedule where told_at is not null
                            group by subject_kind, subject_id, clock, due, step having count(*) > 1) twice
                        """).query(Integer.class).single()).as("seed %d", seed).isZero();
        ledger.due.forEach((matter, due) -> assertThat(jdbc.sql("""
                        select count(*) from notice where href = :href and kind = 'OVERDUE' and at >= :due
                        """)
                        .param("href", "/matters/" + matter.id())
                        .param("due", luoshi.journal.SqlTime.toSql(due))
                        .query(Integer.class).single())
                .as("seed %d: %s is overdue since %s", seed, matter, due).isPositive());
    }

    private void runsTo(Instant due) {
        ledger.due.put(MATTER, due);
        reminders.follow(MATTER, "rectify", due);
    }

    /** Half hour by half hour, as the runner would do it. */
    private void days(int days) {
        for (int i = 0; i < days * 48; i++) {
            now = now.plus(Duration.ofMinutes(30));
            work().run();
        }
    }

    private List<String> told() {
        Map<UUID, String> names = Map.of(HANDLER, "handler", LEADER, "leader", DISTRICT, "district", DEPUTY, "deputy");
        return jdbc.sql("select at at time zone 'Asia/Shanghai' as local, kind, key, arguments[3] as days, person from notice order by at, key, id")
                .query((row, _) -> row.getTimestamp("local").toLocalDateTime().toString().replace('T', ' ').substring(0, 16) + " "
                        + row.getString("kind") + " " + row.getString("key") + " " + row.getString("days") + " "
                        + names.get(row.getObject("person", UUID.class)))
                .list();
    }

    private ReminderWork work() {
        return new ReminderWork(reminders, new ReminderStore(jdbc), new ReminderSteps(calendar), List.of(ledger), notices, rulebook,
                new TransactionTemplate(new JdbcTransactionManager(database)), () -> now);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /** Stands for the ledger: knows dates and people. */
    private static final class Ledger implements ReminderSource {

        private final Map<StreamId, Instant> due = new HashMap<>();
        private final Set<StreamId> broken = new HashSet<>();
        private UUID handler = HANDLER;
        private String sort = "";
        private UUID deputy;

        @Override
        public String kind() {
            return "matter";
        }

        @Override
        public Optional<About> about(StreamId subject, String clock) {
            if (broken.contains(subject)) {
                throw new IllegalStateException("the ledger breaks");
            }
            return Optional.ofNullable(due.get(subject))
                    .map(end -> new About("2026-000175", sort, end, "/matters/" + subject.id(), false));
        }

        @Override
        public Set<UUID> people(StreamId subject, String clock, Rung rung) {
            return switch (rung) {
                case HANDLER -> deputy == null ? Set.of(handler) : Set.of(handler, deputy);
                case LEADER_IN_CHARGE -> Set.of(LEADER);
                case DISTRICT_OFFICE -> Set.of(DISTRICT);
            };
        }
    }
}
