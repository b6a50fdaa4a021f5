package luoshi.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.Optional;
import java.util.UUID;
import luoshi.ledger.life.ClockRules;
import luoshi.organization.Viewer;

/** The door for reading the ledger: lists, counts, and the desk. Every look is bounded by what the viewer may see. */
public class Ledger {

    private final MatterStore store;
    private final ToIntFunction<String> numbers;
    private final InstantSource clock;

    /** @param numbers the numbers of the rulebook in force */
    Ledger(MatterStore store, ToIntFunction<String> numbers, InstantSource clock) {
        this.store = store;
        this.numbers = numbers;
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
        return store.awaiting(
                viewer,
                numbers.applyAsInt(ClockRules.CALLBACK_ATTEMPTS),
                numbers.applyAsInt(ClockRules.RETURNS_BEFORE_DECISION),
                numbers.applyAsInt(ClockRules.RECURRENCE_WINDOW),
                clock.instant());
    }

    /** Matters made from an opinion or another record. */
    public List<MatterRow> madeFrom(Viewer viewer, UUID origin) {
        return store.madeFrom(viewer, origin, clock.instant());
    }
}
