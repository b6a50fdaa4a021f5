package luoshi.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit to which several matters can be sent at once. Where nobody would take them, it is shown with the reason and
 * cannot be chosen.
 *
 * @param barred the message key of the reason; null where it can be chosen
 * @param load   what it was given of late; null where nobody there takes matters
 */
public record Receiver(Unit unit, @Nullable String barred, @Nullable LoadOfUnit load) {

    /** @param loads of the units that the viewer sees */
    static List<Receiver> of(Organization organization, List<Unit> units, List<LoadOfUnit> loads) {
        Map<UUID, LoadOfUnit> byUnit = loads.stream().collect(Collectors.toMap(each -> each.unit().id(), each -> each));
        return units.stream()
                .filter(unit -> unit.successor() == null)
                .map(unit -> new Receiver(unit, barred(organization.postsOf(unit.id())), byUnit.get(unit.id())))
                .toList();
    }

    /** Its load is beyond the line of the rulebook: others are asked first. */
    public boolean warns() {
        return load != null && load.load().warns();
    }

    private static @Nullable String barred(List<Post> posts) {
        List<Post> handlers = posts.stream().filter(post -> post.roles().contains(Role.HANDLER)).toList();
        if (handlers.isEmpty()) {
            return "ledger.bulk.no-handler";
        }
        boolean filled = handlers.stream().anyMatch(post -> post.holder() != null || post.deputy() != null);
        return filled ? null : "ledger.bulk.vacant";
    }
}
