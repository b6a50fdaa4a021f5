package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.organization.Viewer;

/** The voices that a matter can be tied to. The room that keeps them answers, each time within its reader's sight. */
public interface KnownVoices {

    /** @param title what it is called where nothing else is typed */
    record Known(UUID id, String title, String words, LocalDate on) {}

    Optional<Known> find(Viewer viewer, UUID id);

    /** Those that hold these words, newest first. */
    List<Known> holding(Viewer viewer, String words, int most);

    /** Those that share most with a text, best first. */
    List<Known> like(Viewer viewer, String text, int most);

    /** What a form names: chosen from the list, or typed so that only one is meant. */
    default Optional<Known> named(Viewer viewer, String named) {
        try {
            return find(viewer, UUID.fromString(named));
        } catch (IllegalArgumentException words) {
            List<Known> found = named.isBlank() ? List.of() : holding(viewer, named, 2);
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }
}
