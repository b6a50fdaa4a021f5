package luoshi.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.People;
import luoshi.organization.Organization;
import luoshi.organization.Person;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import org.springframework.stereotype.Component;

/** The people of the organization, for whoever opens accounts. */
@Component
class OfficePeople implements People {

    private final Organization organization;

    OfficePeople(Organization organization) {
        this.organization = organization;
    }

    @Override
    public Optional<Known> find(UUID person) {
        return organization.person(person).map(each -> new Known(person, each.name(), ""));
    }

    @Override
    public List<Known> search(String words, int most) {
        Map<UUID, Known> found = new LinkedHashMap<>();
        for (Unit unit : organization.district().map(each -> organization.unitsUnder(each.path())).orElse(List.of())) {
            for (Post post : organization.postsOf(unit.id())) {
                for (UUID person : holders(post)) {
                    if (found.size() < most && !found.containsKey(person)) {
                        organization.person(person)
                                .filter(each -> each.name().contains(words.strip()))
                                .ifPresent(each -> found.put(person, known(each, unit, post)));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<UUID> holders(Post post) {
        List<UUID> holders = new ArrayList<>();
        if (post.holder() != null) {
            holders.add(post.holder());
        }
        if (post.deputy() != null) {
            holders.add(post.deputy());
        }
        return holders;
    }

    private static Known known(Person person, Unit unit, Post post) {
        return new Known(person.id(), person.name(), unit.name() + " · " + post.title());
    }
}
