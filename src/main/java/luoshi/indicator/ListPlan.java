package luoshi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.indicator.IndicatorFile.Row;
import luoshi.indicator.IndicatorFile.RowError;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What taking a table in would do to the list of a year: which indicators are new, which change and in what, and which of
 * the list are not in the table. These stay: each is ended by itself with a reason, never by its absence.
 *
 * @param seen    names the table and the state of the list that were looked at; a confirmation names it
 * @param before  the list as it is; null where the year has none yet
 * @param lines   every row of the table that could be read
 * @param missing living indicators of the list that the table does not hold
 */
public record ListPlan(
        String name,
        String seen,
        ListHead head,
        @Nullable IndicatorList before,
        List<Line> lines,
        List<Indicator> missing,
        List<RowError> errors) {

    /**
     * One row beside what the list holds under its code.
     *
     * @param before  null where it is new
     * @param unit    that the row names; null where it names none
     * @param changes names of the columns that would change, {@code back} where its ending would be undone
     */
    public record Line(Row row, @Nullable Indicator before, @Nullable UUID unit, List<String> changes) {}

    /**
     * @param known all that the list ever held: one that comes back under another code keeps the target that it had
     */
    static ListPlan of(
            String name,
            String seen,
            ListHead head,
            @Nullable IndicatorList before,
            List<Indicator> known,
            List<Unit> units,
            IndicatorFile file,
            LocalDate today) {
        Map<String, Indicator> byCode = new HashMap<>();
        Map<String, Indicator> byName = new HashMap<>();
        known.forEach(each -> byCode.put(each.code(), each));
        Set<String> written = file.rows().stream().map(Row::code).collect(Collectors.toSet());
        known.stream().filter(each -> !written.contains(each.code())).forEach(each -> byName.put(each.name(), each));
        List<RowError> errors = new ArrayList<>(file.errors());
        List<Line> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Row row : file.rows()) {
            codes.add(row.code());
            Indicator beside = byCode.get(row.code());
            Row whole = beside == null ? row : row.completedFrom(beside);
            Indicator frozen = beside == null ? byName.get(row.name()) : beside;
            if (frozen != null) {
                TargetFreeze.check(frozen.target(), whole.target(), head, today)
                        .ifPresent(reason -> errors.add(RowError.of(row.line(), reason)));
            }
            lines.add(line(whole, beside, units, errors));
        }
        List<Indicator> missing = known.stream().filter(each -> each.isLiving() && !codes.contains(each.code())).toList();
        return new ListPlan(name, seen, head, before, lines, file.errors().isEmpty() ? missing : List.of(), errors);
    }

    private static Line line(Row row, @Nullable Indicator before, List<Unit> units, List<RowError> errors) {
        List<Unit> named = row.unit().isEmpty()
                ? List.of()
                : units.stream().filter(unit -> unit.name().equals(row.unit())).toList();
        if (!row.unit().isEmpty() && named.size() != 1) {
            errors.add(RowError.of(row.line(), Reason.of(named.isEmpty() ? "unit-unknown" : "unit-twice", "unit", row.unit())));
        }
        if (olderThan(row, before)) {
            errors.add(RowError.of(row.line(), Reason.of("figures-older", "as-of", before.figures().asOf().toString())));
        }
        UUID unit = named.size() == 1 ? named.getFirst().id() : null;
        return new Line(row, before, unit, before == null ? List.of() : changes(row, before, unit));
    }

    private static boolean olderThan(Row row, @Nullable Indicator before) {
        return row.figures() != null && before != null && before.figures() != null
                && row.figures().asOf().isBefore(before.figures().asOf());
    }

    private static List<String> changes(Row row, Indicator before, @Nullable UUID unit) {
        List<String> changes = new ArrayList<>();
        add(changes, "back", !before.isLiving());
        add(changes, "name", !row.name().equals(before.name()));
        add(changes, "category", !row.category().equals(before.category()));
        add(changes, "points", row.points().compareTo(before.points()) != 0);
        add(changes, "target", !row.target().equals(before.target()));
        add(changes, "figures", row.figures() != null && (before.figures() == null || !row.figures().says(before.figures())));
        add(changes, "unit", unit != null && !unit.equals(before.unit()));
        add(changes, "remedy", !row.remedy().equals(before.remedy()));
        return changes;
    }

    private static void add(List<String> changes, String column, boolean changed) {
        if (changed) {
            changes.add(column);
        }
    }

    public List<Line> fresh() {
        return lines.stream().filter(line -> line.before() == null).toList();
    }

    public List<Line> changed() {
        return lines.stream().filter(line -> !line.changes().isEmpty()).toList();
    }

    public int unchanged() {
        return lines.size() - fresh().size() - changed().size();
    }

    /** Whether it changes a target in a way that only a correction may. */
    public boolean corrects(Line line) {
        return line.before() != null && head.corrects() && TargetFreeze.isCorrected(line.before().target(), line.row().target());
    }

    /** What the table is worth in all: the clerk holds it against the document. */
    public String total() {
        return Points.shown(lines.stream().map(line -> line.row().points()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public boolean isReady() {
        return errors.isEmpty() && (!fresh().isEmpty() || !changed().isEmpty() || headChanges());
    }

    private boolean headChanges() {
        return before != null && !lines.isEmpty()
                && !(before.issuer().equals(head.issuer()) && before.document().equals(head.document()));
    }
}
