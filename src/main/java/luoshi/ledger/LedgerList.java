package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.account.Role;
import luoshi.language.pairs.SearchPairs;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;

/** What the page of the ledger shows. */
public record LedgerList(
        List<MatterRow> rows,
        LedgerFilter filter,
        LedgerQuery query,
        int count,
        List<SavedViews.Saved> views,
        List<Unit> units,
        List<Receiver> receivers,
        Names names,
        Viewer viewer) {

    private static final int MOST_ON_A_SCREEN = 8;
    private static final List<LedgerColumn> PINNED =
            List.of(LedgerColumn.NUMBER, LedgerColumn.LIGHT, LedgerColumn.TITLE);

    public List<LedgerColumn> columns() {
        return query.columns();
    }

    /** More columns than a screen holds: the table moves by itself, and long words are cut to two lines. */
    public boolean isWide() {
        return columns().size() > MOST_ON_A_SCREEN;
    }

    /** Number, light and title stand first and stay in sight while the rest moves. */
    public boolean pins() {
        return columns().containsAll(PINNED);
    }

    /** Only signs were typed: there is nothing in them to look for. */
    public boolean asksSigns() {
        return filter.words() != null && !SearchPairs.canBeAsked(filter.words());
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

    /** Somebody's own list stands in it: the page then carries its reader and the time (practice P12). */
    public boolean showsPersonal() {
        return rows.stream().anyMatch(row -> row.kind().isPersonal());
    }

    /** What was asked for, in words, for the head of a printed list. */
    public String asked(Screen screen) {
        List<String> asked = new ArrayList<>();
        add(asked, filter.words());
        add(asked, filter.status() == null ? null : screen.t("ledger.status." + filter.status()));
        add(asked, filter.light() == null ? null : screen.t("ledger.light." + filter.light()));
        add(asked, filter.kind() == null ? null : screen.t("ledger.kind." + filter.kind()));
        add(asked, filter.source() == null ? null : screen.t("ledger.source." + filter.source()));
        add(asked, filter.domain() == null ? null : screen.t("ledger.domain." + filter.domain()));
        add(asked, filter.unit() == null ? null : names.unit(filter.unit()));
        add(asked, filter.mark() == null ? null : screen.t("ledger.mark." + filter.mark()));
        add(asked, filter.severity() == null ? null : screen.t("ledger.severity." + filter.severity()));
        add(asked, filter.receivedFrom() == null ? null : screen.t("ledger.filter.from") + " " + filter.receivedFrom());
        add(asked, filter.receivedTo() == null ? null : screen.t("ledger.filter.to") + " " + filter.receivedTo());
        return asked.isEmpty() ? screen.t("ledger.paper.all") : String.join(screen.t("ledger.station.comma"), asked);
    }

    private static void add(List<String> asked, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            asked.add(words);
        }
    }

    /** Several can be assigned at once where somebody dispatches: an assignment each, never a close-out. */
    public boolean assigns() {
        return viewer.has(Role.DISPATCHER) && assignable() > 0;
    }

    /** How many on this page wait to be assigned. */
    public long assignable() {
        return rows.stream().filter(LedgerList::isAssignable).count();
    }

    /** The loads of those that can be chosen, in official order. */
    public List<LoadOfUnit> loads() {
        return receivers.stream()
                .filter(each -> each.barred() == null)
                .map(Receiver::load)
                .filter(Objects::nonNull)
                .toList();
    }

    public static boolean isAssignable(MatterRow row) {
        return row.nextRole() == Role.DISPATCHER && !row.status().isEnded();
    }
}
