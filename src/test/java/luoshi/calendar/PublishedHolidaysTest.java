package luoshi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedHolidaysTest {

    private static final Path LISTS = Path.of("../shared/data/holidays_cn");

    @Test
    void every_published_day_from_2018_to_2026_is_as_published() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(LISTS), "the published lists are not beside the project");
        WorkCalendar calendar = PublishedHolidays.shipped().calendar();
        int days = 0;
        for (int year = 2018; year <= 2026; year++) {
            JsonNode list = JsonMapper.shared().readTree(Files.readAllBytes(LISTS.resolve(year + ".json")));
            for (JsonNode day : list.get("days")) {
                LocalDate date = LocalDate.parse(day.get("date").asString());
                DayKind expected = day.get("isOffDay").asBoolean() ? DayKind.HOLIDAY : DayKind.MAKE_UP_DAY;
                assertThat(calendar.dayKind(date)).as("%s", date).isEqualTo(expected);
                days++;
            }
        }
        assertThat(days).as("listed days").isEqualTo(PublishedHolidays.shipped().days().size());
    }
}
