package luoshi.language.classify;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import luoshi.language.topics.Topics;

/** How fast training and proposing are, on messages made up from our own list of words; the same seed, the same messages. */
final class Bench {

    private static final int LABELS = 7;
    private static final int WORDS = 110;

    private Bench() {}

    static int run(int messages, long seed, PrintStream out) {
        List<Example> examples = invented(messages, new Random(seed));
        long start = System.nanoTime();
        Classifier classifier = Training.learn(examples, seed);
        long trained = System.nanoTime();
        int right = 0;
        for (Example each : examples) {
            right += classifier.labelOf(each.text()).equals(each.label()) ? 1 : 0;
        }
        long labelled = System.nanoTime();
        int words = 0;
        for (Example each : examples) {
            words += classifier.propose(each.text()).words().size();
        }
        long explained = System.nanoTime();
        out.printf(Locale.ROOT, "%d messages of %d characters on average%n", messages,
                examples.stream().mapToInt(each -> each.text().length()).sum() / messages);
        out.printf(Locale.ROOT, "training %.1f s%n", (trained - start) / 1e9);
        out.printf(Locale.ROOT, "labels %.0f messages a second (%d as given)%n", messages / ((labelled - trained) / 1e9), right);
        out.printf(Locale.ROOT, "proposals with their words %.0f messages a second (%d words)%n",
                messages / ((explained - labelled) / 1e9), words);
        return 0;
    }

    /** Each label favours some topics; common characters stand between the words, so that messages are not too easy. */
    private static List<Example> invented(int messages, Random random) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            int label = random.nextInt(LABELS);
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < WORDS; word++) {
                int chosen = random.nextInt(Topics.own().words());
                boolean fits = Topics.own().topicsOf(chosen)[0] % LABELS == label;
                text.append(fits || random.nextInt(4) == 0 ? Topics.own().word(chosen) : common(random));
                text.append(random.nextInt(6) == 0 ? "，" : "");
            }
            examples.add(new Example(text.toString(), "label " + label));
        }
        return examples;
    }

    private static String common(Random random) {
        return new StringBuilder()
                .append((char) (0x4e00 + (int) Math.abs(random.nextGaussian() * 700)))
                .append((char) (0x4e00 + (int) Math.abs(random.nextGaussian() * 700)))
                .toString();
    }
}
