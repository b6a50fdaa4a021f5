package luoshi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.CellError;
import luoshi.table.Table;
import luoshi.table.TableWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CalendarFileTest {

    private static final long SEED = 2027;
    private final Messages messages = Messages.fromClasspath();
    private static final List<Holiday> DAYS = List.of(
            new Holiday(LocalDate.of(2027, 1, 1), false, "元旦"),
            new Holiday(LocalDate.of(2027, 1, 2), false, "元旦"),
            new Holiday(LocalDate.of(2027, 1, 3), false, "元旦"),
            new Holiday(LocalDate.of(2027, 2, 20), true, "春节"));

    @Test
    void every_form_in_which_a_list_is_handed_in_gives_the_same_days() {
        String csv = "类型,日期,结束日期,名称\n休,2027/1/1,2027年1月3日,元旦\n班,20270220,,春节\n";
        Table table = new Table("2027", List.of("kind", "date", "to", "name"), List.of(
                new Table.Row(2, List.of("off", "2027-01-01", "2027-01-03", "元旦")),
                new Table.Row(3, List.of("work", "2027-02-20", "", "春节"))));
        PublishedYear list = new PublishedYear(2027, List.of("notice"), DAYS);

        assertThat(read(csv.getBytes(StandardCharsets.UTF_8)).days()).isEqualTo(DAYS);
        assertThat(read(csv.getBytes(Charset.forName("GBK"))).days()).isEqualTo(DAYS);
        assertThat(read(TableWriter.xlsx(List.of(table))).days()).isEqualTo(DAYS);
        assertThat(read(JsonMapper.shared().writeValueAsBytes(PublishedJson.of(list))).days()).isEqualTo(DAYS);
        assertThat(read(ICalendarFile.write(list, "v").getBytes(StandardCharsets.UTF_8)).days()).isEqualTo(DAYS);
        assertThat(HolidayTable.lines(HolidayTable.lines(DAYS)).days()).isEqualTo(DAYS);
    }

    @Test
    void the_calendar_of_a_telephone_is_understood_by_its_words_or_its_property() {
        String ical = """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270101
                DTEND;VALUE=DATE:20270104
                SUMMARY:元旦（休）
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270220
                SUMMARY;LANGUAGE=zh:春
                 节补班
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(read(ical.getBytes(StandardCharsets.UTF_8)).days()).isEqualTo(DAYS);
    }

    @Test
    void what_cannot_be_read_is_named_with_its_line_and_its_column() {
        String csv = "类型,日期,结束日期,名称\n休,昨天,,元旦\n也许,2027-01-01,,元旦\n休,2027-01-03,2027-01-01,元旦\n";
        assertThat(read(csv.getBytes(StandardCharsets.UTF_8)).errors()).containsExactly(
                CellError.of("x", 2, "日期", "calendar.file.date", "昨天"),
                CellError.of("x", 3, "类型", "calendar.file.kind", "也许"),
                CellError.of("x", 4, "结束日期", "calendar.file.run", 40));
        assertThat(read("{\"days\": 3}".getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(CellError::key).containsExactly("calendar.file.json");
        assertThat(read("a,b\n1,2".getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(CellError::key).containsExactly("calendar.file.columns");
        assertThat(HolidayTable.lines("休 2027-01-01").errors())
                .extracting(CellError::key).containsExactly("calendar.file.line");
    }

    @Test
    void an_exported_line_is_never_longer_than_75_octets() {
        PublishedYear list = new PublishedYear(2027, List.of("n"),
                List.of(new Holiday(LocalDate.of(2027, 1, 1), false, "一个名字很长很长很长很长很长很长很长很长很长很长的节日")));
        assertThat(ICalendarFile.write(list, "v").split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void whatever_bytes_come_they_are_read_or_refused() {
        Random random = new Random(SEED);
        List<byte[]> seeds = List.of(
                "{\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true}]}".getBytes(StandardCharsets.UTF_8),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270101\nSUMMARY:休\nEND:VEVENT\n".getBytes(StandardCharsets.UTF_8),
                "类型,日期,结束日期,名称\n休,2027-01-01,,元旦\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20_000; i++) {
            byte[] content = seeds.get(i % 3).clone();
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            CalendarFile read = read(content);
            assertThat(read.errors())
                    .as("seed %d, case %d: each refusal has its sentence", SEED, i)
                    .allMatch(error -> messages.has(Language.CHINESE, error.key()));
            assertThat(read.days()).as("seed %d, case %d", SEED, i).hasSizeLessThanOrEqualTo(41);
            assertThat(HoursFile.lines(new String(content, StandardCharsets.UTF_8)).errors())
                    .as("seed %d, case %d: no season can be read from this", SEED, i)
                    .isNotEmpty();
        }
    }

    @Test
    void summer_and_winter_have_their_own_hours_and_a_change_leaves_the_past_alone() {
        HoursFile read = HoursFile.lines("05-01 08:30-12:00 14:30-18:00\n10-01 08:30-12:00 13:30-17:30");
        assertThat(read.errors()).isEmpty();
        WorkCalendar calendar = new WorkCalendar(WorkCalendar.facts(
                List.of(), java.util.Set.of(2026),
                List.of(new OfficeHours(LocalDate.MIN, PublishedHolidays.OFFICE_HOURS),
                        new OfficeHours(LocalDate.of(2026, 6, 1), read.seasons())),
                "test"));
        assertThat(calendar.hoursOn(LocalDate.of(2026, 5, 29)).on(LocalDate.of(2026, 5, 29)).hours())
                .as("before the change").isEqualTo("08:30-12:00 13:30-17:30");
        assertThat(calendar.hoursOn(LocalDate.of(2026, 7, 1)).on(LocalDate.of(2026, 7, 1)).hours())
                .as("summer").isEqualTo("08:30-12:00 14:30-18:00");
        assertThat(calendar.hoursOn(LocalDate.of(2027, 2, 1)).on(LocalDate.of(2027, 2, 1)).hours())
                .as("winter lasts over the turn of the year").isEqualTo("08:30-12:00 13:30-17:30");
        assertThat(HoursFile.lines("05-01 08:30-12:00 11:00-18:00").errors())
                .extracting(CellError::key).containsExactly("calendar.hours.line");
        assertThat(HoursFile.lines("").errors()).extracting(CellError::key).containsExactly("calendar.hours.seasons-most");
        String table = "起始日,上班,下班\n05-01,08:30,12:00\n05-01,14:30,18:00\n10-01,08:30,12:00\n10-01,13:30,17:30\n";
        assertThat(HoursFile.read("x", table.getBytes(StandardCharsets.UTF_8)).seasons()).isEqualTo(read.seasons());
    }

    private static CalendarFile read(byte[] content) {
        return CalendarFile.read("x.csv", content);
    }
}
