package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import luoshi.calendar.PublishedHolidays;
import luoshi.page.Language;
import luoshi.page.ScreenForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National Day 2026 is 1 to 7 October, and Saturday 10 October is worked. */
class TimeLeftTest {

    private final TimeLeft timeLeft = new TimeLeft(PublishedHolidays.shipped().calendar());

    @ParameterizedTest
    @CsvSource({
        "2026-09-28,2026-09-28,今天到期,due today",
        "2026-09-28,2026-09-29,还剩 1 个工作日,1 working day left",
        "2026-09-28,2026-10-10,还剩 5 个工作日,5 working days left",
        "2026-09-30,2026-10-03,还剩 3 天,3 days left",
        "2026-10-03,2026-09-30,已过 3 天,3 days late",
        "2026-10-12,2026-09-30,已过 4 个工作日,4 working days late"
    })
    void a_date_says_how_far_off_it_is(LocalDate today, LocalDate last, String chinese, String english) {
        Instant now = today.atTime(15, 0).atZone(OFFICE_ZONE).toInstant();
        Instant due = last.plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
        assertThat(timeLeft.until(due, ScreenForTests.at(now, Language.CHINESE))).isEqualTo(chinese);
        assertThat(timeLeft.until(due, ScreenForTests.at(now, Language.ENGLISH))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28,2026-10-10,其间国庆节放假，到期日是调休上班日,'National Day in between, due on a make-up working day'",
        "2026-09-28,2026-09-30,'',''",
        "2026-10-12,2026-09-30,'',''"
    })
    void holidays_on_the_way_are_said(LocalDate today, LocalDate last, String chinese, String english) {
        Instant now = today.atTime(15, 0).atZone(OFFICE_ZONE).toInstant();
        Instant due = last.plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
        assertThat(timeLeft.remark(due, ScreenForTests.at(now, Language.CHINESE))).isEqualTo(chinese);
        assertThat(timeLeft.remark(due, ScreenForTests.at(now, Language.ENGLISH))).isEqualTo(english);
    }

    @Test
    void an_hour_that_is_over_today_is_past() {
        Instant now = LocalDateTime.of(2026, 9, 28, 15, 0).atZone(OFFICE_ZONE).toInstant();
        assertThat(timeLeft.until(now.minusSeconds(60), ScreenForTests.at(now, Language.CHINESE))).isEqualTo("已过期");
    }
}
