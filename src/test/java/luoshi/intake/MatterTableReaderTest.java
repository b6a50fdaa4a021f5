package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import luoshi.table.TableWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatterTableReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long SEED = 20260302;

    private final Messages messages = Messages.fromClasspath();
    private final Choices choices = new Choices(messages);
    private final MatterTableReader reader = new MatterTableReader(messages, choices);
    private final BlankTable blank = new BlankTable(messages, choices);

    @Test
    void a_row_is_read_into_what_the_form_would_register() throws IOException {
        String csv = "标题,地点,隐患,等级,措施,领域,来源,来源文件,收到日期\n通道堵塞,五金市场,木箱三十只,重大隐患,清空,安全生产,督查,区安办3号,2026/2/3\n";
        IntakeRow wanted = new IntakeRow(2, new MatterCommand.Register(
                MatterKind.HAZARD, "通道堵塞", "work-safety", MatterSource.INSPECTION, "区安办3号",
                Map.of("place", "五金市场", "hazard", "木箱三十只", "grade", "major", "measure", "清空", "money", "", "contingency", ""),
                null, LocalDate.of(2026, 2, 3)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(csv.getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] each : List.of(utf8(csv), csv.getBytes(Charset.forName("GBK")), packed.toByteArray())) {
            MatterTable table = read(MatterKind.HAZARD, each);
            assertThat(table.errors()).isEmpty();
            assertThat(table.rows()).containsExactly(wanted);
        }
    }

    @Test
    void columns_come_in_any_order_under_their_names_in_either_language_and_what_says_nothing_is_named() {
        String csv = "Received on,Source_Reference,备注,domain*,Title（必填）,诉求内容,工单编号,经办人\n2026-02-01,A-1,x,City management,路灯不亮,修好,7,甲\n";
        MatterTable table = read(MatterKind.HOTLINE_ORDER, utf8(csv));
        assertThat(table.errors()).isEmpty();
        assertThat(table.unknown()).containsExactly("备注", "经办人");
        MatterCommand.Register wanted = table.rows().getFirst().wanted();
        assertThat(wanted.title()).isEqualTo("路灯不亮");
        assertThat(wanted.sourceReference()).isEqualTo("A-1");
        assertThat(wanted.source()).as("a hotline order comes by the hotline").isEqualTo(MatterSource.HOTLINE);
        assertThat(wanted.particulars()).containsEntry("request", "修好").containsEntry("order-number", "7");
    }

    @Test
    void each_cell_that_cannot_be_read_is_named_and_the_rest_of_its_row_is_read() {
        String csv = "标题,做什么,领域,来源,收到日期\n补装路灯,装路灯,园林,,昨天\n修剪树木,\u0007铃,city-management,自查,\n";
        MatterTable table = read(MatterKind.TASK, utf8(csv));
        assertThat(table.errors()).containsExactly(
                RowError.of(2, "domain", "intake.error.choice", "园林"),
                RowError.of(2, "source", "intake.error.choice.missing"),
                RowError.of(2, "received-on", "intake.error.day", "昨天"),
                RowError.of(3, "what", "intake.error.characters"));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getLast().wanted().receivedOn()).as("without a day it was received today").isEqualTo(TODAY);
        String long4001 = "标题,做什么,领域,来源\n补装路灯," + "装".repeat(4_001) + ",城市管理,自查发现\n";
        assertThat(read(MatterKind.TASK, utf8(long4001)).errors()).containsExactly(RowError.of(2, "what", "intake.error.long", 4_000));
    }

    @Test
    void spreadsheet_dates_are_days_and_formulas_are_named() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("任务");
            List<String> head = List.of("标题", "做什么", "领域", "来源", "收到日期");
            for (int line = 0; line < 4; line++) {
                for (int column = 0; column < 5; column++) {
                    sheet.value(line, column, line == 0 ? head.get(column) : List.of("补装路灯" + line, "装路灯", "城市管理", "网格", "").get(column));
                }
            }
            sheet.value(1, 4, LocalDate.of(2026, 2, 9));
            sheet.style(1, 4).format("yyyy/m/d").set();
            sheet.value(2, 4, 46062);
            sheet.formula(3, 1, "CONCATENATE(A1,A2)");
        }
        MatterTable table = read(MatterKind.TASK, out.toByteArray());
        assertThat(table.rows()).extracting(row -> row.wanted().receivedOn())
                .containsExactly(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 9), TODAY);
        assertThat(table.errors()).containsExactly(RowError.of(4, "what", "intake.error.formula"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01", "2026/2/1", "2026.2.1", "2026年2月1日", "20260201", "2026-02-01 09:30", "2026-02-01T09:30:15", "２０２６年２月１日",
        "2026/2/1 9:30:00", "2026年2月1日 9时30分", "46054", "46054.5"
    })
    void a_day_is_understood_however_tables_write_it(String written) {
        assertThat(ReceivedDay.read(written)).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月1日", "2026-02-30", "26-2-1", "1999-12-31", "2101-01-01", "昨天", "99999", "2026", "2026-02-01x", "202602011", "１"})
    void a_day_is_never_guessed(String written) {
        assertThat(ReceivedDay.read(written)).isNull();
    }

    @Test
    void a_file_that_is_no_table_of_matters_is_refused_as_a_whole_in_a_sentence() {
        assertThat(refused("")).isEqualTo("table.refused.empty");
        assertThat(refused("编号,内容\n1,甲\n")).isEqualTo("intake.refused.no-title");
        assertThat(refused("标题,名称\n甲,乙\n")).isEqualTo("intake.refused.two-columns");
        assertThat(refused("标题,领域\n")).isEqualTo("intake.refused.nothing");
        assertThat(refused("标题,领域\n【示例，导入时跳过】路灯,城市管理\n[EXAMPLE] lamp,\n")).isEqualTo("intake.refused.nothing");
        assertThat(refused("标题,领域\n\"甲,乙\n")).isEqualTo("table.refused.csv");
        assertThat(only(read(MatterKind.TASK, "标题,领域\n甲,乙\n".getBytes(StandardCharsets.UTF_16)))).isEqualTo("intake.refused.coding");
        assertThat(only(read(MatterKind.TASK, new byte[] {'P', 'K', 3, 4, 9, 9}))).isEqualTo("table.refused.xlsx");
        assertThat(only(read(MatterKind.TASK, new byte[MatterTableReader.MOST_BYTES + 1]))).isEqualTo("table.refused.bytes");
    }

    @Test
    void the_limit_of_rows_holds_at_the_limit_and_one_past_it() {
        StringBuilder many = new StringBuilder("标题,领域\n");
        for (int i = 0; i < MatterTableReader.MOST_ROWS; i++) {
            many.append("路灯不亮").append(i).append(",城市管理\n");
        }
        assertThat(read(MatterKind.TASK, utf8(many.toString())).rows()).hasSize(MatterTableReader.MOST_ROWS);
        assertThat(refused(many.append("路灯不亮,城市管理\n").toString())).isEqualTo("table.refused.rows");
    }

    @ParameterizedTest
    @EnumSource(value = MatterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSONAL_PROBLEM")
    void the_blank_table_of_each_kind_is_understood_and_its_example_skipped_until_somebody_makes_it_theirs(MatterKind kind) {
        for (Language language : Language.values()) {
            byte[] file = blank.xlsx(kind, language, TODAY);
            assertThat(only(read(kind, file))).isEqualTo("intake.refused.nothing");
            MatterTable filled = read(kind, withoutMark(file));
            assertThat(filled.errors()).as(kind + " " + language).isEmpty();
            assertThat(filled.unknown()).isEmpty();
            MatterCommand.Register wanted = filled.rows().getFirst().wanted();
            assertThat(wanted.title().length()).isBetween(4, 120);
            assertThat(wanted.particulars().keySet()).containsExactlyElementsOf(kind.columns());
            assertThat(wanted.particulars().values()).noneMatch(String::isBlank).noneMatch(text -> text.startsWith("intake."));
        }
    }

    @ParameterizedTest
    @EnumSource(value = MatterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSONAL_PROBLEM")
    void the_second_sheet_explains_every_column_and_lists_the_words_that_may_stand_in_it(MatterKind kind) {
        for (Language language : Language.values()) {
            List<Table> sheets = sheets(blank.xlsx(kind, language, TODAY));
            List<Table.Row> explained = sheets.getLast().rows();
            int columns = IntakeKinds.columns(kind).size();
            assertThat(explained).hasSizeGreaterThan(columns);
            assertThat(explained.subList(0, columns)).allSatisfy(row ->
                    assertThat(row.cell(2)).isNotBlank().doesNotStartWith("intake.").doesNotStartWith("problem."));
            String all = explained.toString();
            assertThat(all).contains(messages.text(language, "ledger.domain.petitions"), messages.text(language, "ledger.source.TV_INQUIRY"));
        }
    }

    @Test
    void no_broken_file_makes_the_reader_fail() {
        Random random = new Random(SEED);
        List<byte[]> good = List.of(
                blank.xlsx(MatterKind.PROBLEM, Language.CHINESE, TODAY),
                withoutMark(blank.xlsx(MatterKind.HAZARD, Language.ENGLISH, TODAY)),
                utf8("标题,做什么,领域,来源,收到日期\n补装路灯,装路灯,城市管理,自查,2026-02-01\n\"修剪,树木\",修,党建,网格,20260201\n"));
        for (int round = 0; round < 3_000; round++) {
            byte[] broken = broken(good.get(round % good.size()), random);
            MatterKind kind = IntakeKinds.ALL.get(random.nextInt(IntakeKinds.ALL.size()));
            MatterTable table = read(kind, broken);
            assertThat(table.rows().isEmpty() && table.errors().isEmpty()).as("seed %s round %s", SEED, round).isFalse();
            Intake looked = Intake.of(kind, "x", table, Map.of(), _ -> List.of());
            IntakeSentences sentences = new IntakeSentences(messages, choices);
            for (RowError error : looked.errors()) {
                assertThat(sentences.text(error, Language.CHINESE)).isNotBlank().doesNotStartWith("intake.").doesNotStartWith("table.");
            }
            looked.fresh().forEach(row -> assertThat(sentences.cells(row, looked.unread(row.line()), Language.ENGLISH)).isNotNull());
        }
    }

    private static byte[] broken(byte[] good, Random random) {
        byte[] broken = random.nextInt(5) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int i = 1 + random.nextInt(8); i > 0 && broken.length > 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    private static byte[] withoutMark(byte[] file) {
        Table table = sheets(file).getFirst();
        List<String> cells = new ArrayList<>(table.rows().getFirst().cells());
        cells.set(0, cells.getFirst().replaceFirst("^[【\\[].*?[】\\]]\\s*", ""));
        return TableWriter.xlsx(List.of(new Table(table.name(), table.head(), List.of(new Table.Row(2, cells)))));
    }

    private static List<Table> sheets(byte[] file) {
        return ((Reading.Tables) new TableReader(new TableLimits(1_048_576, 100, 60, 4_000)).read("", file)).tables();
    }

    private String refused(String csv) {
        return only(read(MatterKind.TASK, utf8(csv)));
    }

    private static String only(MatterTable table) {
        assertThat(table.errors()).hasSize(1);
        assertThat(table.rows()).isEmpty();
        return table.errors().getFirst().refusal().rule();
    }

    private MatterTable read(MatterKind kind, byte[] content) {
        return reader.read(kind, "表.csv", content, TODAY);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
