package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.TrafficLight;
import luoshi.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the ledger as it stands in an address: the page, the API, exports and saved views all read the same names.
 *
 * @param q    words
 * @param from first day of receipt
 * @param to   last day of receipt
 */
public record LedgerQuery(
        @Nullable String q,
        @Nullable MatterKind kind,
        @Nullable MatterStatus status,
        @Nullable TrafficLight light,
        @Nullable MatterSource source,
        @Nullable String domain,
        @Nullable UUID unit,
        @Nullable UUID leader,
        @Nullable Role role,
        @Nullable Route route,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LedgerFilter.@Nullable Mark mark,
        @Nullable Severity severity,
        @Nullable Attitude attitude,
        @Nullable UUID indicator,
        LedgerFilter.@Nullable Order order,
        @Nullable List<LedgerColumn> column,
        @Nullable String after) {

    private static final int MOST_WORDS = 200;

    LedgerFilter filter(int limit) {
        String words = q == null || q.isBlank() ? null : q.substring(0, Math.min(q.length(), MOST_WORDS));
        return new LedgerFilter(
                words, kind, status, light, source, domain == null || domain.isBlank() ? null : domain, unit, leader, role,
                route, from, to, mark, severity, attitude, indicator, order == null ? LedgerFilter.Order.NEWEST : order,
                after == null || after.isBlank() ? null : after, limit);
    }

    /** The same question as an address asks it, from another key on; what is not asked is left out. */
    public String address(String path, @Nullable String nextKey) {
        Address address = Address.of(path)
                .with("q", q == null || q.isBlank() ? null : q)
                .with("kind", kind)
                .with("status", status)
                .with("light", light)
                .with("source", source)
                .with("domain", domain == null || domain.isBlank() ? null : domain)
                .with("unit", unit)
                .with("leader", leader)
                .with("role", role)
                .with("route", route)
                .with("from", from)
                .with("to", to)
                .with("mark", mark)
                .with("severity", severity)
                .with("attitude", attitude)
                .with("indicator", indicator)
                .with("order", order);
        if (column != null) {
            column.forEach(each -> address.with("column", each));
        }
        return address.with("after", nextKey).toString();
    }

    public List<LedgerColumn> columns() {
        return LedgerColumn.chosen(column);
    }

    /** The same question, told in other columns; null for the usual ones. */
    public LedgerQuery in(@Nullable LedgerWidth width) {
        return new LedgerQuery(
                q, kind, status, light, source, domain, unit, leader, role, route, from, to, mark,
                severity, attitude, indicator, order,
                width == null ? null : width.columns(), after);
    }

    public boolean isIn(LedgerWidth width) {
        return column != null && columns().equals(width.columns());
    }

    /** Something narrows the list beyond the four filters that always stand open. */
    public boolean isNarrowedFurther() {
        return kind != null || domain != null && !domain.isBlank() || unit != null || leader != null || role != null
                || route != null || from != null || to != null || mark != null
                || severity != null || attitude != null || indicator != null;
    }

    /** This question, asked for one more thing: numbers are doors to the rows behind them. */
    public static LedgerQuery none() {
        return new LedgerQuery(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
