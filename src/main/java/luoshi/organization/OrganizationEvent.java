package luoshi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to units, people, posts and the duty list. Names of people are {@link Words}: they can be erased. Each
 * has one that undoes it; nothing is deleted.
 */
sealed interface OrganizationEvent extends Event {

    String UNIT = "unit";
    String PERSON = "person";
    String POST = "post";
    String DUTY = "duty";

    @Named("unit.founded")
    record UnitFounded(@Nullable UUID parent, String path, String name, UnitKind kind, int order)
            implements OrganizationEvent {}

    @Named("unit.renamed")
    record UnitRenamed(String name) implements OrganizationEvent {}

    @Named("unit.reordered")
    record UnitReordered(int order) implements OrganizationEvent {}

    /** From a day on the unit is no more; another carries on what it owned. Its posts moved there with it. */
    @Named("unit.merged")
    record UnitMerged(UUID successor, LocalDate on, List<UUID> posts) implements OrganizationEvent {}

    /** The merger is undone. */
    @Named("unit.restored")
    record UnitRestored() implements OrganizationEvent {}

    @Named("person.joined")
    record PersonJoined(Words name, EmploymentStatus status, String code) implements OrganizationEvent {}

    @Named("person.corrected")
    record PersonCorrected(Words name, EmploymentStatus status, String code) implements OrganizationEvent {}

    @Named("person.left")
    record PersonLeft() implements OrganizationEvent {}

    @Named("person.returned")
    record PersonReturned() implements OrganizationEvent {}

    @Named("post.created")
    record PostCreated(UUID unit, String title, Set<Role> roles, int order, String code) implements OrganizationEvent {}

    @Named("post.changed")
    record PostChanged(String title, Set<Role> roles, int order) implements OrganizationEvent {}

    @Named("post.moved")
    record PostMoved(UUID unit) implements OrganizationEvent {}

    @Named("post.filled")
    record PostFilled(UUID person) implements OrganizationEvent {}

    @Named("post.vacated")
    record PostVacated() implements OrganizationEvent {}

    /** The B post: acts while the holder is away, and both names stay on each act. */
    @Named("post.deputy-named")
    record DeputyNamed(UUID person) implements OrganizationEvent {}

    @Named("post.deputy-withdrawn")
    record DeputyWithdrawn() implements OrganizationEvent {}

    /** What a leader is in charge of: units by path; domains empty for all that these units do. */
    @Named("post.portfolio-set")
    record PortfolioSet(List<String> paths, List<String> domains) implements OrganizationEvent {}

    /** The holder is away from one day to another; {@code acting} is null where the named deputy acts. */
    @Named("post.absence-noted")
    record AbsenceNoted(UUID absence, LocalDate from, LocalDate until, @Nullable UUID acting, Words reason)
            implements OrganizationEvent {}

    /** The absence ends otherwise than was noted; before its first day where it never began. */
    @Named("post.absence-ended")
    record AbsenceEnded(UUID absence, LocalDate lastDay) implements OrganizationEvent {}

    @Named("post.abolished")
    record PostAbolished() implements OrganizationEvent {}

    @Named("post.restored")
    record PostRestored() implements OrganizationEvent {}

    @Named("duty.listed")
    record DutyListed(UUID unit, String code, String domain, DutyKind kind, String text)
            implements OrganizationEvent {}

    @Named("duty.changed")
    record DutyChanged(String code, String domain, DutyKind kind, String text) implements OrganizationEvent {}

    @Named("duty.struck")
    record DutyStruck() implements OrganizationEvent {}

    @Named("duty.restored")
    record DutyRestored() implements OrganizationEvent {}
}
