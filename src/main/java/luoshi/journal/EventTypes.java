package luoshi.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All event types of the house by their stable names; gathered from the families that the rooms offer. */
final class EventTypes {

    private final Map<String, Class<? extends Event>> classes = new HashMap<>();
    private final Map<Class<?>, Named> names = new HashMap<>();

    EventTypes(Collection<EventFamily> families) {
        for (EventFamily family : families) {
            for (Class<? extends Event> member : members(family.root())) {
                add(member);
            }
        }
    }

    Named nameOf(Event event) {
        Named named = names.get(event.getClass());
        if (named == null) {
            throw new IllegalStateException(event.getClass().getName() + " belongs to no EventFamily bean");
        }
        return named;
    }

    Class<? extends Event> classOf(String name) {
        Class<? extends Event> type = classes.get(name);
        if (type == null) {
            throw new IllegalStateException("the journal holds an event type that this program does not know: " + name);
        }
        return type;
    }

    private void add(Class<? extends Event> member) {
        Named named = member.getAnnotation(Named.class);
        if (named == null) {
            throw new IllegalStateException(member.getName() + " has no @Named");
        }
        Class<? extends Event> other = classes.putIfAbsent(named.value(), member);
        if (other != null && other != member) {
            throw new IllegalStateException(named.value() + " names both " + other.getName() + " and " + member.getName());
        }
        names.put(member, named);
    }

    private static List<Class<? extends Event>> members(Class<? extends Event> root) {
        List<Class<? extends Event>> found = new ArrayList<>();
        for (Class<?> member : root.getPermittedSubclasses()) {
            Class<? extends Event> event = member.asSubclass(Event.class);
            if (event.isSealed()) {
                found.addAll(members(event));
            } else {
                found.add(event);
            }
        }
        return found;
    }
}
