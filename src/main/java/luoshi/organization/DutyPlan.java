package luoshi.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.OfficePlan.Difference;

/** What a table of duties would change; an item is known by its unit and its number in the list. */
final class DutyPlan {

    private final PlanDraft draft;

    DutyPlan(PlanDraft draft) {
        this.draft = draft;
    }

    void take(List<OfficeFile.DutyRow> rows) {
        Set<String> seen = new HashSet<>();
        for (OfficeFile.DutyRow row : rows) {
            UUID unit = draft.unitIds.get(row.unit());
            if (unit == null) {
                draft.errors.add(row.place().error("", "organization.import.no-unit", row.unit()));
                continue;
            }
            String key = OfficeState.key(row.unit(), row.code());
            if (!seen.add(key)) {
                draft.errors.add(row.place().error("", "organization.import.twice", row.code()));
                continue;
            }
            Duty now = draft.state.duties.get(key);
            if (now == null) {
                draft.make(OfficeSheet.DUTIES, row.unit() + " " + row.code() + " " + row.text(), OrganizationEvent.DUTY,
                        draft.ids.next(),
                        List.of(new OrganizationEvent.DutyListed(unit, row.code(), row.domain(), row.kind(), row.text())));
                continue;
            }
            boolean same = now.kind() == row.kind() && now.domain().equals(row.domain()) && now.text().equals(row.text());
            draft.change(OfficeSheet.DUTIES, row.unit() + " " + row.code(),
                    same ? List.of() : List.of(new Difference("organization.duty.text", now.text(), row.text())),
                    OrganizationEvent.DUTY, now.id(),
                    List.of(new OrganizationEvent.DutyChanged(row.code(), row.domain(), row.kind(), row.text())));
        }
    }
}
