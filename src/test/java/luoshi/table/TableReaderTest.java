package luoshi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final TableLimits LIMITS = new TableLimits(8 * 1_048_576, 100, 5, 200);
    private static final long SEED = 20260302;

    private final TableReader reader = new TableReader(LIMITS);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void a_csv_reads_the_same_in_every_coding_that_offices_use(String coding) {
        byte[] content = "编号,名称\r\n01,“城管办”\r\n\r\n02,\"湖滨,社区\"\r\n".getBytes(Charset.forName(coding));
        Table table = only(reader.read("单位.csv", content));
        assertThat(table.name()).isEqualTo("单位");
        assertThat(table.head()).containsExactly("编号", "名称");
        assertThat(table.rows()).containsExactly(
                new Table.Row(2, List.of("01", "“城管办”")), new Table.Row(4, List.of("02", "湖滨,社区")));
    }

    @Test
    void a_compressed_table_reads_like_the_table_itself() throws IOException {
        byte[] plain = "编号,名称\n01,城管办\n".getBytes(StandardCharsets.UTF_8);
        assertThat(only(reader.read("a.csv.gz", gzip(plain))).rows()).containsExactly(new Table.Row(2, List.of("01", "城管办")));
    }

    @Test
    void a_compressed_table_that_is_damaged_or_unpacks_to_too_much_is_refused() throws IOException {
        byte[] bomb = gzip(new byte[LIMITS.bytes() + 1]);
        byte[] cut = java.util.Arrays.copyOf(gzip("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), 15);
        byte[] nested = gzip(gzip(new byte[] {1}));
        for (byte[] each : List.of(bomb, cut, nested)) {
            assertThat(reader.read("a.gz", each)).isEqualTo(Reading.Refused.of("table.refused.gzip", 8));
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        byte[] content = "\uFEFF编号;名称\n1;甲".getBytes(StandardCharsets.UTF_8);
        assertThat(only(reader.read("a.csv", content)).head()).containsExactly("编号", "名称");
    }

    @Test
    void a_heading_is_known_without_its_star_and_its_remark() {
        Table table = new Table("t", List.of("名称*（必填）", "Code"), List.of());
        assertThat(table.column(List.of("name", "名称"))).isEqualTo(0);
        assertThat(table.column(List.of("编号", "code"))).isEqualTo(1);
        assertThat(table.column(List.of("其他"))).isEqualTo(-1);
    }

    @Test
    void a_workbook_gives_its_sheets_with_numbers_and_dates_as_a_person_reads_them() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("日期");
            sheet.value(0, 0, "日期");
            sheet.value(0, 1, "数");
            sheet.value(2, 0, java.time.LocalDate.of(2027, 2, 6));
            sheet.style(2, 0).format("yyyy-MM-dd").set();
            sheet.value(2, 1, 3.5);
            sheet.value(3, 1, 12);
            workbook.newWorksheet("空白");
        }
        Table table = only(reader.read("x.xlsx", out.toByteArray()));
        assertThat(table.name()).isEqualTo("日期");
        assertThat(table.rows()).containsExactly(
                new Table.Row(3, List.of("2027-02-06", "3.5")), new Table.Row(4, List.of("", "12")));
    }

    @Test
    void what_is_written_is_read_again_and_no_text_becomes_a_formula() {
        Table table = new Table("单位", List.of("编号", "名称"),
                List.of(new Table.Row(2, List.of("01", "=1+1")), new Table.Row(3, List.of("+86", "@甲"))));
        assertThat(only(reader.read("x.xlsx", TableWriter.xlsx(List.of(table))))).isEqualTo(table);
        assertThat(new String(TableWriter.csv(table), StandardCharsets.UTF_8)).contains("'=1+1", "'+86", "'@甲");
    }

    @Test
    void each_limit_holds_at_the_limit_and_one_past_it_with_the_place_of_the_fault() {
        assertThat(only(reader.read("a.csv", csv(100, 5, "x"))).rows()).hasSize(100);
        assertThat(refused(csv(101, 5, "x"))).isEqualTo(Reading.Refused.of("table.refused.rows", "a", 100));
        assertThat(refused(csv(1, 6, "x"))).isEqualTo(Reading.Refused.of("table.refused.columns", "a", 1, 5));
        assertThat(only(reader.read("a.csv", csv(1, 2, "x".repeat(200)))).rows()).hasSize(1);
        assertThat(refused(csv(1, 2, "x".repeat(201)))).isEqualTo(Reading.Refused.of("table.refused.cell", "a", 2, 1, 200));
        assertThat(refused(new byte[LIMITS.bytes() + 1]).key()).isEqualTo("table.refused.bytes");
        assertThat(refused(new byte[0]).key()).isEqualTo("table.refused.empty");
    }

    @Test
    void a_sheet_of_a_million_rows_is_refused_politely() throws IOException {
        byte[] million = workbook(sheet -> {
            sheet.write("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c></row>");
            for (int row = 2; row <= 1_000_000; row++) {
                sheet.write("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
            }
        });
        assertThat(refused(million)).isEqualTo(Reading.Refused.of("table.refused.rows", "s", 100));
    }

    @Test
    void a_bomb_is_found_before_it_is_read() throws IOException {
        String spaces = " ".repeat(1_048_576);
        byte[] bomb = workbook(sheet -> {
            for (int i = 0; i < 320; i++) {
                sheet.write(spaces);
            }
        });
        assertThat(bomb.length).isLessThan(LIMITS.bytes());
        assertThat(refused(bomb).key()).isEqualTo("table.refused.unpacked");
    }

    @Test
    void a_workbook_that_names_a_file_of_this_machine_does_not_get_it() throws IOException {
        byte[] greedy = workbook(sheet -> sheet.write(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h&file;</t></is></c></row>"),
                "<!DOCTYPE worksheet [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
        Reading reading = reader.read("x.xlsx", greedy);
        assertThat(reading.toString()).doesNotContain("root:");
    }

    @Test
    void an_old_workbook_and_an_open_quotation_mark_are_refused_with_the_way_to_mend_them() {
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).key())
                .isEqualTo("table.refused.old-office");
        assertThat(refused("a,b\n1,\"2\n3,4".getBytes(StandardCharsets.UTF_8)).key()).isEqualTo("table.refused.csv");
    }

    @Test
    void whatever_bytes_come_the_answer_is_a_table_or_a_refusal() throws IOException {
        Random random = new Random(SEED);
        byte[] good = TableWriter.xlsx(List.of(new Table("t", List.of("a", "b"), List.of(new Table.Row(2, List.of("1", "2"))))));
        for (int i = 0; i < 3_000; i++) {
            byte[] content = good.clone();
            if (i % 3 == 0) {
                content = new byte[random.nextInt(400)];
                random.nextBytes(content);
            } else {
                for (int flips = random.nextInt(12); flips >= 0; flips--) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt();
                }
            }
            assertThat(reader.read("x", content)).as("seed %d, case %d", SEED, i).isNotNull();
        }
        for (int cut = 0; cut < good.length; cut += 7) {
            assertThat(reader.read("x", java.util.Arrays.copyOf(good, cut))).as("cut at %d", cut).isNotNull();
        }
    }

    private Reading.Refused refused(byte[] content) {
        return (Reading.Refused) reader.read("a.csv", content);
    }

    private static Table only(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Tables.class);
        return ((Reading.Tables) reading).tables().getFirst();
    }

    private static byte[] csv(int rows, int columns, String cell) {
        StringBuilder text = new StringBuilder(String.join(",", java.util.Collections.nCopies(columns, "h")) + "\n");
        for (int i = 0; i < rows; i++) {
            text.append(String.join(",", java.util.Collections.nCopies(columns, cell))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the inside of a sheet. */
    private interface Inside {
        void to(Sink sheet) throws IOException;
    }

    private record Sink(ZipOutputStream zip) {
        void write(String text) throws IOException {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] workbook(Inside inside) throws IOException {
        return workbook(inside, "");
    }

    /** A workbook whose one sheet, called s, has the given inside. */
    private static byte[] workbook(Inside inside, String prologue) throws IOException {
        byte[] plain = TableWriter.xlsx(List.of(new Table("s", List.of("h"), List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(plain).get(); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : java.util.Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    Sink sink = new Sink(to);
                    sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prologue
                            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
                    inside.to(sink);
                    sink.write("</sheetData></worksheet>");
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        return out.toByteArray();
    }
}
