package luoshi.language.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import luoshi.language.CommaTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code luoshi read reply}: the four grades of one answer, or of a table of answers; with {@code --json} as an object, or
 * an array of them with their {@code id}.
 */
public final class ReplyCommand {

    private static final int ORDINARY_DAYS = 15;
    private static final int WRONG_USE = 2;
    private static final String AS_JSON = "--json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReplyCommand() {}

    /** @return 0 done, 2 wrong use */
    public static int run(List<String> given, PrintStream out) {
        List<String> arguments = given.stream().filter(each -> !each.equals(AS_JSON)).toList();
        boolean json = arguments.size() < given.size();
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        try {
            long allowed = Long.parseLong(options.getOrDefault("--allowed", String.valueOf(ORDINARY_DAYS)));
            if (options.containsKey("--in")) {
                List<Map<String, String>> rows = rows(Path.of(options.get("--in")));
                if (json) {
                    print(rows.stream().map(row -> json(row.getOrDefault("id", ""), of(row, allowed))).toList(), out);
                } else {
                    table(rows, allowed, out);
                }
                return 0;
            }
            if (options.containsKey("--message") && options.containsKey("--reply")) {
                OptionalLong days = options.containsKey("--days")
                        ? OptionalLong.of(Long.parseLong(options.get("--days")))
                        : OptionalLong.empty();
                ReplyQuality quality =
                        ReplyQuality.of(options.get("--message"), options.get("--reply"), days, allowed);
                if (json) {
                    print(json("", quality), out);
                } else {
                    print(quality, out);
                }
                return 0;
            }
        } catch (IOException | NumberFormatException wrong) {
            out.println(wrong.getMessage());
        }
        out.println("luoshi read reply --message TEXT --reply TEXT [--days N] [--allowed N] [--json]\n"
                + "luoshi read reply --in CSV [--allowed N] [--json]");
        return WRONG_USE;
    }

    private static void print(ReplyQuality quality, PrintStream out) {
        aspects(quality).forEach((name, aspect) -> {
            out.println(name + "\t" + aspect.grade());
            aspect.reasons().forEach(each -> out.println("\t" + each.reason() + " " + each.arguments()));
        });
    }

    private static void print(Object json, PrintStream out) {
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    private static Map<String, Object> json(String id, ReplyQuality quality) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (!id.isEmpty()) {
            answer.put("id", id);
        }
        aspects(quality).forEach((name, aspect) -> answer.put(name, inOrder(
                "grade", word(aspect.grade()),
                "reasons", aspect.reasons().stream()
                        .map(each -> inOrder("reason", word(each.reason()), "arguments", each.arguments()))
                        .toList())));
        return answer;
    }

    /** {@link Map#of} would write them in another order at each run. */
    private static Map<String, Object> inOrder(String first, Object one, String second, Object two) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put(first, one);
        both.put(second, two);
        return both;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A line for each answer, then how many answers have which grade. */
    private static void table(List<Map<String, String>> rows, long allowed, PrintStream out) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> row : rows) {
            ReplyQuality quality = of(row, allowed);
            StringBuilder line = new StringBuilder(row.getOrDefault("id", ""));
            aspects(quality).forEach((name, aspect) -> {
                line.append('\t').append(aspect.grade());
                counts.merge(name + " " + aspect.grade(), 1, Integer::sum);
            });
            out.println(line);
        }
        counts.forEach((grade, count) -> out.println(grade + "\t" + count));
    }

    static List<Map<String, String>> rows(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return CommaTable.read(in);
        }
    }

    static ReplyQuality of(Map<String, String> row, long allowed) {
        String message = row.getOrDefault("subject", "") + "\n" + row.getOrDefault("detail", "");
        OptionalLong days = days(row.getOrDefault("time", ""), row.getOrDefault("reply_time", ""));
        return ReplyQuality.of(message, row.getOrDefault("reply", ""), days, allowed);
    }

    private static OptionalLong days(String from, String to) {
        try {
            return OptionalLong.of(ChronoUnit.DAYS.between(day(from), day(to)));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
            return OptionalLong.empty();
        }
    }

    private static LocalDate day(String moment) {
        String[] parts = moment.strip().split(" ")[0].split("[-/]");
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static Map<String, Aspect> aspects(ReplyQuality quality) {
        return new TreeMap<>(Map.of(
                "relevance", quality.relevance(),
                "completeness", quality.completeness(),
                "explanation", quality.explanation(),
                "timeliness", quality.timeliness()));
    }
}
