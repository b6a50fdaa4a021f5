package luoshi.ledger;

import luoshi.journal.History;

/** What has to be told, within the same transaction, when something has happened to a matter. */
interface Afterwards {

    /** Nobody is told: for lives that are only played through. */
    Afterwards NOTHING = (_, _) -> {};

    /**
     * @param history the matter's whole history with its newest events
     * @param newest  how many of the last events have just happened
     */
    void happened(History history, int newest);
}
