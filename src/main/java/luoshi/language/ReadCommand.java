package luoshi.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import luoshi.language.identity.IdentityNumbers;
import luoshi.language.number.Quantities;
import luoshi.language.place.Places;
import luoshi.language.reply.ReplyCommand;
import luoshi.language.time.Times;
import luoshi.language.vague.VaguePhrases;

/**
 * {@code luoshi read KIND …}: shows what a reader finds in a text, and how well it does on a gold. A line of its answer is
 * start, end, reading and the words themselves, apart by tabs; with {@code --json} the same as {@link ReadJson} writes it.
 */
final class ReadCommand {

    private static final String USE = """
            luoshi read places|times|numbers|identity|vague TEXT
            luoshi read … --in FILE          each line of a text file
            luoshi read … --evaluate GOLD    a file whose lines are: part, tab, text with ⟦words|reading⟧
            luoshi read … --json             as JSON: text, start, end, reading, and the line in which it stands
            luoshi read times … --on DATE    the day from which relative words count
            luoshi read reply --message TEXT --reply TEXT [--days N]
            luoshi read reply --in CSV       columns detail, reply, time, reply_time (.gz too)
            luoshi read reply … --json       the four grades with their reasons
            """;
    private static final long MOST_BYTES = 64L << 20;
    private static final LocalDate ORDINARY_DAY = LocalDate.of(2026, 3, 2);

    private static final Map<String, BiFunction<String, LocalDate, List<? extends Stretch>>> READERS = new TreeMap<>(Map.of(
            "places", (text, _) -> Places.find(text),
            "times", Times::find,
            "numbers", (text, _) -> Quantities.find(text),
            "identity", (text, _) -> IdentityNumbers.find(text),
            "vague", (text, _) -> VaguePhrases.find(text)));

    private ReadCommand() {}

    /** @return 0 done, 2 wrong use */
    static int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty() && arguments.getFirst().equals("reply")) {
            return ReplyCommand.run(arguments.subList(1, arguments.size()), out);
        }
        if (arguments.size() < 2 || !READERS.containsKey(arguments.getFirst())) {
            out.print(USE);
            return 2;
        }
        try {
            return read(READERS.get(arguments.getFirst()), arguments.subList(1, arguments.size()), out);
        } catch (IOException | DateTimeException wrong) {
            out.println(wrong.getMessage());
            return 2;
        }
    }

    private static int read(
            BiFunction<String, LocalDate, List<? extends Stretch>> reader, List<String> arguments, PrintStream out)
            throws IOException {
        LocalDate on = ORDINARY_DAY;
        List<String> texts = new ArrayList<>();
        List<String> gold = new ArrayList<>();
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            String each = arguments.get(i);
            boolean hasValue = i + 1 < arguments.size();
            switch (each) {
                case "--on" -> on = LocalDate.parse(hasValue ? arguments.get(++i) : "");
                case "--in" -> texts.addAll(lines(hasValue ? arguments.get(++i) : ""));
                case "--evaluate" -> gold.addAll(lines(hasValue ? arguments.get(++i) : ""));
                case "--json" -> json = true;
                default -> texts.add(each);
            }
        }
        LocalDate reference = on;
        Function<String, List<? extends Stretch>> find = text -> reader.apply(text, reference);
        if (!texts.isEmpty()) {
            List<? extends List<? extends Stretch>> found = texts.stream().map(find).toList();
            out.print(json ? ReadJson.found(found) : plain(found));
        }
        if (!gold.isEmpty()) {
            Evaluation evaluation = Evaluation.of(gold, find);
            if (json) {
                out.print(ReadJson.evaluation(evaluation));
            } else {
                evaluation.print(out);
            }
        }
        return 0;
    }

    private static String plain(List<? extends List<? extends Stretch>> found) {
        StringBuilder lines = new StringBuilder();
        found.stream().flatMap(List::stream).forEach(each -> lines
                .append(each.start()).append('\t').append(each.end()).append('\t')
                .append(each.reading()).append('\t').append(each.text()).append(System.lineSeparator()));
        return lines.toString();
    }

    private static List<String> lines(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException(file + " is larger than " + MOST_BYTES + " bytes");
        }
        return Files.readAllLines(path);
    }
}
