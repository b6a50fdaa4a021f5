package luoshi.language;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a reader does on a gold: lines of a part ({@code tune} or {@code kept}), a tab, and a text in which what is to
 * be found stands as {@code ⟦words|reading⟧}, or {@code ⟦words⟧} where the reading does not matter. A find counts where
 * both its ends are right; it is also read where its reading is the gold's.
 */
public final class Evaluation {

    private static final Pattern MARK = Pattern.compile("⟦([^⟦⟧|]+)(?:\\|([^⟦⟧]*))?⟧");

    /** The count of one part. */
    public static final class Part {

        private int expected;
        private int found;
        private int right;
        private int read;

        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        public double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        /** Of what was found with right ends, the share whose reading is right too. */
        public double readings() {
            return right == 0 ? 0 : (double) read / right;
        }

        public int expected() {
            return expected;
        }
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private Evaluation() {}

    public static Evaluation of(List<String> gold, Function<String, List<? extends Stretch>> reader) {
        Evaluation evaluation = new Evaluation();
        for (String line : gold) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                Part part = evaluation.parts.computeIfAbsent(line.substring(0, tab), _ -> new Part());
                evaluation.compare(part, line.substring(tab + 1), reader);
            }
        }
        return evaluation;
    }

    /** Each part by its name, in the order of the gold. */
    Map<String, Part> parts() {
        return Collections.unmodifiableMap(parts);
    }

    public Part part(String name) {
        return parts.getOrDefault(name, new Part());
    }

    /** What was missed, found wrongly or read otherwise, one line each. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    void print(PrintStream out) {
        mistakes.forEach(out::println);
        parts.forEach((name, part) -> out.printf("%s: %d marked, precision %.3f, recall %.3f, F1 %.3f, read rightly %.3f%n",
                name, part.expected, part.precision(), part.recall(), part.f1(), part.readings()));
    }

    private void compare(Part part, String marked, Function<String, List<? extends Stretch>> reader) {
        StringBuilder text = new StringBuilder();
        Map<String, String> expected = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            expected.put(start + "-" + text.length(), mark.group(2) == null ? "" : mark.group(2));
            at = mark.end();
        }
        text.append(marked.substring(at));
        part.expected += expected.size();
        for (Stretch each : reader.apply(text.toString())) {
            part.found++;
            String reading = expected.remove(each.start() + "-" + each.end());
            if (reading == null) {
                mistakes.add("not expected\t" + each.text() + " (" + each.reading() + ")\t" + text);
            } else {
                part.right++;
                if (reading.isEmpty() || reading.equals(each.reading())) {
                    part.read++;
                } else {
                    mistakes.add("read as " + each.reading() + ", not " + reading + "\t" + each.text() + "\t" + text);
                }
            }
        }
        expected.keySet().forEach(span -> mistakes.add("missed\t" + text.substring(
                Integer.parseInt(span.substring(0, span.indexOf('-'))), Integer.parseInt(span.substring(span.indexOf('-') + 1)))
                + "\t" + text));
    }
}
