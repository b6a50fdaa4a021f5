package luoshi.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.organization.OfficePlan.Difference;
import org.jspecify.annotations.Nullable;

/** What a table of posts would change; a post is known by its unit and its code. */
final class PostPlan {

    private final PlanDraft draft;

    PostPlan(PlanDraft draft) {
        this.draft = draft;
    }

    void take(List<OfficeFile.PostRow> rows) {
        Set<String> seen = new HashSet<>();
        for (OfficeFile.PostRow row : rows) {
            String key = OfficeState.key(row.unit(), row.code());
            UUID unit = draft.unitIds.get(row.unit());
            if (unit == null) {
                draft.errors.add(row.place().error("", "organization.import.no-unit", row.unit()));
                continue;
            }
            if (!seen.add(key)) {
                draft.errors.add(row.place().error("", "organization.import.post-twice", row.title()));
                continue;
            }
            int mistakes = draft.errors.size();
            UUID holder = who(row.holder(), row);
            UUID deputy = who(row.deputy(), row);
            portfolioExists(row);
            if (holder != null && holder.equals(deputy)) {
                draft.errors.add(row.place().error("", "organization.rule.deputy-is-holder"));
            }
            if (draft.errors.size() > mistakes) {
                continue;
            }
            Portfolio now = draft.state.posts.get(key);
            if (givesToOneself(now, holder, deputy)) {
                draft.errors.add(row.place().error("", "organization.rule.not-oneself"));
                continue;
            }
            if (now == null) {
                create(row, unit, holder, deputy);
            } else {
                changePost(row, now, holder, deputy);
            }
        }
    }

    private @Nullable UUID who(@Nullable String word, OfficeFile.PostRow row) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        List<UUID> meant = draft.peopleByWord.getOrDefault(word, List.of());
        if (meant.size() != 1) {
            draft.errors.add(row.place().error("", meant.isEmpty()
                    ? "organization.import.no-person" : "organization.import.same-name", word));
            return null;
        }
        Person person = draft.state.person(meant.getFirst());
        if (person != null && person.gone()) {
            draft.errors.add(row.place().error("", "organization.rule.person-gone", person.name()));
        }
        return meant.getFirst();
    }

    /** Who takes the tables in gives no post to themself; one that they hold already may stand there. */
    private boolean givesToOneself(@Nullable Portfolio now, @Nullable UUID holder, @Nullable UUID deputy) {
        UUID self = draft.viewer.person();
        boolean heldBefore = now != null && self.equals(now.post().holder());
        boolean deputyBefore = now != null && self.equals(now.post().deputy());
        return (self.equals(holder) && !heldBefore) || (self.equals(deputy) && !deputyBefore);
    }

    private void portfolioExists(OfficeFile.PostRow row) {
        List<String> units = row.units() == null ? List.of() : row.units();
        units.stream()
                .filter(path -> !draft.unitIds.containsKey(path))
                .forEach(path -> draft.errors.add(row.place().error("", "organization.import.no-unit", path)));
    }

    private void create(OfficeFile.PostRow row, UUID unit, @Nullable UUID holder, @Nullable UUID deputy) {
        List<OrganizationEvent> events = new ArrayList<>();
        events.add(new OrganizationEvent.PostCreated(
                unit, row.title(), row.roles(), row.order(row.place().line()), row.code()));
        if (holder != null) {
            events.add(new OrganizationEvent.PostFilled(holder));
        }
        if (deputy != null) {
            events.add(new OrganizationEvent.DeputyNamed(deputy));
        }
        if (row.units() != null && !row.units().isEmpty()) {
            events.add(new OrganizationEvent.PortfolioSet(row.units(), row.domains()));
        }
        String held = holder == null ? "" : " · " + draft.names.get(holder);
        draft.make(OfficeSheet.POSTS, row.unit() + " " + row.title() + held, OrganizationEvent.POST, draft.ids.next(), events);
    }

    private void changePost(OfficeFile.PostRow row, Portfolio now, @Nullable UUID holder, @Nullable UUID deputy) {
        Post post = now.post();
        List<Difference> differences = new ArrayList<>();
        List<OrganizationEvent> events = new ArrayList<>();
        int order = row.order(post.order());
        if (!row.title().equals(post.title()) || !row.roles().equals(post.roles()) || order != post.order()) {
            differences.add(new Difference("organization.post", told(post.title(), post.roles(), post.order()),
                    told(row.title(), row.roles(), order)));
            events.add(new OrganizationEvent.PostChanged(row.title(), row.roles(), order));
        }
        if (row.holder() != null && !Objects.equals(holder, post.holder())) {
            differences.add(new Difference("organization.holder", draft.name(post.holder()), draft.name(holder)));
            events.add(holder == null ? new OrganizationEvent.PostVacated() : new OrganizationEvent.PostFilled(holder));
        }
        if (row.deputy() != null && !Objects.equals(deputy, post.deputy())) {
            differences.add(new Difference("organization.deputy", draft.name(post.deputy()), draft.name(deputy)));
            events.add(deputy == null ? new OrganizationEvent.DeputyWithdrawn() : new OrganizationEvent.DeputyNamed(deputy));
        }
        if (row.units() != null && (!row.units().equals(now.paths()) || !row.domains().equals(now.domains()))) {
            differences.add(new Difference("organization.portfolio", String.join("、", now.paths()), String.join("、", row.units())));
            events.add(new OrganizationEvent.PortfolioSet(row.units(), row.domains()));
        }
        draft.change(OfficeSheet.POSTS, row.unit() + " " + post.title(), differences, OrganizationEvent.POST, post.id(), events);
    }

    private static String told(String title, Set<Role> roles, int order) {
        return title + " " + roles.stream().map(Role::name).sorted().collect(Collectors.joining("、")) + " " + order;
    }
}
