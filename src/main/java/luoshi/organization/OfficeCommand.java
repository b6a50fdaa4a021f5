package luoshi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the office's order. Each is one act and becomes events; each has one that undoes it. Texts come as
 * they were typed and are stripped; what is missing is refused by a rule, at its field.
 */
public sealed interface OfficeCommand {

    /** Changes a unit; founding names the unit above as its target. */
    sealed interface OfUnit extends OfficeCommand {}

    sealed interface OfPerson extends OfficeCommand {}

    /** Changes a post; creating names the unit as its target. */
    sealed interface OfPost extends OfficeCommand {}

    /** Changes an item of the duty list; listing names the unit as its target. */
    sealed interface OfDuty extends OfficeCommand {}

    record FoundUnit(String code, String name, @Nullable UnitKind kind, int order) implements OfUnit {
        public FoundUnit {
            code = plain(code);
            name = plain(name);
        }
    }

    record RenameUnit(String name) implements OfUnit {
        public RenameUnit {
            name = plain(name);
        }
    }

    record ReorderUnit(int order) implements OfUnit {}

    /** From a day on, today or earlier, another unit carries on everything that this one had. */
    record MergeUnit(@Nullable UUID successor, @Nullable LocalDate on) implements OfUnit {}

    record RestoreUnit() implements OfUnit {}

    record JoinPerson(String name, String code, @Nullable EmploymentStatus status) implements OfPerson {
        public JoinPerson {
            name = plain(name);
            code = plain(code);
        }
    }

    record CorrectPerson(String name, String code, @Nullable EmploymentStatus status) implements OfPerson {
        public CorrectPerson {
            name = plain(name);
            code = plain(code);
        }
    }

    record PersonLeaves() implements OfPerson {}

    record PersonReturns() implements OfPerson {}

    record CreatePost(String title, String code, Set<Role> roles, int order) implements OfPost {
        public CreatePost {
            title = plain(title);
            code = plain(code).isEmpty() ? title : plain(code);
            roles = roles == null ? Set.of() : Set.copyOf(roles);
        }
    }

    record ChangePost(String title, Set<Role> roles, int order) implements OfPost {
        public ChangePost {
            title = plain(title);
            roles = roles == null ? Set.of() : Set.copyOf(roles);
        }
    }

    record FillPost(@Nullable UUID person) implements OfPost {}

    record VacatePost() implements OfPost {}

    record NameDeputy(@Nullable UUID person) implements OfPost {}

    record WithdrawDeputy() implements OfPost {}

    /** @param units in charge of; empty takes the portfolio away */
    record SetPortfolio(List<UUID> units, List<String> domains) implements OfPost {
        public SetPortfolio {
            units = units == null ? List.of() : List.copyOf(units);
            domains = domains == null ? List.of() : List.copyOf(domains);
        }
    }

    /** @param acting who acts meanwhile; null for the named deputy */
    record NoteAbsence(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable UUID acting, String reason)
            implements OfPost {
        public NoteAbsence {
            reason = plain(reason);
        }
    }

    /** @param lastDay the last day away; before the first one where it never began */
    record EndAbsence(@Nullable UUID absence, @Nullable LocalDate lastDay) implements OfPost {}

    record AbolishPost() implements OfPost {}

    record RestorePost() implements OfPost {}

    record ListDuty(String code, String domain, @Nullable DutyKind kind, String text) implements OfDuty {
        public ListDuty {
            code = plain(code);
            domain = plain(domain);
            text = plain(text);
        }
    }

    record ChangeDuty(String code, String domain, @Nullable DutyKind kind, String text) implements OfDuty {
        public ChangeDuty {
            code = plain(code);
            domain = plain(domain);
            text = plain(text);
        }
    }

    record StrikeDuty() implements OfDuty {}

    record RestoreDuty() implements OfDuty {}

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000\\u00A0]+", " ").strip();
    }
}
