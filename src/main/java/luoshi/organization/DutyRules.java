package luoshi.organization;

import static luoshi.organization.OfficeRules.named;
import static luoshi.organization.OfficeRules.onlyIf;

import java.util.UUID;
import java.util.stream.Stream;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.organization.OfficeRules.Situation;
import org.jspecify.annotations.Nullable;

/** What bars a change of the duty list. */
final class DutyRules {

    static final int MOST_CODE = 20;
    static final int MOST_TEXT = 500;

    private DutyRules() {}

    static Stream<Refusal> against(OfficeCommand.OfDuty command, Situation now) {
        return switch (command) {
            case OfficeCommand.ListDuty list -> Stream.concat(
                    UnitRules.stillStands(now.unit()),
                    told(list.code(), list.domain(), list.kind(), list.text(), now.unit().id(), null, now));
            case OfficeCommand.ChangeDuty change -> Stream.concat(
                    onlyIf(!struck(now), Refusal.of("duty-struck")),
                    told(change.code(), change.domain(), change.kind(), change.text(), now.duty().unit(), now.duty().id(), now));
            case OfficeCommand.StrikeDuty _ -> onlyIf(!struck(now), Refusal.of("duty-struck"));
            case OfficeCommand.RestoreDuty _ -> onlyIf(struck(now), Refusal.of("duty-not-struck"));
        };
    }

    private static boolean struck(Situation now) {
        return ((Target.OfDuty) now.target()).struck();
    }

    private static Stream<Refusal> told(
            String code, String domain, @Nullable DutyKind kind, String text, UUID unit, @Nullable UUID self, Situation now) {
        boolean free = now.lists().dutyWithCode(unit, code).map(Duty::id).filter(id -> !id.equals(self)).isEmpty();
        return Stream.of(
                        named("code", code, MOST_CODE),
                        onlyIf(free, Refusal.at("code", "duty-code-taken")),
                        onlyIf(isDomain(domain), Refusal.at("domain", "domain")),
                        onlyIf(kind != null, Refusal.at("kind", "choose")),
                        named("text", text, MOST_TEXT))
                .flatMap(each -> each);
    }

    /** The code of a field of work, as the ledger and the duty list share it. */
    static boolean isDomain(@Nullable String domain) {
        return domain != null && domain.matches("[a-z][a-z-]{1,39}");
    }
}
