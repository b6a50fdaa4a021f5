package luoshi.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hand-over of a post as it stands: who hands what over to whom, and who has signed.
 *
 * @param fromSigned null until that person has signed
 * @param version    what has happened to it so far; the next signature names it
 */
public record HandOver(
        UUID id,
        UUID post,
        UUID from,
        UUID to,
        UUID preparedBy,
        Instant preparedAt,
        @Nullable Instant fromSigned,
        @Nullable Instant toSigned,
        int items,
        long version) {

    public boolean isDone() {
        return fromSigned != null && toSigned != null;
    }

    /** Whether this person still has to sign. */
    public boolean waitsFor(UUID person) {
        return person.equals(from) && fromSigned == null || person.equals(to) && toSigned == null;
    }

    /** One line of the list, with the title that the matter has now. */
    public record Line(HandOverEvent.Item item, String title) {

        public String number() {
            return item.number();
        }

        public String what() {
            return item.what().name();
        }

        public String status() {
            return item.status().name();
        }

        public Instant due() {
            return item.due();
        }
    }

    /** What is different from the list by now, in numbers: no longer open here, on another step, come since. */
    public record Since(int gone, int moved, int come) {

        public boolean isNothing() {
            return gone + moved + come == 0;
        }
    }

    /** The whole paper. */
    public record Sheet(HandOver handOver, List<Line> lines, List<InHand.Held> others, Since since) {}
}
