package luoshi.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A csv file: commas, tabs or semicolons; UTF-8 with or without BOM, or GBK as older office programs save it. */
final class CsvTable {

    private CsvTable() {}

    static Reading read(String name, byte[] content, TableLimits limits) {
        String text = decode(content);
        TableLines lines = new TableLines(name, limits);
        int line = 0;
        try (CSVParser parser = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord each : parser) {
                line++;
                if (each.size() > 10 * limits.columns()) {
                    return Reading.Refused.of("table.refused.columns", name, line, limits.columns());
                }
                Reading.Refused refused = lines.add(line, each.stream().toList());
                if (refused != null) {
                    return refused;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            return Reading.Refused.of("table.refused.csv", line + 1);
        }
        Table table = lines.table();
        return new Reading.Tables(table == null ? List.of() : List.of(table));
    }

    static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char each : new char[] {'\t', ';'}) {
            if (count(head, each) > count(head, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
