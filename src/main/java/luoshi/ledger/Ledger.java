package luoshi.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.Optional;
import java.util.UUID;
import luoshi.organization.Viewer;

/** The door for reading the ledger: lists, counts, and the desk. Every look is bounded by what the viewer may see. */
public class Ledger {

    private final MatterStore store;
    private final IntSupplier attempts;
    private final InstantSource clock;

    /** @param attempts how often a caller is tried before an approver may end the call */
    Ledger(MatterStore store, IntSupplier attempts, InstantSource clock) {
        this.store = store;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** One page of matters, newest number first. Ask with {@link LedgerFilter#after} for the next one. */
    public List<MatterRow> list(Viewer viewer, LedgerFilter filter) {
        return store.list(viewer, filter, clock.instant());
    }

    /** Page after page, up to a bound. */
    List<MatterRow> all(Viewer viewer, LedgerFilter filter, int most) {
        List<MatterRow> rows = new ArrayList<>();
        LedgerFilter page = filter.from(null, LedgerFilter.MOST);
        List<MatterRow> found = list(viewer, page);
        while (rows.size() < most) {
            rows.addAll(found);
            if (found.size() < page.limit()) {
                break;
            }
            page = page.from(found.getLast().key(page.order()), LedgerFilter.MOST);
            found = list(viewer, page);
        }
        return rows.size() > most ? rows.subList(0, most) : rows;
    }

    /** How many there are, counted up to a thousand and one: beyond that a reader is told "1,000+". */
    public int count(Viewer viewer, LedgerFilter filter) {
        return store.count(viewer, filter, clock.instant());
    }

    /** The id behind a number for life, where the viewer may see it. */
    public Optional<UUID> byNumber(Viewer viewer, String number) {
        return store.byNumber(viewer, number);
    }

    /** What waits for this person's own step, most pressing first. */
    public List<MatterRow> desk(Viewer viewer) {
        return store.awaiting(viewer, attempts.getAsInt(), clock.instant());
    }

    /** Matters made from an opinion or another record. */
    public List<MatterRow> madeFrom(Viewer viewer, UUID origin) {
        return store.madeFrom(viewer, origin, clock.instant());
    }
}
