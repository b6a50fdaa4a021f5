package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import luoshi.account.Role;
import luoshi.database.DataFolder;
import luoshi.database.TestDatabase;
import luoshi.journal.Act;
import luoshi.journal.FieldCipher;
import luoshi.journal.Rebuild;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class CalendarIT {

    private static final PublishedYear LIST = new PublishedYear(2027, List.of("notice 9"), List.of(
            new Holiday(LocalDate.of(2027, 1, 1), false, "元旦"), new Holiday(LocalDate.of(2027, 1, 9), true, "元旦")));
    private static final OfficeHours SUMMER = new OfficeHours(LocalDate.of(2026, 6, 1), List.of(
            new WorkingHours(MonthDay.of(5, 1), List.of(new WorkingHours.Segment(LocalTime.of(9, 0), LocalTime.of(17, 0)))),
            new WorkingHours(MonthDay.of(10, 1), List.of(new WorkingHours.Segment(LocalTime.of(10, 0), LocalTime.of(16, 0))))));

    @TempDir
    Path keys;

    private AnnotationConfigApplicationContext house;
    private CalendarChanges changes;
    private Calendars calendars;
    private final OneClock open = new OneClock();

    @BeforeEach
    void build() {
        house = house();
        changes = house.getBean(CalendarChanges.class);
        calendars = house.getBean(Calendars.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_preview_shows_which_days_change_and_which_running_deadlines_would_move() {
        CalendarChanges.Preview preview = changes.preview(office(), LIST);
        assertThat(preview.changes()).containsExactly(
                new YearChange(LocalDate.of(2027, 1, 1), DayKind.WORKING_DAY, DayKind.HOLIDAY, "元旦"),
                new YearChange(LocalDate.of(2027, 1, 9), DayKind.WEEKEND, DayKind.MAKE_UP_DAY, "元旦"));
        assertThat(preview.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.dueNow()).isEqualTo(endOf(2027, 1, 7));
            assertThat(moved.dueThen()).isEqualTo(endOf(2027, 1, 8));
        });
        assertThat(preview.more()).isEqualTo(1);
        assertThat(calendars.inForce().isProvisional(2027)).as("nothing has happened yet").isTrue();
        assertThat(open.reprojected).isEmpty();
    }

    @Test
    void a_published_list_is_in_force_everywhere_at_once_and_running_clocks_are_counted_again() {
        WorkCalendar given = house.getBean(WorkCalendar.class);
        String before = given.version();
        assertThat(changes.publish(office(), 0, LIST)).isEqualTo(new CalendarOutcome.Made(1));

        assertThat(given.dayKind(LocalDate.of(2027, 1, 9))).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(given.isProvisional(2027)).isFalse();
        assertThat(given.version()).isEqualTo(before + ".1");
        assertThat(calendars.versionOf(2027)).isEqualTo(1);
        assertThat(open.reprojected).containsExactly(before + ".1");

        assertThat(changes.withdraw(office(), 1, 2027)).isEqualTo(new CalendarOutcome.Made(2));
        assertThat(given.isProvisional(2027)).as("undone by a new event").isTrue();
        assertThat(given.version()).as("a version never comes back").isEqualTo(before + ".2");

        Rebuild rebuild = house.getBean(Rebuild.class);
        changes.publish(office(), 2, LIST);
        changes.setHours(office(), 0, SUMMER, "notice 3");
        var rows = rebuild.rows();
        rebuild.run();
        assertThat(rebuild.rows()).as("all rows made again from the journal").isEqualTo(rows);
    }

    @Test
    void a_year_that_ships_may_be_corrected_and_the_correction_withdrawn() {
        PublishedYear shipped = calendars.year(2026).orElseThrow();
        List<Holiday> days = new ArrayList<>(shipped.days());
        days.removeIf(day -> day.date().equals(LocalDate.of(2026, 10, 10)));
        changes.publish(office(), 0, new PublishedYear(2026, List.of("correction"), days));
        assertThat(calendars.inForce().dayKind(LocalDate.of(2026, 10, 10))).isEqualTo(DayKind.WEEKEND);
        changes.withdraw(office(), 1, 2026);
        assertThat(calendars.inForce().dayKind(LocalDate.of(2026, 10, 10))).isEqualTo(DayKind.MAKE_UP_DAY);
    }

    @Test
    void every_rule_that_bars_a_list_is_named_at_once() {
        PublishedYear wrong = new PublishedYear(2027, List.of(), List.of(
                new Holiday(LocalDate.of(2027, 1, 4), true, "元旦"),
                new Holiday(LocalDate.of(2027, 1, 4), false, ""),
                new Holiday(LocalDate.of(2028, 1, 1), false, "元旦")));
        assertThat(reasons(changes.publish(office(), 0, wrong))).containsExactly("source", "year", "twice", "weekday", "name");
        assertThat(reasons(changes.publish(new Viewer(new UUID(0, 1), List.of()), 0, LIST))).containsExactly("office");
        assertThat(reasons(changes.withdraw(office(), 0, 2027))).containsExactly("nothing-to-withdraw");
        changes.publish(office(), 0, LIST);
        assertThat(reasons(changes.publish(office(), 1, LIST))).containsExactly("same");
    }

    @Test
    void of_two_who_publish_at_once_the_second_is_told() {
        changes.publish(office(), 0, LIST);
        PublishedYear other = new PublishedYear(2027, List.of("another"), LIST.days());
        assertThatThrownBy(() -> changes.publish(office(), 0, other)).isInstanceOf(VersionConflict.class);
    }

    @Test
    void hours_hold_from_their_day_until_they_are_withdrawn() {
        changes.setHours(office(), 0, SUMMER, "notice 3");
        WorkCalendar calendar = calendars.inForce();
        Instant opening = LocalDate.of(2026, 7, 1).atTime(9, 0).atZone(OFFICE_ZONE).toInstant();
        assertThat(new DeadlineClock(opening, new Budget(8, DeadlineUnit.WORKING_HOUR)).due(calendar).due())
                .isEqualTo(LocalDate.of(2026, 7, 1).atTime(17, 0).atZone(OFFICE_ZONE).toInstant());
        assertThat(reasons(changes.setHours(office(), 1, new OfficeHours(LocalDate.of(1900, 1, 1), SUMMER.seasons()), "n")))
                .containsExactly("hours-from");
        changes.withdrawHours(office(), 1, SUMMER.validFrom());
        assertThat(calendars.inForce().hoursOn(LocalDate.of(2026, 7, 1)).seasons()).isEqualTo(PublishedHolidays.OFFICE_HOURS);
    }

    @Test
    void the_stored_forms_stay_for_ever() {
        changes.publish(office(), 0, LIST);
        changes.withdraw(office(), 1, 2027);
        changes.setHours(office(), 0, SUMMER, "notice 3");
        changes.withdrawHours(office(), 1, SUMMER.validFrom());
        assertThat(house.getBean(JdbcClient.class)
                        .sql("select type || ' ' || schema || ' ' || convert_from(payload, 'UTF8') from journal_entry order by recorded_at, version")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "calendar.year-published 1 {\"year\":2027,\"sources\":[\"notice 9\"],\"days\":[{\"date\":\"2027-01-01\","
                                + "\"worked\":false,\"name\":\"元旦\"},{\"date\":\"2027-01-09\",\"worked\":true,\"name\":\"元旦\"}]}",
                        "calendar.year-withdrawn 1 {\"year\":2027}",
                        "calendar.hours-set 1 {\"validFrom\":\"2026-06-01\",\"seasons\":[{\"from\":\"--05-01\",\"segments\":"
                                + "[{\"opens\":\"09:00:00\",\"closes\":\"17:00:00\"}]},{\"from\":\"--10-01\",\"segments\":"
                                + "[{\"opens\":\"10:00:00\",\"closes\":\"16:00:00\"}]}],\"source\":\"notice 3\"}",
                        "calendar.hours-withdrawn 1 {\"validFrom\":\"2026-06-01\"}");
    }

    private static List<String> reasons(CalendarOutcome outcome) {
        return ((CalendarOutcome.Barred) outcome).reasons().stream().map(CalendarOutcome.Reason::rule).toList();
    }

    private static Instant endOf(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
    }

    private static Viewer office() {
        return new Viewer(new UUID(0, 1), List.of(new HeldPost(
                new UUID(0, 2), new UUID(0, 3), "01.", "post", Set.of(Role.DISTRICT_OFFICE), List.of("01."), null)));
    }

    /** A room above with one running clock: five working days from 31 December 2026. */
    private final class OneClock implements OpenDeadlines {

        private final DeadlineClock clock = new DeadlineClock(
                LocalDate.of(2026, 12, 31).atTime(9, 0).atZone(OFFICE_ZONE).toInstant(), Budget.workingDays(5));
        private final List<String> reprojected = new ArrayList<>();

        @Override
        public List<Moved> wouldMove(Viewer viewer, WorkCalendar next) {
            Instant now = clock.due(calendars.inForce()).due();
            Instant then = clock.due(next).due();
            return now.equals(then) ? List.of() : List.of(new Moved("2026-000001", "a matter", "/matters/2026-000001", now, then));
        }

        @Override
        public int howManyWouldMove(WorkCalendar next) {
            return clock.due(calendars.inForce()).due().equals(clock.due(next).due()) ? 0 : 1;
        }

        @Override
        public void reproject(Act act, WorkCalendar inForce) {
            reprojected.add(inForce.version());
        }
    }

    private AnnotationConfigApplicationContext house() {
        DataSource database = TestDatabase.fresh();
        AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
        made.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        made.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        made.registerBean(InstantSource.class, () -> InstantSource.fixed(Instant.parse("2026-09-28T01:00:00Z")));
        made.registerBean("random", RandomGenerator.class, () -> new Random(7));
        made.registerBean(FieldCipher.class, PlainWords::new);
        made.registerBean(OpenDeadlines.class, () -> open);
        made.registerBean(DataFolder.class, () -> {
            DataFolder folder = new DataFolder(keys);
            folder.open();
            return folder;
        });
        made.scan("luoshi.journal");
        made.register(CalendarConfiguration.class);
        made.refresh();
        return made;
    }

    /** Sealing is the vault's own matter; here the words stay readable. */
    private static final class PlainWords implements FieldCipher {

        @Override
        public String seal(StreamId subject, String plain) {
            return plain;
        }

        @Override
        public Optional<String> open(StreamId subject, String sealed) {
            return Optional.of(sealed);
        }
    }
}
