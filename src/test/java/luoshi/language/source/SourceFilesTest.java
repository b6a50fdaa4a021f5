package luoshi.language.source;

import static luoshi.language.source.OfficeFile.level;
import static luoshi.language.source.OfficeFile.numbered;
import static luoshi.language.source.OfficeFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final Path SEED = Path.of("../shared/seed");

    @TempDir
    Path folder;

    @Test
    void wordCountsItsNumbersAsItShowsThem() throws IOException {
        String list = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）")
                + level(2, "decimal", "%3.") + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
        Path file = OfficeFile.docx(folder, numbered(1, 0, "总体要求") + numbered(1, 0, "重点任务") + numbered(1, 1, "优化服务")
                + numbered(1, 2, "设立窗口") + numbered(1, 2, "公开清单") + numbered(1, 1, "强化监管") + numbered(1, 2, "开展检查"), list);
        assertThat(read(file).paragraphs()).extracting(Paragraph::number)
                .containsExactly("一、", "二、", "（一）", "1.", "2.", "（二）", "1.");
        assertThat(read(file).text()).startsWith("总体要求\n重点任务\n");
    }

    @Test
    void headingsAndBoldLeadsAreKnown() throws IOException {
        String heading = "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>重点任务</w:t></w:r></w:p>";
        String lead = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>优化服务。</w:t></w:r><w:r><w:t>设立窗口。</w:t></w:r></w:p>";
        List<Paragraph> paragraphs = read(OfficeFile.docx(folder, heading + lead)).paragraphs();
        assertThat(paragraphs.getFirst().headingLevel()).isEqualTo(2);
        assertThat(paragraphs.getLast().boldUntil() - paragraphs.getLast().span().start()).isEqualTo("优化服务。".length());
    }

    @Test
    void deletedWordsAreGoneAndWordsOfATextBoxStay() throws IOException {
        Path file = OfficeFile.docx(folder, "<w:p><w:r><w:t>建立台账</w:t></w:r><w:del><w:r><w:delText>作废</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:r><w:txbxContent>" + paragraph("框内") + "</w:txbxContent></w:r></w:p>");
        assertThat(read(file).text()).isEqualTo("建立台账\n框内\n");
    }

    @Test
    void aMergedCellHoldsForTheRowsBesideIt() throws IOException {
        String cell = "<w:tc>%s<w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String first = "<w:tr>" + cell.formatted("", "排查") + cell.formatted("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", "城管办") + "</w:tr>";
        String second = "<w:tr>" + cell.formatted("", "整改") + cell.formatted("<w:tcPr><w:vMerge/></w:tcPr>", "") + "</w:tr>";
        SourceText source = read(OfficeFile.docx(folder, "<w:tbl>" + first + second + "</w:tbl>"));
        Paragraph row = source.paragraphs().getLast();
        assertThat(row.cells().getLast().of(source.text())).isEqualTo("城管办");
        assertThat(source.text()).containsOnlyOnce("城管办");
    }

    @Test
    void aWorkbookIsReadRowByRowWithItsDates() throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "made", "1.0")) {
            Worksheet sheet = book.newWorksheet("任务");
            sheet.value(0, 0, "任务");
            sheet.value(0, 1, "完成时限");
            sheet.value(1, 0, "建立台账");
            sheet.value(1, 1, java.time.LocalDate.of(2026, 6, 30));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
        }
        assertThat(read(file).text()).isEqualTo("任务\t完成时限\n建立台账\t2026年6月30日\n");
    }

    @Test
    void aPdfWithTextIsReadAndItsBrokenLinesAreJoined() throws IOException {
        String[] lines = {
            "一、各社区要对辖区内的安全隐患进行一次全面", "的排查，建立问题台账，逐项明确整改责任人和", "完成时限，确保在六月底前全部整改到位，并将",
            "整改情况报送街道应急管理办公室汇总。街道将", "组织专门力量进行抽查，对整改不力的单位予以", "通报批评，并在年度考核当中扣减相应的分值。"
        };
        assertThat(read(OfficeFile.pdf(folder, lines)).text()).startsWith("一、各社区要对辖区内的安全隐患进行一次全面的排查，建立问题台账")
                .contains("六月底前全部整改到位，并将整改情况报送");
    }

    @Test
    void anOfdIsReadFromTopToBottomAndLeftToRight() throws IOException {
        Path file = OfficeFile.ofd(folder, "20", "40", "建立整改台账。", "60", "20.4", "重点任务", "20", "20", "一、");
        assertThat(read(file).text()).isEqualTo("一、重点任务\n建立整改台账。\n");
    }

    @Test
    void textComesInTheCharsetsOfTheOffice() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path file = Files.writeString(folder.resolve("made.txt"), "建立台账，明确责任。", charset);
            assertThat(read(file).text()).isEqualTo("建立台账，明确责任。");
        }
        Path marked = Files.writeString(folder.resolve("marked.txt"), "\uFEFF建立台账。", StandardCharsets.UTF_8);
        assertThat(read(marked).text()).isEqualTo("建立台账。\n");
        assertThat(read(marked).origin().original(0)).isEqualTo(1);
    }

    @Test
    void aMarkOfASecretIsReported() throws IOException {
        assertThat(read(Files.writeString(folder.resolve("a.txt"), "机密★1年\n建立台账。")).secrecy()).contains("机密★");
        assertThat(read(Files.writeString(folder.resolve("b.txt"), "内部资料\n建立台账。")).internal()).contains("内部资料");
        assertThat(read(Files.writeString(folder.resolve("c.txt"), "做好保密工作。")).secrecy()).isEmpty();
    }

    @Test
    void theSpeechIsTheSameFromEveryFile() {
        Assumptions.assumeTrue(Files.isDirectory(SEED), "the speech is not beside the project");
        String plain = read(SEED.resolve("speech.txt")).text();
        assertThat(read(SEED.resolve("speech-raw.txt")).text().strip()).isEqualTo(plain.strip());
        assertThat(read(SEED.resolve("speech.docx")).text().replace("\n", "")).isEqualTo(plain.strip());
        assertThat(read(SEED.resolve("speech.docx")).paragraphs()).hasSize(35);
    }

    static SourceText read(Path file) {
        SourceReading reading = SourceFiles.read(file);
        assertThat(reading).as("%s", reading).isInstanceOf(SourceReading.Read.class);
        return ((SourceReading.Read) reading).source();
    }
}
