package luoshi.problem.list;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.ledger.life.MatterStatus;
import org.jspecify.annotations.Nullable;

/** What can happen to a list of problems: an edition of it is signed. The version of its history is the edition. */
sealed interface ListEvent extends Event {

    String KIND = "problem-list";

    /**
     * The list as it was signed; it never changes afterwards.
     *
     * @param unit     whose list it is; of a personal list the unit in which the person holds the post
     * @param person   null on a unit's list
     * @param seenFrom to whom it shows itself, as marks of {@code Sight}
     */
    @Named("problem-list.signed")
    record Signed(UUID unit, String path, @Nullable UUID person, List<Item> items, List<String> seenFrom)
            implements ListEvent {

        public Signed {
            items = List.copyOf(items);
            seenFrom = List.copyOf(seenFrom);
        }
    }

    /** @param version how much had happened to the matter when the list was signed */
    record Item(UUID matter, String number, long version, MatterStatus status) {}
}
