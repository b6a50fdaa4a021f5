package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeadlineClockTest {

    private static final long SEED = 20261010;
    private static final int MILLION = 1_000_000;
    private static final int CASES = 200_000;

    private final WorkCalendar calendar = PublishedHolidays.shipped().calendar();
    private final Random random = new Random(SEED);

    @Test
    void counting_days_back_gives_the_budget_again() {
        for (int i = 0; i < MILLION; i++) {
            LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_200));
            int days = random.nextInt(600);
            LocalDate to = calendar.plusWorkingDays(from, days);
            if (calendar.workingDaysBetween(from, to) != days
                    || (days > 0 && !calendar.isWorkingDay(to))
                    || calendar.workingDaysBetween(to, from) != -days) {
                fail("seed %d, %s + %d", SEED, from, days);
            }
        }
    }

    @Test
    void the_counted_table_says_the_same_as_walking_day_by_day() {
        for (int i = 0; i < CASES; i++) {
            LocalDate from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(4_000));
            LocalDate to = from.plusDays(random.nextInt(90));
            int walked = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                walked += calendar.dayKind(day).isWorked() ? 1 : 0;
            }
            if (calendar.workingDaysBetween(from, to) != walked) {
                fail("seed %d, %s to %s", SEED, from, to);
            }
        }
        LocalDate beyond = LocalDate.of(2120, 12, 20);
        assertThat(calendar.workingDaysBetween(beyond, calendar.plusWorkingDays(beyond, 30))).isEqualTo(30);
        LocalDate before = LocalDate.of(1989, 12, 1);
        assertThat(calendar.workingDaysBetween(before, calendar.plusWorkingDays(before, 60))).isEqualTo(60);
    }

    @Test
    void opening_time_added_is_opening_time_passed() {
        for (int i = 0; i < CASES; i++) {
            Instant from = instant();
            Duration time = Duration.ofMinutes(random.nextInt(6_000));
            Instant to = calendar.plusWorkingTime(from, time);
            if (!calendar.workingTimeBetween(from, to).equals(time)) {
                fail("seed %d, %s + %s", SEED, from, time);
            }
        }
    }

    @Test
    void a_larger_budget_never_ends_earlier() {
        for (int i = 0; i < CASES; i++) {
            Instant start = instant();
            DeadlineUnit unit = DeadlineUnit.values()[random.nextInt(4)];
            int amount = random.nextInt(50);
            Instant due = new DeadlineClock(start, new Budget(amount, unit)).end(calendar);
            Instant later = new DeadlineClock(start, new Budget(amount + 1, unit)).end(calendar);
            if (!later.isAfter(due)) {
                fail("seed %d, %s %d %s", SEED, start, amount, unit);
            }
        }
    }

    @Test
    void suspensions_count_once_in_whatever_order_and_never_bring_a_date_forward() {
        for (int i = 0; i < CASES; i++) {
            Instant start = instant();
            Budget budget = new Budget(random.nextInt(30), DeadlineUnit.values()[random.nextInt(4)]);
            List<Suspension> suspensions = new ArrayList<>();
            for (int s = random.nextInt(4); s >= 0; s--) {
                Instant from = start.plus(Duration.ofHours(random.nextInt(600)));
                suspensions.add(new Suspension(from, from.plus(Duration.ofHours(random.nextInt(200)))));
            }
            Instant plain = new DeadlineClock(start, budget).end(calendar);
            Instant one = new DeadlineClock(start, budget, suspensions).end(calendar);
            Collections.shuffle(suspensions, random);
            Instant other = new DeadlineClock(start, budget, suspensions).end(calendar);
            if (!one.equals(other) || one.isBefore(plain)) {
                fail("seed %d, %s %s %s", SEED, start, budget, suspensions);
            }
        }
    }

    @Test
    void an_explanation_counts_as_many_days_as_the_budget_has() {
        for (int i = 0; i < CASES / 10; i++) {
            int days = random.nextInt(80);
            Deadline deadline = new DeadlineClock(instant(), Budget.workingDays(days)).due(calendar);
            int told = deadline.steps().stream()
                    .mapToInt(step -> switch (step) {
                        case Step.Counted run -> run.days();
                        case Step.MakeUpDay _ -> 1;
                        default -> 0;
                    })
                    .sum();
            assertThat(told).as("seed %d, %s", SEED, deadline).isEqualTo(days);
        }
    }

    @Test
    void the_day_of_receipt_is_not_counted_and_the_last_day_counts_whole() {
        Instant received = LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(OFFICE_ZONE).toInstant();
        assertThat(new DeadlineClock(received, Budget.workingDays(1)).due(calendar).due())
                .isEqualTo(LocalDate.of(2026, 3, 4).atStartOfDay(OFFICE_ZONE).toInstant());
    }

    @Test
    void two_days_of_suspension_move_the_date_by_two_days() {
        Instant received = LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(OFFICE_ZONE).toInstant();
        Suspension twoEvenings = new Suspension(
                LocalDate.of(2026, 3, 3).atTime(10, 0).atZone(OFFICE_ZONE).toInstant(),
                LocalDate.of(2026, 3, 5).atTime(15, 0).atZone(OFFICE_ZONE).toInstant());
        assertThat(new DeadlineClock(received, Budget.workingDays(3), List.of(twoEvenings)).due(calendar).due())
                .isEqualTo(LocalDate.of(2026, 3, 10).atStartOfDay(OFFICE_ZONE).toInstant());
    }

    @Test
    void a_year_without_a_list_is_provisional() {
        Instant received = LocalDate.of(2027, 2, 1).atStartOfDay(OFFICE_ZONE).toInstant();
        Deadline deadline = new DeadlineClock(received, Budget.workingDays(5)).due(calendar);
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.steps()).contains(new Step.Provisional(2027));
    }

    private Instant instant() {
        return LocalDate.of(2018, 1, 1).atStartOfDay(OFFICE_ZONE).toInstant()
                .plus(Duration.ofMinutes(random.nextInt(60 * 24 * 3_200)));
    }
}
