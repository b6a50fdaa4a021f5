package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;

/**
 * Who sees a matter, as one comparison: a matter shows itself to a set of marks, a viewer carries a set of marks, and
 * sees what shares one. A unit's path stands with all the paths above it, so a viewer's unit finds all below it through
 * an index. A personal matter shows itself to no unit, and to its person alone until that person has signed the list on
 * which it stands; then also to the head of the section, the leader above and the campaign office (requirement R38,
 * practice P12).
 */
public final class Sight {

    private static final String PERSON = "person:";
    private static final String POST = "post:";
    private static final String CAMPAIGN = "campaign:";

    private Sight() {}

    /** What this viewer carries. */
    public static List<String> of(Viewer viewer) {
        List<String> marks = new ArrayList<>(viewer.sight());
        marks.add(PERSON + viewer.person());
        for (HeldPost post : viewer.posts()) {
            marks.add(POST + post.post());
            if (post.roles().contains(Role.CAMPAIGN_OFFICE)) {
                post.reach().forEach(path -> marks.add(CAMPAIGN + path));
            }
        }
        return marks;
    }

    /** What a matter shows itself to now. */
    static Set<String> of(Matter matter) {
        MatterEvent.Registered first = matter.registration();
        Set<UUID> copies = matter.wording().copies();
        if (first.person() == null) {
            return ofUnits(matter.holding().paths(), copies);
        }
        Set<String> marks = ofRegistered(first);
        copies.forEach(post -> marks.add(ofPost(post)));
        if (matter.wording().isLaidOpen()) {
            marks.addAll(opensTo(first));
            matter.wording().heads().forEach(post -> marks.add(ofPost(post)));
        }
        return marks;
    }

    /** A matter that units see: those on these paths, all above them, and posts that were given a copy. */
    static Set<String> ofUnits(Iterable<String> paths, Iterable<UUID> posts) {
        Set<String> marks = new LinkedHashSet<>();
        paths.forEach(path -> marks.addAll(above(path)));
        posts.forEach(post -> marks.add(ofPost(post)));
        return marks;
    }

    /** What a matter shows itself to when it has just been registered: a personal one to its person. */
    public static Set<String> ofRegistered(MatterEvent.Registered registered) {
        return registered.person() == null
                ? ofUnits(List.of(registered.path()), List.of())
                : new LinkedHashSet<>(List.of(PERSON + registered.person()));
    }

    /** Who else sees a personal matter once it is laid open: the leader above, the campaign office of the unit. */
    public static Set<String> opensTo(MatterEvent.Registered registered) {
        Set<String> marks = new LinkedHashSet<>();
        if (registered.person() != null) {
            if (registered.personLeader() != null) {
                marks.add(POST + registered.personLeader());
            }
            above(registered.path()).forEach(each -> marks.add(CAMPAIGN + each));
        }
        return marks;
    }

    public static String ofPost(UUID post) {
        return POST + post;
    }

    /** A path with all the paths above it: {@code 01.003.} stands as {@code 01.} and {@code 01.003.} */
    public static List<String> above(String path) {
        List<String> paths = new ArrayList<>();
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            paths.add(path.substring(0, dot + 1));
        }
        return paths;
    }
}
