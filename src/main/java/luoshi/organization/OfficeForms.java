package luoshi.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form becomes a command. People are named by what somebody types: a name, initials or a staff number; where that fits
 * several, the form asks which one is meant.
 */
final class OfficeForms {

    private static final int MOST_CHOICES = 12;

    private final OrganizationStore store;
    private final OfficeViews views;

    OfficeForms(OrganizationStore store, OfficeViews views) {
        this.store = store;
        this.views = views;
    }

    /** The command, or at which fields it cannot be understood. */
    record Read(@Nullable OfficeCommand command, List<Refusal> refusals, Map<String, List<PersonLine>> choices) {}

    Read read(String thing, String action, MultiValueMap<String, String> form) {
        Fields fields = new Fields(form);
        OfficeCommand command = switch (thing + "/" + action) {
            case "units/units" -> new OfficeCommand.FoundUnit(
                    fields.text("code"), fields.text("name"), fields.one("kind", UnitKind.class), fields.number("order"));
            case "units/renaming" -> new OfficeCommand.RenameUnit(fields.text("name"));
            case "units/order" -> new OfficeCommand.ReorderUnit(fields.number("order"));
            case "units/merger" -> new OfficeCommand.MergeUnit(fields.id("successor"), fields.date("on"));
            case "units/restoration" -> new OfficeCommand.RestoreUnit();
            case "units/posts" -> new OfficeCommand.CreatePost(
                    fields.text("title"), fields.text("code"), fields.roles(), fields.number("order"));
            case "units/duties" -> new OfficeCommand.ListDuty(
                    fields.text("code"), fields.text("domain"), fields.one("kind", DutyKind.class), fields.text("text"));
            case "people/joining" -> new OfficeCommand.JoinPerson(
                    fields.text("name"), fields.text("code"), fields.one("status", EmploymentStatus.class));
            case "people/correction" -> new OfficeCommand.CorrectPerson(
                    fields.text("name"), fields.text("code"), fields.one("status", EmploymentStatus.class));
            case "people/departure" -> new OfficeCommand.PersonLeaves();
            case "people/return" -> new OfficeCommand.PersonReturns();
            case "posts/change" -> new OfficeCommand.ChangePost(fields.text("title"), fields.roles(), fields.number("order"));
            case "posts/holder" -> new OfficeCommand.FillPost(fields.person("person"));
            case "posts/vacancy" -> new OfficeCommand.VacatePost();
            case "posts/deputy" -> new OfficeCommand.NameDeputy(fields.person("person"));
            case "posts/deputy-withdrawal" -> new OfficeCommand.WithdrawDeputy();
            case "posts/portfolio" -> new OfficeCommand.SetPortfolio(fields.ids("units"), fields.all("domains"));
            case "posts/absences" -> new OfficeCommand.NoteAbsence(
                    fields.date("from"), fields.date("until"), fields.person("acting"), fields.text("reason"));
            case "posts/absence-end" -> new OfficeCommand.EndAbsence(fields.id("absence"), fields.date("last-day"));
            case "posts/abolition" -> new OfficeCommand.AbolishPost();
            case "posts/restoration" -> new OfficeCommand.RestorePost();
            case "duties/change" -> new OfficeCommand.ChangeDuty(
                    fields.text("code"), fields.text("domain"), fields.one("kind", DutyKind.class), fields.text("text"));
            case "duties/striking" -> new OfficeCommand.StrikeDuty();
            case "duties/restoration" -> new OfficeCommand.RestoreDuty();
            default -> throw ClearError.notFound();
        };
        return new Read(fields.refusals.isEmpty() ? command : null, fields.refusals, fields.choices);
    }

    /** The fields of one form, with what is wrong in them. */
    private final class Fields {

        private final MultiValueMap<String, String> form;
        private final List<Refusal> refusals = new ArrayList<>();
        private final Map<String, List<PersonLine>> choices = new HashMap<>();

        Fields(MultiValueMap<String, String> form) {
            this.form = form;
        }

        String text(String field) {
            String value = form.getFirst(field);
            return value == null ? "" : value.strip();
        }

        List<String> all(String field) {
            return form.getOrDefault(field, List.of()).stream().filter(value -> value != null && !value.isBlank()).toList();
        }

        int number(String field) {
            String value = text(field);
            if (value.isEmpty()) {
                return 0;
            }
            if (!value.matches("[0-9]{1,6}")) {
                refusals.add(Refusal.at(field, "order", OfficeRules.MOST_ORDER));
                return 0;
            }
            return Integer.parseInt(value);
        }

        @Nullable LocalDate date(String field) {
            try {
                return text(field).isEmpty() ? null : LocalDate.parse(text(field));
            } catch (DateTimeParseException wrong) {
                refusals.add(Refusal.at(field, "date"));
                return null;
            }
        }

        @Nullable UUID id(String field) {
            try {
                return text(field).isEmpty() ? null : UUID.fromString(text(field));
            } catch (IllegalArgumentException wrong) {
                refusals.add(Refusal.at(field, "choose"));
                return null;
            }
        }

        List<UUID> ids(String field) {
            try {
                return all(field).stream().map(UUID::fromString).toList();
            } catch (IllegalArgumentException wrong) {
                refusals.add(Refusal.at(field, "choose"));
                return List.of();
            }
        }

        <E extends Enum<E>> @Nullable E one(String field, Class<E> type) {
            for (E each : type.getEnumConstants()) {
                if (each.name().equals(text(field))) {
                    return each;
                }
            }
            return null;
        }

        Set<Role> roles() {
            return java.util.Arrays.stream(Role.values())
                    .filter(role -> all("roles").contains(role.name()))
                    .collect(Collectors.toSet());
        }

        @Nullable UUID person(String field) {
            UUID chosen = id(field + "-id");
            String words = text(field);
            if (chosen != null || words.isEmpty()) {
                return chosen;
            }
            List<Person> found = store.findPeople(words, MOST_CHOICES).stream().filter(each -> !each.gone()).toList();
            List<Person> exact = found.stream().filter(each -> each.name().equals(words) || each.code().equals(words)).toList();
            List<Person> meant = exact.isEmpty() ? found : exact;
            if (meant.size() == 1) {
                return meant.getFirst().id();
            }
            refusals.add(Refusal.at(field, meant.isEmpty() ? "person-unknown" : "person-several"));
            choices.put(field, meant.stream().map(views::personLine).toList());
            return null;
        }
    }
}
