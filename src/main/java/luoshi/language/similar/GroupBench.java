package luoshi.language.similar;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How fast grouping is, on made-up messages: a share of them speaks of a few matters in ever new words, the rest of
 * matters of their own. The same seed, the same messages.
 */
final class GroupBench {

    private static final int CHARACTERS = 200;
    private static final int COMMON_MATTERS = 400;

    private GroupBench() {}

    static int run(int messages, long seed, PrintStream out) {
        List<Message> invented = invented(messages, new Random(seed));
        long start = System.nanoTime();
        List<CommonMatter> matters = CommonMatter.in(invented, LocalDate.of(2020, 1, 1), CommonMatter.HALF_LIFE);
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        out.printf(Locale.ROOT, "%d messages in %.1f s, %d groups, largest %d, memory taken %d MB%n", messages, seconds,
                matters.size(), matters.stream().mapToInt(each -> each.members().size()).max().orElse(0),
                runtime.totalMemory() >> 20);
        return 0;
    }

    private static List<Message> invented(int messages, Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < messages / 3 + COMMON_MATTERS; i++) {
            names.add(characters(4, 3_000, random) + (random.nextBoolean() ? "小区" : "路") + characters(4, 500, random));
        }
        List<Message> all = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            String name = names.get(random.nextInt(3) == 0 ? random.nextInt(COMMON_MATTERS) : random.nextInt(names.size()));
            String subject = characters(2, 200, random) + name + characters(4, 200, random);
            String detail = characters(CHARACTERS / 2, 600, random) + name + characters(CHARACTERS / 2, 600, random);
            all.add(new Message("m" + i, "p" + random.nextInt(messages),
                    LocalDateTime.of(2019, 1, 1, 0, 0).plusHours(random.nextInt(8_760)), subject, detail, random.nextInt(3)));
        }
        return all;
    }

    /** Few characters are common and many rare, as in real text. */
    private static String characters(int count, int spread, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (0x4e00 + (int) (Math.abs(random.nextGaussian()) * spread)));
        }
        return text.toString();
    }
}
