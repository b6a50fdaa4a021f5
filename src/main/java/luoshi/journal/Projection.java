package luoshi.journal;

import java.util.List;

/**
 * Rows that a screen reads, written in the transaction of the events they follow from. A row belongs to one stream and
 * is a pure function of its events: nothing from today's date, today's rulebook or another stream enters it, so that
 * {@code rebuild} gives the same rows again.
 */
public interface Projection {

    /** The kind of streams it follows. */
    String kind();

    /** Its tables; a rebuild empties them first. */
    List<String> tables();

    /** Writes the rows that follow from one more event of a stream. */
    void project(Recorded recorded);
}
