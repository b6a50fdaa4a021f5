package luoshi.problem.list;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.MatterStatus;
import org.jspecify.annotations.Nullable;

/**
 * A list of problems as it stands now, with its last edition.
 *
 * @param person  null for a unit's list
 * @param items   what is on it now, by number
 * @param edition 0 where nobody has signed it yet
 * @param differs something has come, gone or moved since it was last signed, or stands on it that nobody else reads yet
 */
public record ProblemList(
        UUID id,
        UUID unit,
        @Nullable UUID person,
        List<Line> items,
        int edition,
        @Nullable Instant signedAt,
        boolean differs,
        boolean maySign) {

    /** A list has at most so many lines. */
    public static final int MOST_LINES = 1_000;

    /**
     * One problem on a list: as it stands, or on a signed edition as it stood.
     *
     * @param laidOpen others than its person may read it; only on a personal list not from the beginning
     */
    public record Line(
            UUID matter, String number, String title, MatterStatus status, long version, boolean laidOpen, Change change) {

        Line with(Change now) {
            return new Line(matter, number, title, status, version, laidOpen, now);
        }
    }

    /** What has become of a line since the edition before. */
    public enum Change {
        NEW,
        MOVED,
        SAME,
        GONE
    }

    /** One edition in the row of editions. */
    public record Edition(UUID id, int edition, UUID unit, @Nullable UUID person, UUID signedBy, Instant signedAt, int items) {}

    /** @param lines what the edition holds, and after it what has gone since the edition before */
    public record Signed(Edition edition, List<Line> lines) {}

    static UUID ofUnit(UUID unit) {
        return named("unit/" + unit);
    }

    static UUID ofPerson(UUID person) {
        return named("person/" + person);
    }

    private static UUID named(String whose) {
        return UUID.nameUUIDFromBytes(("problem-list/" + whose).getBytes(StandardCharsets.UTF_8));
    }

    /** How many of its lines nobody but the person reads until the person signs. */
    public long hidden() {
        return items.stream().filter(line -> !line.laidOpen()).count();
    }

    /** Names what was looked at: a signature is for this and nothing else. */
    public String seen() {
        StringBuilder all = new StringBuilder();
        items.forEach(line -> all.append(line.number()).append('/').append(line.version()).append(' '));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
