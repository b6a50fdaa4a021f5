package luoshi.ledger.sim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.Post;
import luoshi.organization.Unit;

/** What years do to an office: people change posts, others stand in for them, somebody leaves, sections merge. */
final class Turnover {

    private static final int FEWEST_SECTIONS = 4;

    private final Office office;
    private final Chance chance;
    /** Whoever has written something on a personal list. */
    final Set<UUID> listKeepers = new HashSet<>();
    int mergers;

    Turnover(Office office, Chance chance) {
        this.office = office;
        this.chance = chance;
    }

    void somethingHappens() {
        Office.SubDistrict sub = chance.of(office.subDistricts);
        switch (chance.below(10)) {
            case 0, 1, 2 -> change(sub);
            case 3, 4, 5 -> standIn(sub);
            case 6, 7 -> leave(sub);
            case 8 -> comeBack(sub);
            default -> merge(sub);
        }
    }

    /** Who handled yesterday verifies or approves tomorrow, and the other way round. */
    private void change(Office.SubDistrict sub) {
        Post one = chance.of(postsWith(sub, Role.HANDLER));
        Post other = chance.of(postsWith(sub, chance.of(Role.VERIFIER, Role.APPROVER, Role.CLERK, Role.DISPATCHER)));
        UUID holder = one.holder();
        office.world.fill(one.id(), other.holder());
        office.world.fill(other.id(), holder);
    }

    private void standIn(Office.SubDistrict sub) {
        Post post = chance.of(postsIn(sub));
        UUID deputy = chance.of(postsIn(sub)).holder();
        office.world.deputize(post.id(), deputy != null && !deputy.equals(post.holder()) ? deputy : null);
    }

    private void leave(Office.SubDistrict sub) {
        List<Post> simple = postsIn(sub).stream().filter(post -> post.roles().isEmpty()).toList();
        List<Post> keepers = simple.stream().filter(post -> listKeepers.contains(post.holder())).toList();
        Post post = chance.of(keepers.isEmpty() || chance.in(30) ? simple : keepers);
        UUID gone = post.holder();
        office.world.fill(post.id(), office.world.person("新进人员"));
        office.world.posts().stream()
                .filter(each -> gone != null && gone.equals(each.deputy()))
                .forEach(each -> office.world.deputize(each.id(), null));
    }

    private void comeBack(Office.SubDistrict sub) {
        postsWith(sub, Role.HANDLER).forEach(post -> {
            Unit unit = office.world.unit(post.unit()).orElseThrow();
            if (post.deputy() == null) {
                office.world.postsOf(unit.id()).stream()
                        .filter(each -> each.roles().isEmpty())
                        .findFirst()
                        .ifPresent(member -> office.world.deputize(post.id(), member.holder()));
            }
        });
    }

    private void merge(Office.SubDistrict sub) {
        List<Unit> living = sub.sections.stream()
                .map(each -> office.world.unit(each.id()).orElseThrow())
                .filter(each -> each.successor() == null)
                .toList();
        Unit gone = chance.of(living);
        Unit into = chance.of(living);
        if (living.size() > FEWEST_SECTIONS && !gone.id().equals(into.id())) {
            office.world.merge(gone.id(), into.id());
            office.newSection(sub);
            mergers++;
        }
    }

    private List<Post> postsWith(Office.SubDistrict sub, Role role) {
        return postsIn(sub).stream().filter(post -> post.roles().contains(role)).toList();
    }

    private List<Post> postsIn(Office.SubDistrict sub) {
        return office.world.unitsUnder(sub.unit.path()).stream()
                .flatMap(unit -> office.world.postsOf(unit.id()).stream())
                .toList();
    }
}
