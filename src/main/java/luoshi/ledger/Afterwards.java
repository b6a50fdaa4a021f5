package luoshi.ledger;

import java.util.List;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;

/** What has to be told, within the same transaction, when something has happened to a matter. */
interface Afterwards {

    /** Nobody is told: for lives that are only played through. */
    Afterwards NOTHING = (_, _) -> {};

    /** @param now the matter with these newest events in it */
    void happened(Matter now, List<? extends MatterEvent> events);
}
