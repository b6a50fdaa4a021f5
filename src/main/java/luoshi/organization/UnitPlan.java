package luoshi.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.OfficePlan.Difference;

/** What a table of units would change; units above come before those below. */
final class UnitPlan {

    private final PlanDraft draft;
    private final Map<String, UnitKind> kinds = new HashMap<>();

    UnitPlan(PlanDraft draft) {
        this.draft = draft;
    }

    void take(List<OfficeFile.UnitRow> rows) {
        draft.state.units.forEach((path, unit) -> kinds.put(path, unit.kind()));
        Set<String> seen = new HashSet<>();
        for (OfficeFile.UnitRow row : rows.stream().sorted(Comparator.comparing(OfficeFile.UnitRow::path)).toList()) {
            if (!seen.add(row.path())) {
                draft.errors.add(row.place().error("", "organization.import.twice", row.path()));
                continue;
            }
            Unit now = draft.state.units.get(row.path());
            if (now == null) {
                found(row);
            } else if (now.successor() != null) {
                draft.errors.add(row.place().error("", "organization.rule.unit-merged", now.name()));
            } else if (now.kind() != row.kind()) {
                draft.errors.add(row.place().error("", "organization.import.kind-fixed", now.name()));
            } else {
                changeUnit(row, now);
            }
        }
    }

    private void found(OfficeFile.UnitRow row) {
        String above = row.path().substring(0, row.path().lastIndexOf('.', row.path().length() - 2) + 1);
        UnitKind kindAbove = kinds.get(above);
        boolean root = above.isEmpty() && row.kind() == UnitKind.DISTRICT && draft.unitIds.isEmpty();
        if (!root && kindAbove == null) {
            draft.errors.add(row.place().error("", above.isEmpty() ? "organization.import.root" : "organization.import.no-unit", above));
            return;
        }
        if (!root && !UnitRules.fits(row.kind(), Objects.requireNonNull(kindAbove))) {
            draft.errors.add(row.place().error("", "organization.rule.unit-kind"));
            return;
        }
        UUID id = draft.ids.next();
        UUID parent = root ? null : draft.unitIds.get(above);
        draft.unitIds.put(row.path(), id);
        kinds.put(row.path(), row.kind());
        draft.make(OfficeSheet.UNITS, row.path() + " " + row.name(), OrganizationEvent.UNIT, id,
                List.of(new OrganizationEvent.UnitFounded(parent, row.path(), row.name(), row.kind(), row.order(row.place().line()))));
    }

    private void changeUnit(OfficeFile.UnitRow row, Unit now) {
        List<Difference> differences = new ArrayList<>();
        List<OrganizationEvent> events = new ArrayList<>();
        if (!row.name().equals(now.name())) {
            differences.add(new Difference("organization.name", now.name(), row.name()));
            events.add(new OrganizationEvent.UnitRenamed(row.name()));
        }
        int order = row.order(now.order());
        if (order != now.order()) {
            differences.add(new Difference("organization.order", "" + now.order(), "" + order));
            events.add(new OrganizationEvent.UnitReordered(order));
        }
        draft.change(OfficeSheet.UNITS, row.path() + " " + now.name(), differences, OrganizationEvent.UNIT, now.id(), events);
    }
}
