package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final WorkCalendar calendar = PublishedHolidays.shipped().calendar();

    @Test
    void a_deadline_across_national_day_is_told_day_by_day() {
        Deadline deadline = new DeadlineClock(at(2026, 9, 28), Budget.workingDays(5)).due(calendar);

        assertThat(Explanation.of(deadline.steps(), Locale.ENGLISH))
                .isEqualTo("received Mon 28 Sep 2026, 5 working days: 29, 30 Sep, National Day 1–7 Oct skipped, 8, 9 Oct, "
                        + "Sat 10 Oct is a make-up working day: due Sat 10 Oct 2026");
        assertThat(Explanation.of(deadline.steps(), Locale.CHINESE))
                .isEqualTo("2026年9月28日（周一）收到，5个工作日：9月29日、30日，国庆节假期10月1日至7日不计，10月8日、9日，"
                        + "10月10日（周六）为调休上班日；2026年10月10日（周六）到期");
    }

    @Test
    void a_long_budget_is_told_in_stretches() {
        Deadline deadline = new DeadlineClock(at(2026, 10, 12), Budget.workingDays(30)).due(calendar);

        assertThat(Explanation.of(deadline.steps(), Locale.ENGLISH))
                .isEqualTo("received Mon 12 Oct 2026, 30 working days: 13 Oct – 23 Nov (30 working days): "
                        + "due Mon 23 Nov 2026");
    }

    @Test
    void what_moved_a_date_is_said_in_a_few_words() {
        var across = new DeadlineClock(at(2026, 9, 28), Budget.workingDays(5)).due(calendar).steps();
        assertThat(Explanation.remark(across, Locale.CHINESE)).isEqualTo("因国庆节顺延，到期日是调休上班日");
        assertThat(Explanation.remark(across, Locale.ENGLISH)).isEqualTo("moved past National Day, due on a make-up working day");
        var plain = new DeadlineClock(at(2026, 10, 12), Budget.workingDays(3)).due(calendar).steps();
        assertThat(Explanation.remark(plain, Locale.CHINESE)).isEmpty();
    }

    @Test
    void an_hour_unit_is_exact() {
        Deadline deadline =
                new DeadlineClock(at(2026, 9, 30), new Budget(4, DeadlineUnit.WORKING_HOUR)).due(calendar);

        assertThat(Explanation.of(deadline.steps(), Locale.ENGLISH))
                .isEqualTo("received Wed 30 Sep 2026 10:00, 4 working hours: due Wed 30 Sep 2026 15:30");
    }

    @Test
    void a_clock_that_did_not_begin_with_the_receipt_does_not_speak_of_one() {
        Deadline deadline = new DeadlineClock(at(2026, 10, 12), Budget.workingDays(1)).due(calendar);

        assertThat(Explanation.countedFrom(deadline.steps(), Locale.ENGLISH))
                .isEqualTo("counted from Mon 12 Oct 2026, 1 working day: 13 Oct: due Tue 13 Oct 2026");
        assertThat(Explanation.countedFrom(deadline.steps(), Locale.CHINESE)).startsWith("自2026年10月12日（周一）起，1个工作日");
    }

    private static Instant at(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 10, 0).atZone(OFFICE_ZONE).toInstant();
    }
}
