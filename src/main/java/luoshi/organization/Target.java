package luoshi.organization;

import java.util.Optional;
import java.util.UUID;

/** What a command is about, as it stands now. */
sealed interface Target {

    /** Nothing yet: a person joins, or the district itself is founded. */
    record None() implements Target {}

    record OfUnit(Unit unit) implements Target {}

    record OfPerson(Person person) implements Target {}

    record OfPost(Post post) implements Target {}

    record OfDuty(Duty duty, boolean struck) implements Target {}

    /** Creating commands stand on the unit above; the others on the thing itself. Empty where there is none. */
    static Optional<Target> find(OrganizationStore store, OfficeLists lists, UUID id, OfficeCommand command) {
        return switch (command) {
            case OfficeCommand.JoinPerson _ -> Optional.of(new None());
            case OfficeCommand.OfUnit _, OfficeCommand.CreatePost _, OfficeCommand.ListDuty _ ->
                    store.unit(id).map(OfUnit::new);
            case OfficeCommand.OfPerson _ -> store.person(id).map(OfPerson::new);
            case OfficeCommand.OfPost _ -> store.post(id).map(OfPost::new);
            case OfficeCommand.OfDuty _ -> lists.duty(id).map(duty -> new OfDuty(duty, lists.isStruck(id)));
        };
    }
}
