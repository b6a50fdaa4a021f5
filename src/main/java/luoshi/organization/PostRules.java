package luoshi.organization;

import static luoshi.organization.OfficeRules.isHere;
import static luoshi.organization.OfficeRules.named;
import static luoshi.organization.OfficeRules.onlyIf;
import static luoshi.organization.OfficeRules.ordered;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.organization.OfficeRules.Situation;
import luoshi.table.Printable;
import org.jspecify.annotations.Nullable;

/** What bars a change of a post, of who holds it and of who stands in. */
final class PostRules {

    static final int MOST_TITLE = 40;
    static final int MOST_REASON = 200;
    static final int MOST_UNITS = 60;
    static final int MOST_DOMAINS = 30;
    static final int MOST_DAYS_AWAY = 366;

    private PostRules() {}

    static Stream<Refusal> against(OfficeCommand.OfPost command, Situation now) {
        return switch (command) {
            case OfficeCommand.CreatePost create -> Stream.of(
                            UnitRules.stillStands(now.unit()),
                            described(create.title(), create.roles(), create.order()),
                            named("code", create.code(), MOST_TITLE),
                            onlyIf(now.lists().postWithCode(now.unit().id(), create.code()).isEmpty(),
                                    Refusal.at("code", "post-code-taken")))
                    .flatMap(each -> each);
            case OfficeCommand.RestorePost _ -> onlyIf(now.post().abolished(), Refusal.of("post-not-abolished"));
            default -> Stream.concat(
                    onlyIf(!now.post().abolished(), Refusal.of("post-abolished")), ofExisting(command, now, now.post()));
        };
    }

    private static Stream<Refusal> ofExisting(OfficeCommand.OfPost command, Situation now, Post post) {
        return switch (command) {
            case OfficeCommand.ChangePost change -> described(change.title(), change.roles(), change.order());
            case OfficeCommand.FillPost fill -> fill(fill.person(), now, post);
            case OfficeCommand.VacatePost _ -> onlyIf(post.holder() != null, Refusal.of("post-vacant"));
            case OfficeCommand.NameDeputy name -> deputy(name.person(), now, post);
            case OfficeCommand.WithdrawDeputy _ -> onlyIf(post.deputy() != null, Refusal.of("no-deputy"));
            case OfficeCommand.SetPortfolio set -> portfolio(set, now);
            case OfficeCommand.NoteAbsence note -> absence(note, now, post);
            case OfficeCommand.EndAbsence end -> endOfAbsence(end, now, post);
            case OfficeCommand.AbolishPost _ -> onlyIf(post.holder() == null, Refusal.of("post-held"));
            case OfficeCommand.CreatePost _, OfficeCommand.RestorePost _ -> Stream.empty();
        };
    }

    private static Stream<Refusal> described(String title, Set<Role> roles, int order) {
        return Stream.of(
                        named("title", title, MOST_TITLE),
                        ordered(order),
                        onlyIf(roles.stream().noneMatch(Role::isAdministrator), Refusal.at("roles", "administrator-role")))
                .flatMap(each -> each);
    }

    /** Who grants rights grants none to themself. */
    private static Stream<Refusal> notOneself(Situation now, String field, UUID person) {
        return onlyIf(!person.equals(now.viewer().person()), Refusal.at(field, "not-oneself"));
    }

    private static Stream<Refusal> fill(@Nullable UUID person, Situation now, Post post) {
        if (person == null) {
            return Stream.of(Refusal.at("person", "choose-person"));
        }
        return Stream.of(
                        isHere(now, "person", person),
                        notOneself(now, "person", person),
                        onlyIf(!person.equals(post.holder()), Refusal.at("person", "same")),
                        onlyIf(!person.equals(post.deputy()), Refusal.at("person", "deputy-is-holder")))
                .flatMap(each -> each);
    }

    private static Stream<Refusal> deputy(@Nullable UUID person, Situation now, Post post) {
        if (person == null) {
            return Stream.of(Refusal.at("person", "choose-person"));
        }
        return Stream.of(
                        isHere(now, "person", person),
                        notOneself(now, "person", person),
                        onlyIf(!person.equals(post.holder()), Refusal.at("person", "deputy-is-holder")))
                .flatMap(each -> each);
    }

    private static Stream<Refusal> portfolio(OfficeCommand.SetPortfolio set, Situation now) {
        boolean known = set.units().stream().filter(Objects::nonNull).allMatch(id -> now.store().unit(id).isPresent());
        boolean domains = set.domains().size() <= MOST_DOMAINS && set.domains().stream().allMatch(DutyRules::isDomain);
        return Stream.of(
                        onlyIf(set.units().size() <= MOST_UNITS && known, Refusal.at("units", "portfolio-units", MOST_UNITS)),
                        onlyIf(domains, Refusal.at("domains", "domain")))
                .flatMap(each -> each);
    }

    private static Stream<Refusal> absence(OfficeCommand.NoteAbsence note, Situation now, Post post) {
        LocalDate from = note.from();
        LocalDate until = note.until();
        if (from == null || until == null || until.isBefore(from)
                || Math.abs(ChronoUnit.DAYS.between(from, now.today())) > 2 * MOST_DAYS_AWAY
                || ChronoUnit.DAYS.between(from, until) >= MOST_DAYS_AWAY) {
            return Stream.of(Refusal.at("until", "absence-dates", MOST_DAYS_AWAY));
        }
        boolean free = now.store().absencesFrom(post.id()).stream().noneMatch(each -> each.overlaps(from, until));
        UUID acting = note.acting();
        return Stream.of(
                        onlyIf(post.holder() != null, Refusal.of("absence-vacant")),
                        onlyIf(free, Refusal.at("until", "absence-twice")),
                        onlyIf(note.reason().length() <= MOST_REASON && Printable.is(note.reason()), Refusal.at("reason", "text", MOST_REASON)),
                        acting == null ? Stream.<Refusal>empty() : isHere(now, "acting", acting),
                        onlyIf(acting == null || !acting.equals(post.holder()), Refusal.at("acting", "deputy-is-holder")),
                        acting == null ? Stream.<Refusal>empty() : mayName(acting, now))
                .flatMap(each -> each);
    }

    /** A holder leaves the post to its deputy; to name somebody else is the security administrator's. */
    private static Stream<Refusal> mayName(UUID acting, Situation now) {
        return now.viewer().has(Role.SECURITY_ADMINISTRATOR)
                ? notOneself(now, "acting", acting)
                : Stream.of(Refusal.at("acting", "acting-security"));
    }

    private static Stream<Refusal> endOfAbsence(OfficeCommand.EndAbsence end, Situation now, Post post) {
        Absence absence = now.store().absencesFrom(post.id()).stream()
                .filter(each -> each.id().equals(end.absence()))
                .findFirst()
                .orElse(null);
        if (absence == null) {
            return Stream.of(Refusal.of("absence-unknown"));
        }
        LocalDate day = end.lastDay();
        boolean within = day != null && !day.isBefore(absence.from().minusDays(1)) && day.isBefore(absence.until());
        return onlyIf(within, Refusal.at("last-day", "absence-end"));
    }
}
