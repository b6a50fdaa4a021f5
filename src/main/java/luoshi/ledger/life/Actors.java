package luoshi.ledger.life;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Act;

/** Everybody who ever acted on a matter, as of the act: independence is judged against all of them and their units. */
final class Actors {

    private final Set<Actor> actors = new LinkedHashSet<>();

    void acted(Act act, Actor.Part part) {
        actors.add(new Actor(act.person(), act.onBehalfOf(), act.post(), part));
    }

    void inherit(Marks marks) {
        actors.addAll(marks.hands());
    }

    List<Actor> all() {
        return List.copyOf(actors);
    }

    /** Whether one of these humans did one of these things. */
    boolean anyWith(Set<UUID> humans, Set<Actor.Part> parts) {
        return actors.stream().anyMatch(actor -> parts.contains(actor.part()) && humans.stream().anyMatch(actor::is));
    }

    /** The posts in which somebody did one of these things. */
    Set<UUID> postsOf(Set<Actor.Part> parts) {
        Set<UUID> posts = new LinkedHashSet<>();
        actors.stream()
                .filter(actor -> parts.contains(actor.part()))
                .map(Actor::post)
                .filter(java.util.Objects::nonNull)
                .forEach(posts::add);
        return posts;
    }
}
