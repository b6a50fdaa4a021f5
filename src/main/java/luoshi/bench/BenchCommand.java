package luoshi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code bench} lists what can be measured; {@code bench NAME… [--times N] [--minutes N] [--matters N] [--photos N]
 * [--seed N] [--json]} measures it on a data folder made for the purpose and thrown away.
 */
public final class BenchCommand {

    private static final int WRONG_USE = 2;
    private static final int MOST_TIMES = 100_000;
    private static final int MOST_MINUTES = 10_000;
    private static final int MOST_MATTERS = 1_000_000;
    private static final int MATTERS = 5_000;
    private static final int PHOTOS = 100_000;

    private int times;
    private int minutes = MOST_MINUTES;
    private int matters = MATTERS;
    private int photos = PHOTOS;
    private long seed = 1;
    private boolean json;
    private final List<Benchmark> chosen = new ArrayList<>();

    private BenchCommand() {}

    /** @return the exit code: 0 measured, 1 something did not hold, 2 wrong use */
    public static int run(List<String> arguments, Bench.Starter starter, PrintStream out) throws IOException {
        BenchCommand command = new BenchCommand();
        if (arguments.isEmpty() || !command.understands(arguments)) {
            list(out);
            return arguments.isEmpty() ? 0 : WRONG_USE;
        }
        try (Bench bench = new Bench(starter, command.matters, command.seed, command.minutes, command.photos)) {
            for (Benchmark each : command.chosen) {
                List<Figure> figures = each.run(bench, command.times > 0 ? command.times : each.times());
                figures.forEach(figure -> out.println(command.json ? figure.json(each.name()) : figure.plain()));
                out.flush();
            }
            return 0;
        } catch (NotHeld broken) {
            out.println("NOT HELD  " + broken.getMessage());
            return 1;
        } catch (SQLException broken) {
            throw new IOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Something that a benchmark found to be wrong, not slow. */
    static final class NotHeld extends RuntimeException {

        NotHeld(String what) {
            super(what);
        }
    }

    private boolean understands(List<String> arguments) {
        try {
            for (int i = 0; i < arguments.size(); i++) {
                switch (arguments.get(i)) {
                    case "--times" -> times = number(arguments.get(++i), MOST_TIMES);
                    case "--minutes" -> minutes = number(arguments.get(++i), MOST_MINUTES);
                    case "--matters" -> matters = number(arguments.get(++i), MOST_MATTERS);
                    case "--photos" -> photos = number(arguments.get(++i), MOST_MATTERS);
                    case "--seed" -> seed = Long.parseLong(arguments.get(++i));
                    case "--json" -> json = true;
                    default -> {
                        Optional<Benchmark> named = Benchmarks.named(arguments.get(i));
                        if (named.isEmpty()) {
                            return false;
                        }
                        chosen.add(named.get());
                    }
                }
            }
            return !chosen.isEmpty();
        } catch (IndexOutOfBoundsException | NumberFormatException unreadable) {
            return false;
        }
    }

    private static int number(String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > most) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static void list(PrintStream out) {
        out.println("./luoshi bench NAME… [--times N] [--minutes N] [--matters N] [--photos N] [--seed N] [--json]\n");
        Benchmarks.ALL.forEach(each -> out.printf("  %-8s %s (%d times)%n", each.name(), each.about(), each.times()));
    }
}
