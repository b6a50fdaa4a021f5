package luoshi.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.journal.StreamId;
import luoshi.organization.OfficePlan.Change;
import luoshi.organization.OfficePlan.Difference;
import luoshi.table.CellError;
import org.jspecify.annotations.Nullable;

/** A plan as it grows: what one table brings is known to those after it. */
final class PlanDraft {

    final OfficeState state;
    final Ids ids;
    final Viewer viewer;
    final List<Change> changes = new ArrayList<>();
    final List<CellError> errors;
    final Map<String, UUID> unitIds = new HashMap<>();
    /** People by name and by number, those that stand and those that the file brings. */
    final Map<String, List<UUID>> peopleByWord = new HashMap<>();
    final Map<UUID, String> names = new HashMap<>();
    int unchanged;

    PlanDraft(OfficeState state, Ids ids, Viewer viewer, List<CellError> errors) {
        this.state = state;
        this.ids = ids;
        this.viewer = viewer;
        this.errors = new ArrayList<>(errors);
        state.units.forEach((path, unit) -> unitIds.put(path, unit.id()));
        state.people.values().forEach(person -> know(person.id(), person.name(), person.code()));
    }

    void know(UUID id, String name, String code) {
        names.put(id, name);
        peopleByWord.computeIfAbsent(name, _ -> new ArrayList<>()).add(id);
        if (!code.isEmpty() && !code.equals(name)) {
            peopleByWord.computeIfAbsent(code, _ -> new ArrayList<>()).add(id);
        }
    }

    /** A name or number that somebody is given by this file. */
    void alsoKnow(UUID id, String word) {
        List<UUID> known = peopleByWord.computeIfAbsent(word, _ -> new ArrayList<>());
        if (!word.isEmpty() && !known.contains(id)) {
            known.add(id);
        }
    }

    void make(OfficeSheet sheet, String label, String kind, UUID id, List<? extends OrganizationEvent> events) {
        changes.add(new Change(sheet, true, label, List.of(), new StreamId(kind, id), 0, events));
    }

    void change(
            OfficeSheet sheet,
            String label,
            List<Difference> differences,
            String kind,
            UUID id,
            List<? extends OrganizationEvent> events) {
        if (differences.isEmpty()) {
            unchanged++;
        } else {
            changes.add(new Change(sheet, false, label, differences, new StreamId(kind, id), state.version(kind, id), events));
        }
    }

    String name(@Nullable UUID person) {
        return person == null ? "—" : names.getOrDefault(person, "");
    }
}
