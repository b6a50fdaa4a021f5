package luoshi.organization;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.page.ClearError;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose names a viewer is shown in the organization (decision 046). Units and posts of the whole district are known to
 * all who work in it, because matters are referred and copied to them. The people of another sub-district, its vacant
 * posts, deputies and absences are not: who works there is shown to that sub-district, to whoever's reach takes it in, and
 * to the administrations.
 */
public final class PeopleInSight {

    private static final int SEARCHED = 200;

    private final OrganizationStore store;
    private final JdbcClient jdbc;

    PeopleInSight(OrganizationStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    public boolean showsPeopleOf(Viewer viewer, UUID unit) {
        return store.unit(unit).filter(each -> of(viewer).isShown(each.path())).isPresent();
    }

    /** The units whose people this viewer is not shown, for a page that names many posts. */
    public Set<UUID> unitsElsewhere(Viewer viewer) {
        return of(viewer).elsewhere().stream()
                .flatMap(path -> store.unitsUnder(path).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** People by a part of their name, their staff number or initials, as far as this viewer is shown them. */
    public List<Person> find(Viewer viewer, String query, int most) {
        Sight sight = of(viewer);
        return store.findPeople(query, SEARCHED).stream().filter(each -> isShown(sight, viewer, each)).limit(most).toList();
    }

    /** @throws ClearError as if there were nobody */
    Person person(Viewer viewer, UUID id) {
        return store.person(id).filter(each -> isShown(of(viewer), viewer, each)).orElseThrow(ClearError::notFound);
    }

    List<Person> shown(Viewer viewer, List<Person> people) {
        Sight sight = of(viewer);
        return people.stream().filter(each -> isShown(sight, viewer, each)).toList();
    }

    /** Somebody without any post is nowhere else: a newcomer is found by whoever hands a post over. */
    private boolean isShown(Sight sight, Viewer viewer, Person person) {
        if (sight.elsewhere().isEmpty() || person.id().equals(viewer.person())) {
            return true;
        }
        List<String> paths = pathsOf(person.id());
        return paths.isEmpty() || paths.stream().anyMatch(sight::isShown);
    }

    private List<String> pathsOf(UUID person) {
        return jdbc.sql("""
                        select distinct u.path from post p join unit u on u.id = p.unit
                        where (p.holder = :person or p.deputy = :person) and not p.abolished
                        """)
                .param("person", person)
                .query(String.class)
                .list();
    }

    /** @param elsewhere paths of the sub-districts whose people are not shown */
    record Sight(List<String> elsewhere) {

        boolean isShown(String path) {
            return elsewhere.stream().noneMatch(path::startsWith);
        }
    }

    Sight of(Viewer viewer) {
        boolean all = viewer.administration() != null || viewer.has(Role.SECURITY_ADMINISTRATOR) || viewer.has(Role.SYSTEM_ADMINISTRATOR);
        return new Sight(all ? List.of() : subDistricts().stream().filter(each -> !isOwn(viewer, each)).toList());
    }

    private static boolean isOwn(Viewer viewer, String subDistrict) {
        return viewer.sees(subDistrict) || viewer.posts().stream().anyMatch(post -> post.unitPath().startsWith(subDistrict)
                || post.reach().stream().anyMatch(reach -> reach.startsWith(subDistrict)));
    }

    private List<String> subDistricts() {
        return jdbc.sql("select path from unit where kind = :kind")
                .param("kind", UnitKind.SUB_DISTRICT.name())
                .query(String.class)
                .list();
    }
}
