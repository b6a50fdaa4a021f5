package luoshi.language.task;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import luoshi.language.source.SourceText;
import luoshi.language.source.Span;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The official task lists at the end of work reports: for each official row, whether tasks were found in its line, cover
 * its words, and carry its leading units.
 */
final class AnnexEvaluation {

    private AnnexEvaluation() {}

    static void run(Path sources, boolean show, PrintStream out) throws IOException {
        Path folder = sources.resolve("data/gov_docs/pairs");
        if (!Files.isDirectory(folder)) {
            return;
        }
        out.printf(Locale.ROOT, "%n%-28s %6s %6s %6s%n", "official list", "rows", "lines", "units");
        try (Stream<Path> pairs = Files.list(folder)) {
            for (Path pair : pairs.filter(Files::isDirectory).sorted().toList()) {
                pair(pair, show, out);
            }
        }
    }

    private static void pair(Path pair, boolean show, PrintStream out) throws IOException {
        SourceText source = EvaluateCommand.read(pair.resolve("report.md"));
        if (source == null) {
            return;
        }
        List<ProposedTask> tasks = Tasks.in(source, null);
        List<Integer> lines = lineStarts(source.text());
        int rows = 0;
        int found = 0;
        Score units = Score.NONE;
        try (CSVParser records = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(pair.resolve("tasks.csv")))) {
            for (CSVRecord row : records) {
                rows++;
                Span words = words(source.text(), lines, row);
                List<ProposedTask> inside = tasks.stream().filter(task -> words.shared(task.span()) * 2 > task.span().length()).toList();
                int covered = inside.stream().mapToInt(task -> words.shared(task.span())).sum();
                boolean answered = covered >= words.length() * Evaluation.SHARE;
                found += answered ? 1 : 0;
                List<String> wanted = Parties.names(row.get("lead_units"));
                List<String> given = inside.stream().flatMap(task -> task.responsible().stream()).distinct().toList();
                Score score = Evaluation.names(wanted, given);
                units = units.plus(score);
                if (show && (!answered || score.wrong() + score.missed() > 0)) {
                    out.println("    row " + row.get("task_no") + " " + answered + " " + wanted + " / " + given);
                }
            }
        }
        out.printf(Locale.ROOT, "%-28s %6d %6.2f %6.2f%n", pair.getFileName(), rows, (double) found / rows, units.f1());
    }

    /** Where the words of the official row stand within its lines. */
    private static Span words(String text, List<Integer> lines, CSVRecord row) {
        int from = lines.get(Integer.parseInt(row.get("first_line")) - 1);
        int last = Integer.parseInt(row.get("last_line"));
        int to = last < lines.size() ? lines.get(last) : text.length();
        int at = text.indexOf(row.get("task"), from);
        return at >= 0 && at < to ? new Span(at, at + row.get("task").length()) : new Span(from, to);
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
