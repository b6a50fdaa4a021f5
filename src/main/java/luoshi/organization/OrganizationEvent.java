package luoshi.organization;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen to units, people, posts and the duty list. Names of people are {@link Words}: they can be erased. */
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

    /** The unit is no more; another carries on what it owned. */
    @Named("unit.merged")
    record UnitMerged(UUID successor) implements OrganizationEvent {}

    @Named("person.joined")
    record PersonJoined(Words name, EmploymentStatus status) implements OrganizationEvent {}

    @Named("post.created")
    record PostCreated(UUID unit, String title, Set<Role> roles, int order) implements OrganizationEvent {}

    @Named("post.filled")
    record PostFilled(UUID person) implements OrganizationEvent {}

    @Named("post.vacated")
    record PostVacated() implements OrganizationEvent {}

    /** The B post: acts while the holder is away, and both names stay on each act. */
    @Named("post.deputy-named")
    record DeputyNamed(UUID person) implements OrganizationEvent {}

    /** What a leader is in charge of: units by path; domains empty for all that these units do. */
    @Named("post.portfolio-set")
    record PortfolioSet(List<String> paths, List<String> domains) implements OrganizationEvent {}

    @Named("duty.listed")
    record DutyListed(UUID unit, String code, String domain, DutyKind kind, String text)
            implements OrganizationEvent {}
}
