package luoshi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.table.Printable;

/**
 * What bars a change of the office's order: first who may make it, then the rules of its kind. Each rule answers with
 * every refusal it has, so that a form can be mended in one go.
 */
final class OfficeRules {

    static final int MOST_NAME = 60;
    static final int MOST_ORDER = 100_000;

    private OfficeRules() {}

    /** What the rules may look at. */
    record Situation(Viewer viewer, OrganizationStore store, OfficeLists lists, LocalDate today, Target target) {

        Unit unit() {
            return ((Target.OfUnit) target).unit();
        }

        Person person() {
            return ((Target.OfPerson) target).person();
        }

        Post post() {
            return ((Target.OfPost) target).post();
        }

        Duty duty() {
            return ((Target.OfDuty) target).duty();
        }
    }

    static List<Refusal> against(OfficeCommand command, Situation now) {
        List<Refusal> who = mayAsk(command, now).toList();
        if (!who.isEmpty()) {
            return who;
        }
        return (switch (command) {
                    case OfficeCommand.OfUnit ofUnit -> UnitRules.against(ofUnit, now);
                    case OfficeCommand.OfPerson ofPerson -> PersonRules.against(ofPerson, now);
                    case OfficeCommand.OfPost ofPost -> PostRules.against(ofPost, now);
                    case OfficeCommand.OfDuty ofDuty -> DutyRules.against(ofDuty, now);
                })
                .toList();
    }

    /** Units, duties and portfolios are the district office's; people and posts the security administrator's. */
    private static Stream<Refusal> mayAsk(OfficeCommand command, Situation now) {
        Viewer viewer = now.viewer();
        return switch (command) {
            case OfficeCommand.OfUnit _, OfficeCommand.OfDuty _, OfficeCommand.SetPortfolio _ ->
                    onlyIf(viewer.has(Role.DISTRICT_OFFICE), Refusal.of("district-office"));
            case OfficeCommand.NoteAbsence _, OfficeCommand.EndAbsence _ ->
                    onlyIf(mayNoteAbsence(viewer, now.post()), Refusal.of("holder-or-security"));
            case OfficeCommand.OfPerson _, OfficeCommand.OfPost _ ->
                    onlyIf(viewer.has(Role.SECURITY_ADMINISTRATOR), Refusal.of("security"));
        };
    }

    static boolean mayNoteAbsence(Viewer viewer, Post post) {
        return viewer.has(Role.SECURITY_ADMINISTRATOR) || viewer.person().equals(post.holder());
    }

    static Stream<Refusal> onlyIf(boolean holds, Refusal otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }

    static Stream<Refusal> named(String field, String text, int most) {
        boolean fits = !text.isEmpty() && text.length() <= most && Printable.is(text);
        return onlyIf(fits, Refusal.at(field, "text", most));
    }

    static Stream<Refusal> ordered(int order) {
        return onlyIf(order >= 0 && order <= MOST_ORDER, Refusal.at("order", "order", MOST_ORDER));
    }

    /** Somebody who is here and can be given something to do. */
    static Stream<Refusal> isHere(Situation now, String field, UUID person) {
        return now.store().person(person)
                .map(found -> onlyIf(!found.gone(), Refusal.at(field, "person-gone", found.name())))
                .orElseGet(() -> Stream.of(Refusal.at(field, "person-unknown")));
    }
}
