package luoshi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.PeopleInSight;
import luoshi.organization.Person;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is how loaded, as far as a viewer is shown it: units that the viewer sees; the people of a unit only to whoever heads
 * it or leads above it, and is shown its people at all (decision 046).
 */
@Component
class Loads {

    private final LoadStore store;
    private final Organization organization;
    private final PeopleInSight people;
    private final Rulebook rulebook;
    private final InstantSource clock;

    Loads(LoadStore store, Organization organization, PeopleInSight people, Rulebook rulebook, InstantSource clock) {
        this.store = store;
        this.organization = organization;
        this.people = people;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Of all units among which a matter with this path is assigned, beside the median of them all. */
    Map<UUID, Load> around(String path) {
        return new Asked(Set.of(group(path))).loads(_ -> "");
    }

    /** Of the units that a viewer sees, in official order, each beside the median of its own group. */
    List<LoadOfUnit> of(Viewer viewer) {
        List<Unit> units = viewer.sight().stream()
                .flatMap(path -> organization.unitsUnder(path).stream())
                .filter(unit -> unit.successor() == null)
                .toList();
        Set<String> groups = units.stream().map(unit -> group(unit.path())).collect(Collectors.toCollection(LinkedHashSet::new));
        if (groups.isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(groups);
        Map<UUID, Load> loads = asked.loads(Loads::group);
        Set<UUID> headed = headed(viewer, units);
        return units.stream()
                .filter(unit -> loads.containsKey(unit.id()))
                .map(unit -> new LoadOfUnit(
                        unit, loads.get(unit.id()), headed.contains(unit.id()) ? asked.shares(unit, loads.get(unit.id())) : null))
                .toList();
    }

    /** A sub-district or a department with all below it: the first two steps of a path. */
    static String group(String path) {
        int first = path.indexOf('.');
        int second = path.indexOf('.', first + 1);
        return second < 0 ? path : path.substring(0, second + 1);
    }

    /** The units that a viewer heads or leads, and whose people are shown to that viewer at all. */
    private Set<UUID> headed(Viewer viewer, List<Unit> units) {
        Set<UUID> headed = units.stream()
                .filter(unit -> leads(viewer, unit) || holdsTheHead(viewer, unit))
                .map(Unit::id)
                .collect(Collectors.toSet());
        if (!headed.isEmpty()) {
            headed.removeAll(people.unitsElsewhere(viewer));
        }
        return headed;
    }

    private static boolean leads(Viewer viewer, Unit unit) {
        return viewer.postFor(Role.LEADER, unit.path()).isPresent()
                || viewer.postFor(Role.DISTRICT_OFFICE, unit.path()).isPresent();
    }

    /** The post to which a unit's matters go heads it. */
    private boolean holdsTheHead(Viewer viewer, Unit unit) {
        List<UUID> handling = viewer.posts().stream()
                .filter(held -> held.unit().equals(unit.id()) && held.roles().contains(Role.HANDLER))
                .map(HeldPost::post)
                .toList();
        return !handling.isEmpty() && organization.postsOf(unit.id()).stream()
                .filter(post -> post.roles().contains(Role.HANDLER))
                .findFirst()
                .filter(head -> handling.contains(head.id()))
                .isPresent();
    }

    /** One look at the rows of some groups. */
    private final class Asked {

        private final LoadWeights weights = LoadWeights.of(rulebook);
        private final LoadIndex.Line line = LoadIndex.Line.of(rulebook);
        private final List<LoadStore.Place> places;
        private final List<LoadStore.Inflow> inflow;

        Asked(Set<String> groups) {
            Instant since = clock.instant().minus(Duration.ofDays(line.days()));
            places = store.places(groups);
            inflow = store.inflow(groups, since);
        }

        Map<UUID, Load> loads(UnaryOperator<String> grouping) {
            Map<UUID, LoadIndex.Given> given = new HashMap<>();
            places.forEach(place -> given.put(place.unit(), LoadIndex.Given.nothing(place.heads())));
            inflow.forEach(each -> given.computeIfPresent(each.unit(), (_, so) -> so.and(each.count(), weight(each))));
            Map<String, Map<UUID, LoadIndex.Given>> groups = new TreeMap<>();
            places.forEach(place -> groups.computeIfAbsent(grouping.apply(place.path()), _ -> new TreeMap<>())
                    .put(place.unit(), given.get(place.unit())));
            Map<UUID, Load> loads = new HashMap<>();
            groups.values().forEach(group -> loads.putAll(LoadIndex.of(group, line)));
            return loads;
        }

        /** Everybody who holds a post in the unit, and whoever a plan names beside them; last what no plan names yet. */
        List<LoadOfUnit.Share> shares(Unit unit, Load load) {
            Map<UUID, LoadIndex.Given> ofPeople = new LinkedHashMap<>();
            organization.postsOf(unit.id()).stream()
                    .map(Post::holder)
                    .filter(Objects::nonNull)
                    .forEach(person -> ofPeople.put(person, LoadIndex.Given.nothing(1)));
            LoadIndex.Given ofNobody = LoadIndex.Given.nothing(1);
            for (LoadStore.Inflow each : inflow) {
                if (!each.unit().equals(unit.id())) {
                    continue;
                }
                if (each.person() == null) {
                    ofNobody = ofNobody.and(each.count(), weight(each));
                } else {
                    LoadIndex.Given so = ofPeople.getOrDefault(each.person(), LoadIndex.Given.nothing(1));
                    ofPeople.put(each.person(), so.and(each.count(), weight(each)));
                }
            }
            List<LoadOfUnit.Share> shares = new ArrayList<>();
            ofPeople.forEach((person, given) -> shares.add(share(person, given, load)));
            if (ofNobody.inflow() > 0) {
                shares.add(share(null, ofNobody, load));
            }
            return shares;
        }

        private int weight(LoadStore.Inflow each) {
            return weights.of(each.kind(), each.severity(), each.whole());
        }

        private LoadOfUnit.Share share(@Nullable UUID person, LoadIndex.Given given, Load load) {
            String name = person == null ? "" : organization.person(person).map(Person::name).orElse("");
            int percent = load.weighted() == 0 ? 0 : (int) Math.round(given.matters() * 100 / load.weighted());
            return new LoadOfUnit.Share(person, name, given.inflow(), given.matters(), percent);
        }
    }
}
