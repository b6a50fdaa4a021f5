package luoshi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.ledger.life.Matter;
import luoshi.page.Screen;

/**
 * A matter's life drawn as one line, 1,000 wide from the day of receipt to now or to its latest date, whichever is later: who
 * held it how long, where it waited, where its clock stood still.
 *
 * @param tones    what the colours in this line mean, each once, in the order in which they appear
 * @param begins   when it came in, at the left end
 * @param ends     what the right end stands for: now or the latest date
 * @param today    where now lies, -1 where its life is over
 * @param firstDue where the first date lies, -1 where it is the present one
 */
public record LifeLine(
        List<Stretch> stretches, List<Holder> holders, List<String> tones, Instant begins, Instant ends, int today, int due, int firstDue) {

    private static final int WIDTH = 1_000;

    /** A stretch during which nothing changed hands. */
    public record Stretch(int from, int width, String tone, String label) {}

    /** How long somebody held it in all. */
    public record Holder(String name, String tone, String held) {}

    static LifeLine of(History history, Matter now, Names names, Screen screen) {
        List<Piece> pieces = pieces(history, now, names, screen);
        Instant begin = pieces.getFirst().from();
        Instant end = latest(latest(screen.now(), now.rectifyClock().due(), pieces.getLast().until()), now.firstDue(), begin);
        List<Stretch> stretches = new ArrayList<>();
        Map<String, Duration> held = new LinkedHashMap<>();
        Map<String, String> tones = new LinkedHashMap<>();
        Map<String, Duration> longest = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            int from = at(piece.from(), begin, end);
            Duration lasted = Duration.between(piece.from(), piece.until());
            stretches.add(new Stretch(from, Math.max(2, at(piece.until(), begin, end) - from), piece.tone(),
                    piece.name() + " " + told(lasted, screen)));
            held.merge(piece.name(), lasted, Duration::plus);
            if (longest.merge(piece.name(), lasted, (one, other) -> one.compareTo(other) < 0 ? other : one).equals(lasted)) {
                tones.put(piece.name(), piece.tone());
            }
        }
        List<Holder> holders = held.entrySet().stream()
                .map(each -> new Holder(each.getKey(), tones.get(each.getKey()), told(each.getValue(), screen)))
                .toList();
        boolean moved = !now.firstDue().equals(now.rectifyClock().due());
        return new LifeLine(
                stretches,
                holders,
                pieces.stream().map(Piece::tone).distinct().toList(),
                begin,
                end,
                now.status().isEnded() ? -1 : at(screen.now(), begin, end),
                at(now.rectifyClock().due(), begin, end),
                moved ? at(now.firstDue(), begin, end) : -1);
    }

    private record Piece(Instant from, Instant until, String name, String tone) {}

    /** The history told up to each event says who held it from there on. */
    private static List<Piece> pieces(History history, Matter now, Names names, Screen screen) {
        List<Piece> pieces = new ArrayList<>();
        List<Recorded> entries = history.entries();
        for (int i = 0; i < entries.size(); i++) {
            Matter then = Matter.from(new History(history.stream(), i + 1L, entries.subList(0, i + 1))).orElseThrow();
            Instant from = entries.get(i).act().at();
            boolean last = i + 1 == entries.size();
            if (last && then.status().isEnded()) {
                break;
            }
            Instant until = last ? latest(screen.now(), from, from) : entries.get(i + 1).act().at();
            Piece piece = new Piece(from, until, holder(then, from, names, screen), tone(then, from));
            if (!pieces.isEmpty() && pieces.getLast().name().equals(piece.name()) && pieces.getLast().tone().equals(piece.tone())) {
                Piece before = pieces.removeLast();
                pieces.add(new Piece(before.from(), until, piece.name(), piece.tone()));
            } else {
                pieces.add(piece);
            }
        }
        return pieces.isEmpty() ? List.of(new Piece(entries.getFirst().act().at(), entries.getFirst().act().at(), "", "closed")) : pieces;
    }

    private static String holder(Matter then, Instant at, Names names, Screen screen) {
        if (then.status().isPutOff() || then.rectifyClock().standsStillAt(at)) {
            return screen.t("ledger.line.tone.stopped");
        }
        return switch (then.status()) {
            case UNDER_VERIFICATION, VERIFIED, CLOSED_OUT, MERGED -> screen.t("ledger.step." + then.status());
            default -> names.post(then.owner());
        };
    }

    private static String tone(Matter then, Instant at) {
        if (then.status().isPutOff() || then.rectifyClock().standsStillAt(at)) {
            return "stopped";
        }
        return switch (then.status()) {
            case REGISTERED, ASSIGNED, RETURNED -> "waiting";
            case UNDER_VERIFICATION, VERIFIED -> "checking";
            case CLOSED_OUT, MERGED -> "closed";
            default -> "mending";
        };
    }

    private static String told(Duration lasted, Screen screen) {
        if (lasted.toDays() >= 1) {
            return screen.t("ledger.line.days", lasted.toDays());
        }
        return lasted.toHours() >= 1
                ? screen.t("ledger.line.hours", lasted.toHours())
                : screen.t("ledger.line.under-an-hour");
    }

    private static int at(Instant moment, Instant begin, Instant end) {
        long whole = Math.max(1, Duration.between(begin, end).toSeconds());
        return (int) Math.clamp(Duration.between(begin, moment).toSeconds() * WIDTH / whole, 0, WIDTH);
    }

    private static Instant latest(Instant one, Instant two, Instant three) {
        Instant later = one.isAfter(two) ? one : two;
        return later.isAfter(three) ? later : three;
    }
}
