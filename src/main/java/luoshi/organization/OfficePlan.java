package luoshi.organization;

import java.util.List;
import luoshi.account.Role;
import luoshi.journal.Event;
import luoshi.journal.Ids;
import luoshi.journal.StreamId;
import luoshi.table.CellError;

/**
 * What an office's tables would change: only differences, so that the same tables taken in twice change nothing the
 * second time. Nothing that a table leaves out is touched.
 *
 * @param unchanged how many rows say what stands already
 */
public record OfficePlan(List<Change> changes, List<CellError> errors, int unchanged) {

    /** One field that would be another. */
    public record Difference(String field, String before, String after) {}

    /**
     * One thing that would be made or changed.
     *
     * @param differences empty for a new thing
     */
    public record Change(
            OfficeSheet sheet, boolean fresh, String label, List<Difference> differences, StreamId stream, long version,
            List<? extends Event> events) {}

    public OfficePlan {
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
    }

    static OfficePlan of(OfficeFile file, OfficeState state, Ids ids, Viewer viewer) {
        PlanDraft draft = new PlanDraft(state, ids, viewer, file.errors());
        boolean rights = !file.people().isEmpty() || !file.posts().isEmpty();
        if (rights && !viewer.has(Role.SECURITY_ADMINISTRATOR)) {
            draft.errors.add(CellError.of("", 0, "", "organization.rule.security"));
        }
        new UnitPlan(draft).take(file.units());
        new PersonPlan(draft).take(file.people());
        new PostPlan(draft).take(file.posts());
        new DutyPlan(draft).take(file.duties());
        return new OfficePlan(draft.changes, draft.errors, draft.unchanged);
    }

    /** Tells whether two plans would do the same, whatever ids new things get. */
    public String fingerprint() {
        return Integer.toHexString(changes.stream()
                .map(each -> each.sheet() + each.label() + each.differences() + each.version() + each.fresh())
                .toList()
                .hashCode());
    }
}
