package luoshi.language.classify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.language.messages.MessageTable;
import luoshi.language.messages.Options;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code classify train|evaluate|cross-validate|propose|bench}: learns a model from a table with the columns {@code text}
 * (or {@code subject} and {@code detail}) and {@code label}, and says how good it is.
 */
public final class ClassifyCommand {

    private static final int DONE = 0;
    private static final int UNREADABLE = 1;
    private static final int WRONG_USE = 2;
    private static final String USE = """
            classify train --in CSV --model FILE [--from OLD_MODEL] [--seed N] [--label COLUMN]
            classify evaluate --in CSV --model FILE [--json] [--label COLUMN]
            classify cross-validate --in CSV [--folds 5] [--seed N] [--least 5] [--json] [--label COLUMN]
            classify propose --in CSV --model FILE
            classify bench [--messages 10000] [--seed N]""";

    private final Options options;
    private final PrintStream out;

    private ClassifyCommand(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return the exit code: 0 done, 1 a file could not be used, 2 wrong use */
    public static int run(List<String> arguments, PrintStream out) {
        Optional<Options> options = arguments.isEmpty()
                ? Optional.empty()
                : Options.of(arguments.subList(1, arguments.size()),
                        Set.of("in", "model", "from", "seed", "folds", "label", "messages", "least"), Set.of("json"));
        try {
            return options.isEmpty() ? wrongUse(out) : new ClassifyCommand(options.get(), out).run(arguments.getFirst());
        } catch (IOException unreadable) {
            out.println("无法读写文件：" + unreadable.getMessage() + " — the file cannot be read or written");
            return UNREADABLE;
        } catch (InvalidPathException wrong) {
            return wrongUse(out);
        }
    }

    private static int wrongUse(PrintStream out) {
        out.println(USE);
        return WRONG_USE;
    }

    private int run(String action) throws IOException {
        Optional<Long> seed = options.number("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        boolean needsTable = !action.equals("bench");
        boolean needsModel = needsTable && !action.equals("cross-validate");
        if (seed.isEmpty() || needsTable && !options.has("in") || needsModel && !options.has("model")) {
            return wrongUse(out);
        }
        return switch (action) {
            case "train" -> train(seed.get());
            case "evaluate" -> withModel(options.get("model"), this::evaluate);
            case "cross-validate" -> crossValidate(seed.get());
            case "propose" -> withModel(options.get("model"), this::propose);
            case "bench" -> options.number("messages", 10_000, 100, Training.MOST_EXAMPLES)
                    .map(messages -> Bench.run(messages.intValue(), seed.get(), out))
                    .orElseGet(() -> wrongUse(out));
            default -> wrongUse(out);
        };
    }

    private int train(long seed) throws IOException {
        List<Example> examples = examples();
        if (options.has("from")) {
            return withModel(options.get("from"), old -> keep(Correction.learn(old, examples, seed), examples));
        }
        long labels = examples.stream().map(Example::label).distinct().count();
        if (labels < 2 || labels > Training.MOST_LABELS) {
            out.println("训练需要 2 至 " + Training.MOST_LABELS + " 个类别，表中有 " + labels
                    + " 个 — training needs 2 to " + Training.MOST_LABELS + " classes, the table has " + labels);
            return UNREADABLE;
        }
        return keep(Training.learn(examples, seed), examples);
    }

    private int keep(Classifier classifier, List<Example> examples) throws IOException {
        ModelFile.write(classifier, Path.of(options.get("model")));
        out.println("已学习 " + examples.size() + " 条，" + classifier.labels().size() + " 类 — learned "
                + examples.size() + " messages in " + classifier.labels().size() + " classes");
        return DONE;
    }

    private int evaluate(Classifier classifier) throws IOException {
        List<String> decided = new ArrayList<>();
        List<String> proposed = new ArrayList<>();
        for (Example each : examples()) {
            decided.add(each.label());
            proposed.add(classifier.labelOf(each.text()));
        }
        return print(Evaluation.of(decided, proposed));
    }

    /** Classes of fewer than {@code --least} messages are left out: no fold could learn them. */
    private int crossValidate(long seed) throws IOException {
        Optional<Long> folds = options.number("folds", 5, 2, 100);
        Optional<Long> least = options.number("least", 5, 1, Integer.MAX_VALUE);
        if (folds.isEmpty() || least.isEmpty()) {
            return wrongUse(out);
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        List<Example> all = examples();
        all.forEach(each -> sizes.merge(each.label(), 1L, Long::sum));
        List<Example> kept = all.stream().filter(each -> sizes.get(each.label()) >= least.get()).toList();
        if (kept.stream().map(Example::label).distinct().count() < 2) {
            return wrongUse(out);
        }
        return print(CrossValidation.run(kept, folds.get().intValue(), seed));
    }

    private int propose(Classifier classifier) throws IOException {
        JsonMapper json = new JsonMapper();
        MessageTable.forEach(Path.of(options.get("in")), row -> {
            Proposal proposal = classifier.propose(row.words());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", row.get("id"));
            line.put("label", proposal.label());
            line.put("confidence", proposal.confidence());
            line.put("words", proposal.words());
            out.println(json.writeValueAsString(line));
        });
        return DONE;
    }

    private int print(Evaluation evaluation) {
        out.println(options.has("json") ? EvaluationText.json(evaluation) : EvaluationText.plain(evaluation));
        return DONE;
    }

    /** Rows without a label teach nothing and are passed over. */
    private List<Example> examples() throws IOException {
        String column = options.has("label") ? options.get("label") : "label";
        List<Example> examples = new ArrayList<>();
        MessageTable.forEach(Path.of(options.get("in")), row -> {
            if (!row.get(column).isEmpty() && examples.size() < Training.MOST_EXAMPLES) {
                examples.add(new Example(row.words(), row.get(column)));
            }
        });
        return examples;
    }

    private int withModel(String file, Use use) throws IOException {
        return switch (ModelFile.read(Path.of(file))) {
            case ModelFile.Opened.Model(Classifier classifier) -> use.of(classifier);
            case ModelFile.Opened.Refused(ModelFile.Reason reason) -> {
                out.println(file + "：" + reason.sentence());
                yield UNREADABLE;
            }
        };
    }

    private interface Use {
        int of(Classifier classifier) throws IOException;
    }
}
