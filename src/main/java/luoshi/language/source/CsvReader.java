package luoshi.language.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as comma-separated text. */
final class CsvReader {

    private CsvReader() {}

    static SourceText read(byte[] content) throws IOException {
        TextBuilder out = new TextBuilder();
        int table = out.beginTable();
        String words = PlainTextReader.decoded(content);
        try (CSVParser rows = CSVFormat.DEFAULT.parse(new StringReader(words.startsWith("\uFEFF") ? words.substring(1) : words))) {
            for (CSVRecord row : rows) {
                out.row(table, new ArrayList<>(List.of(row.values())));
            }
            return out.build();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableException(Unreadable.Reason.DAMAGED, "csv");
        }
    }
}
