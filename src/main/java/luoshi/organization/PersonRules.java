package luoshi.organization;

import static luoshi.organization.OfficeRules.named;
import static luoshi.organization.OfficeRules.onlyIf;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.organization.OfficeRules.Situation;
import org.jspecify.annotations.Nullable;

/** What bars a change about a person. */
final class PersonRules {

    static final int MOST_NAME = 40;
    static final int MOST_CODE = 30;

    private PersonRules() {}

    static Stream<Refusal> against(OfficeCommand.OfPerson command, Situation now) {
        return switch (command) {
            case OfficeCommand.JoinPerson join -> told(join.name(), join.code(), join.status(), null, now);
            case OfficeCommand.CorrectPerson correct -> told(
                    correct.name(), correct.code(), correct.status(), now.person().id(), now);
            case OfficeCommand.PersonLeaves _ -> leaves(now);
            case OfficeCommand.PersonReturns _ -> onlyIf(now.person().gone(), Refusal.of("person-not-gone"));
        };
    }

    private static Stream<Refusal> told(
            String name, String code, @Nullable EmploymentStatus status, @Nullable UUID self, Situation now) {
        boolean free = code.isEmpty()
                || now.lists().personWithCode(code).map(Person::id).filter(id -> !id.equals(self)).isEmpty();
        return Stream.of(
                        named("name", name, MOST_NAME),
                        onlyIf(code.length() <= MOST_CODE && code.matches("[0-9A-Za-z._-]*"),
                                Refusal.at("code", "person-code", MOST_CODE)),
                        onlyIf(free, Refusal.at("code", "person-code-taken")),
                        onlyIf(status != null, Refusal.at("status", "choose")))
                .flatMap(each -> each);
    }

    /** Posts are handed over before somebody goes; none is left with a holder who is not here. */
    private static Stream<Refusal> leaves(Situation now) {
        Person person = now.person();
        List<Post> held = now.lists().postsNaming(person.id());
        return Stream.concat(
                onlyIf(!person.gone(), Refusal.of("person-gone", person.name())),
                onlyIf(held.isEmpty(), Refusal.of("person-holds", held.size())));
    }
}
