package luoshi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;

/**
 * The door of the organization for the rooms above. What an office looks like is known to all who work in it, so these
 * look-ups take no viewer; whatever is about a matter does.
 */
public interface Organization {

    /** The district, root of all units; empty before the first import. */
    Optional<Unit> district();

    Optional<Unit> unit(UUID id);

    /** Units whose path starts with the given one, itself included, parents first, in official order. */
    List<Unit> unitsUnder(String path);

    /** The unit that stands for this one on a day: itself, or whoever carries it on after mergers. */
    Optional<Unit> standsFor(UUID unit, LocalDate on);

    /** Units that were merged into this one, directly or through others, oldest first. */
    List<Unit> carriedOnBy(UUID unit);

    /** The name that a unit had at the end of a day; its first name for days before it was founded. */
    Optional<String> nameOn(UUID unit, LocalDate day);

    Optional<Person> person(UUID id);

    /**
     * People by a part of their name, their staff number or the pinyin initials, best first.
     *
     * @param most at most so many, up to 200
     */
    List<Person> findPeople(String query, int most);

    Optional<Post> post(UUID id);

    /** The posts of a unit in official order, without abolished ones. */
    List<Post> postsOf(UUID unit);

    /** The posts that a person holds, in official order. */
    List<Post> postsHeldBy(UUID person);

    /** The first post with this role in the unit, or in the nearest unit above it: a matter always finds its post. */
    Optional<Post> postWith(Role role, UUID unit);

    /** Posts with this role in units under a path, in official order. */
    List<Post> postsWith(Role role, String path);

    /**
     * Posts with this role within whose reach a unit lies, wherever they stand themselves: a verification team reaches the
     * sections beside it. The nearest reach first, then in official order.
     */
    List<PostInReach> postsReaching(Role role, String path);

    /**
     * Who acts in a post on a day: the holder; while the holder is away whoever was named for this time, else the deputy;
     * in a vacant post the deputy; where there is none, whoever acts for the leader above. Empty only where no leader
     * stands above either.
     */
    Optional<ActingHolder> actingHolder(UUID post, LocalDate day);

    /** The same today. */
    Optional<ActingHolder> actingHolder(UUID post);

    /** The leader's post that a post answers to: to it falls what nobody else can do. */
    Optional<Post> leaderAbove(UUID post);

    /** When the holder of a post was, is or will be away, newest first. */
    List<Absence> absencesFrom(UUID post);

    /** The leader in whose portfolio the unit and domain lie; the nearest portfolio upward decides. */
    Optional<Post> leaderInCharge(UUID unit, String domain);

    /** The duty list of a unit, with what it took over from units merged into it; without items struck from it. */
    List<Duty> dutiesOf(UUID unit);

    /**
     * Units whose listed duty covers a domain, within the sub-district or department in which {@code within} lies, basic
     * duties first; then by portfolio. Empty where no list says anything.
     */
    List<HandlerProposal> handlersFor(String domain, UUID within);
}
