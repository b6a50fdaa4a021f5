package luoshi.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Words;
import luoshi.organization.OfficePlan.Difference;

/** What a table of people would change; a person is known by the staff number, else by a name that only one has. */
final class PersonPlan {

    private final PlanDraft draft;

    PersonPlan(PlanDraft draft) {
        this.draft = draft;
    }

    void take(List<OfficeFile.PersonRow> rows) {
        Map<String, List<UUID>> before = new HashMap<>();
        draft.peopleByWord.forEach((word, found) -> before.put(word, List.copyOf(found)));
        Set<String> seen = new HashSet<>();
        for (OfficeFile.PersonRow row : rows) {
            String word = row.code().isEmpty() ? row.name() : row.code();
            if (!seen.add(word)) {
                draft.errors.add(row.place().error("", row.code().isEmpty()
                        ? "organization.import.same-name" : "organization.import.twice", word));
                continue;
            }
            List<UUID> meant = meant(row, before);
            if (meant.size() > 1) {
                draft.errors.add(row.place().error("", "organization.import.same-name", word));
            } else if (meant.isEmpty()) {
                UUID id = draft.ids.next();
                draft.know(id, row.name(), row.code());
                draft.make(OfficeSheet.PEOPLE, label(row.name(), row.code()), OrganizationEvent.PERSON, id,
                        List.of(new OrganizationEvent.PersonJoined(Words.of(row.name()), row.status(), row.code())));
            } else {
                changePerson(row, Objects.requireNonNull(draft.state.person(meant.getFirst())));
            }
        }
    }

    /** Somebody who has no number yet may be given one by a table, where only one has the name. */
    private List<UUID> meant(OfficeFile.PersonRow row, Map<String, List<UUID>> before) {
        List<UUID> named = before.getOrDefault(row.name(), List.of());
        if (row.code().isEmpty()) {
            return named;
        }
        List<UUID> numbered = before.getOrDefault(row.code(), List.of());
        List<UUID> without = named.stream()
                .filter(id -> Objects.requireNonNull(draft.state.person(id)).code().isEmpty())
                .toList();
        return numbered.isEmpty() && without.size() == 1 ? without : numbered;
    }

    private void changePerson(OfficeFile.PersonRow row, Person now) {
        List<Difference> differences = new ArrayList<>();
        if (!row.name().equals(now.name())) {
            differences.add(new Difference("organization.person.name", now.name(), row.name()));
        }
        String code = row.code().isEmpty() ? now.code() : row.code();
        if (!code.equals(now.code())) {
            differences.add(new Difference("organization.person.code", now.code(), code));
        }
        if (row.status() != now.status()) {
            differences.add(new Difference("organization.person.status", now.status().name(), row.status().name()));
        }
        List<OrganizationEvent> events = differences.isEmpty()
                ? List.of()
                : List.of(new OrganizationEvent.PersonCorrected(Words.of(row.name()), row.status(), code));
        draft.alsoKnow(now.id(), row.name());
        draft.alsoKnow(now.id(), code);
        draft.change(OfficeSheet.PEOPLE, label(now.name(), now.code()), differences, OrganizationEvent.PERSON, now.id(), events);
    }

    private static String label(String name, String code) {
        return code.isEmpty() ? name : name + " " + code;
    }
}
