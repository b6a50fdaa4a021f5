package luoshi.ledger;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.Matter;
import luoshi.organization.Viewer;

/** Finds the closed matters that a matter may be again: of the same field, at the same place or with the same object. */
interface EarlierAlike {

    /** Nothing is ever alike: for lives that are only played through. */
    EarlierAlike NONE = (_, _) -> List.of();

    /** Those that this viewer may see, the likest first. */
    List<UUID> of(Viewer viewer, Matter matter);
}
