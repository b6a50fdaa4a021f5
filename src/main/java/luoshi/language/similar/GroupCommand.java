package luoshi.language.similar;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.language.messages.MessageTable;
import luoshi.language.messages.Options;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code group}: what many messages of a table have in common, hottest first; with {@code --evaluate} how groups compare
 * with judged pairs. Columns {@code id, user, subject, time, detail, likes}; only {@code subject} or {@code detail} or
 * {@code text} must be there.
 */
public final class GroupCommand {

    /** More messages than this are not grouped at once: memory is bounded. */
    public static final int MOST_MESSAGES = 300_000;

    private static final int DONE = 0;
    private static final int UNREADABLE = 1;
    private static final int WRONG_USE = 2;
    private static final String USE = """
            group --in CSV [--json] [--top N] [--as-of 2020-01-31] [--half-life DAYS]
            group --in CSV --evaluate PAIRS [--wrong]
            group --bench N [--seed N]""";

    private final Options options;
    private final PrintStream out;

    private GroupCommand(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return the exit code: 0 done, 1 a file could not be used, 2 wrong use */
    public static int run(List<String> arguments, PrintStream out) {
        Optional<Options> options = Options.of(arguments,
                Set.of("in", "top", "as-of", "half-life", "evaluate", "bench", "seed"), Set.of("json", "wrong"));
        try {
            return options.isEmpty() ? wrongUse(out) : new GroupCommand(options.get(), out).run();
        } catch (IOException unreadable) {
            out.println("无法读取文件：" + unreadable.getMessage() + " — the file cannot be read");
            return UNREADABLE;
        } catch (InvalidPathException | DateTimeParseException wrong) {
            return wrongUse(out);
        }
    }

    private static int wrongUse(PrintStream out) {
        out.println(USE);
        return WRONG_USE;
    }

    private int run() throws IOException {
        Optional<Long> bench = options.number("bench", 0, 100, MOST_MESSAGES);
        Optional<Long> seed = options.number("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        Optional<Long> top = options.number("top", Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
        Optional<Long> halfLife = options.number("half-life", CommonMatter.HALF_LIFE, 1, 36_500);
        if (bench.isEmpty() || seed.isEmpty() || top.isEmpty() || halfLife.isEmpty()) {
            return wrongUse(out);
        }
        if (options.has("bench")) {
            return GroupBench.run(bench.get().intValue(), seed.get(), out);
        }
        if (!options.has("in")) {
            return wrongUse(out);
        }
        List<Message> messages = messages();
        return options.has("evaluate")
                ? evaluate(messages)
                : print(CommonMatter.in(messages, asOf(messages), halfLife.get().intValue()), top.get());
    }

    private List<Message> messages() throws IOException {
        List<Message> messages = new ArrayList<>();
        MessageTable.forEach(Path.of(options.get("in")), row -> {
            if (messages.size() < MOST_MESSAGES) {
                messages.add(Message.of(row));
            }
        });
        return messages;
    }

    /** Without a day given, the last day of the messages themselves: a command's answer shall not change overnight. */
    private LocalDate asOf(List<Message> messages) {
        return options.has("as-of")
                ? LocalDate.parse(options.get("as-of"))
                : messages.stream()
                        .map(Message::time)
                        .filter(Objects::nonNull)
                        .map(each -> each.toLocalDate())
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH);
    }

    private int print(List<CommonMatter> matters, long top) {
        List<CommonMatter> shown = matters.subList(0, (int) Math.min(top, matters.size()));
        if (options.has("json")) {
            List<Map<String, Object>> all = new ArrayList<>();
            shown.forEach(each -> all.add(json(all.size() + 1, each)));
            out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("groups", all)));
        } else {
            for (int i = 0; i < shown.size(); i++) {
                CommonMatter each = shown.get(i);
                out.printf(Locale.ROOT, "%4d  heat %7.1f  people %4d  messages %4d  days %4d  %s%n", i + 1,
                        each.heat().value(), each.heat().people(), each.members().size(), each.heat().days(),
                        String.join(" · ", each.phrases()));
            }
        }
        return DONE;
    }

    private static Map<String, Object> json(int rank, CommonMatter matter) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("rank", rank);
        group.put("phrase", String.join(" · ", matter.phrases()));
        group.put("heat", Math.round(matter.heat().value() * 100) / 100.0);
        group.put("people", matter.heat().people());
        group.put("messages", matter.members().size());
        group.put("support", matter.heat().support());
        group.put("days", matter.heat().days());
        group.put("first", String.valueOf(matter.first()));
        group.put("last", String.valueOf(matter.last()));
        group.put("members", matter.members().stream().map(each -> Map.of("id", each.id(), "subject", each.subject())).toList());
        return group;
    }

    private int evaluate(List<Message> messages) throws IOException {
        List<PairScore.Pair> pairs = new ArrayList<>();
        MessageTable.forEach(Path.of(options.get("evaluate")), row -> pairs.add(new PairScore.Pair(
                row.get("first"), row.get("second"), row.get("same").equals("1"), row.get("part"))));
        List<List<Integer>> groups = Grouping.of(messages);
        for (String part : List.of("tuned", "kept", "")) {
            List<PairScore.Pair> own = pairs.stream().filter(each -> each.part().equals(part) || part.isEmpty()).toList();
            PairScore score = PairScore.of(groups, messages, own);
            out.printf(Locale.ROOT, "%-6s pairs %4d  precision %.4f  recall %.4f  F1 %.4f  (%d + %d wrongly grouped, %d missed)%n",
                    part.isEmpty() ? "all" : part, own.size(), score.precision(), score.recall(), score.f1(),
                    score.bothSame(), score.onlyGrouped(), score.onlyJudged());
        }
        if (options.has("wrong")) {
            for (PairScore.Pair each : pairs) {
                PairScore score = PairScore.of(groups, messages, List.of(each));
                if (score.onlyGrouped() + score.onlyJudged() > 0) {
                    out.println((each.same() ? "missed  " : "grouped ") + each.first() + " " + each.second() + " " + each.part());
                }
            }
        }
        return DONE;
    }
}
