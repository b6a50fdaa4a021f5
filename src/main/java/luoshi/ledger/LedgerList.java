package luoshi.ledger;

import java.util.List;
import luoshi.account.Role;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;

/** What the page of the ledger shows. */
public record LedgerList(
        List<MatterRow> rows,
        LedgerFilter filter,
        LedgerQuery query,
        int count,
        List<SavedViews.Saved> views,
        List<Unit> units,
        Names names,
        Viewer viewer) {

    public List<LedgerColumn> columns() {
        return query.columns();
    }

    public boolean hasMore() {
        return rows.size() == filter.limit();
    }

    public String nextPage() {
        return query.address("/matters", rows.getLast().key(filter.order()));
    }

    public String question() {
        return query.address("", null);
    }

    /** Several can be assigned at once where somebody dispatches: an assignment each, never a close-out. */
    public boolean assigns() {
        return viewer.has(Role.DISPATCHER)
                && rows.stream().anyMatch(row -> row.status().nextRole() == Role.DISPATCHER && !row.status().isEnded());
    }
}
