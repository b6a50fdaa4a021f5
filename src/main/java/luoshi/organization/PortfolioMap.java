package luoshi.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of what in a home, a sub-district or the district's own departments (requirement R88): each leader with
 * fields of work, offices, communities and grids; each field with its leaders and the units whose duty it is; and first
 * what nobody was given. A pure function of units, posts, portfolios and duties.
 *
 * <p>Who leads the whole home without a word about a field was not given that field: it falls to them, and is shown as a gap.
 */
public record PortfolioMap(Unit home, List<Gap> gaps, List<Led> leaders, List<Field> fields) {

    /** Kinds of units that are counted with the grids, not with the offices. */
    private static final Set<UnitKind> GROUND = Set.of(UnitKind.COMMUNITY, UnitKind.VILLAGE, UnitKind.GRID);

    /** What nobody was given. */
    public enum Lack {
        FIELD,
        UNIT,
        HOLDER
    }

    /**
     * @param domain of a field, else null
     * @param unit   of a unit, else null
     * @param post   to whom it falls meanwhile; of a vacant post that post itself; null where nobody is there at all
     */
    public record Gap(Lack lack, @Nullable String domain, @Nullable Unit unit, @Nullable Post post) {}

    /**
     * A leader.
     *
     * @param whole   leads the whole home, or was given nothing of their own
     * @param domains that were named
     * @param implied that follow from the duties of the offices
     */
    public record Led(
            Post post, boolean whole, List<String> domains, List<String> implied, List<Unit> offices, List<Unit> grounds, int grids) {}

    /** A field of work. */
    public record Field(String domain, List<Post> leaders, List<Unit> units) {}

    static PortfolioMap of(Unit home, OfficeState office) {
        return new Drawing(home, office).map();
    }

    /** Sub-districts and the district itself, in official order. */
    static List<Unit> homes(OfficeState office) {
        return office.units.values().stream()
                .filter(unit -> unit.parent() == null || unit.kind() == UnitKind.SUB_DISTRICT)
                .filter(unit -> unit.successor() == null)
                .sorted(Comparator.comparing(Unit::path))
                .toList();
    }

    /** Draws one map. */
    private static final class Drawing {

        private final Unit home;
        private final List<Unit> units;
        private final List<Portfolio> portfolios;
        private final Leaders leaders;
        private final Map<UUID, Set<String>> duties;
        private final Set<UUID> heads;

        Drawing(Unit home, OfficeState office) {
            List<String> elsewhere = home.parent() != null
                    ? List.of()
                    : homes(office).stream().filter(each -> each.parent() != null).map(Unit::path).toList();
            this.home = home;
            this.units = office.units.values().stream()
                    .filter(unit -> unit.successor() == null && unit.path().startsWith(home.path()))
                    .filter(unit -> elsewhere.stream().noneMatch(unit.path()::startsWith))
                    .sorted(Comparator.comparing(Unit::path))
                    .toList();
            Set<UUID> here = units.stream().map(Unit::id).collect(Collectors.toSet());
            this.portfolios = office.posts.values().stream()
                    .filter(each -> each.post().roles().contains(luoshi.account.Role.LEADER))
                    .filter(each -> here.contains(each.post().unit()))
                    .sorted(Leaders.OFFICIAL_ORDER)
                    .toList();
            this.leaders = new Leaders(portfolios);
            this.duties = office.duties.values().stream()
                    .filter(duty -> duty.kind() != DutyKind.WITHDRAWN_UPWARD)
                    .collect(Collectors.groupingBy(Duty::unit, Collectors.mapping(Duty::domain, Collectors.toSet())));
            this.heads = office.posts.values().stream()
                    .filter(each -> each.post().roles().contains(luoshi.account.Role.HANDLER))
                    .map(each -> each.post().unit())
                    .collect(Collectors.toSet());
        }

        PortfolioMap map() {
            List<Led> led = portfolios.stream().map(this::led).toList();
            List<Field> fields = BusinessDomain.ALL.stream().map(domain -> field(domain, led)).toList();
            List<Gap> gaps = new ArrayList<>();
            fields.stream()
                    .filter(field -> field.leaders().isEmpty())
                    .forEach(field -> gaps.add(new Gap(Lack.FIELD, field.domain(), null, fallsTo(home, field.domain()))));
            units.stream()
                    .filter(unit -> heads.contains(unit.id()) && portfolios.stream().noneMatch(each -> leads(each, unit)))
                    .forEach(unit -> gaps.add(new Gap(Lack.UNIT, null, unit, fallsTo(unit, ""))));
            portfolios.stream()
                    .filter(each -> each.post().holder() == null)
                    .forEach(each -> gaps.add(new Gap(Lack.HOLDER, null, null, each.post())));
            return new PortfolioMap(home, gaps, led, fields);
        }

        private Led led(Portfolio portfolio) {
            boolean whole = isWhole(portfolio);
            List<Unit> given = whole ? List.of() : units.stream().filter(unit -> leads(portfolio, unit)).toList();
            Set<String> implied = new LinkedHashSet<>();
            if (portfolio.domains().isEmpty()) {
                given.forEach(unit -> implied.addAll(duties.getOrDefault(unit.id(), Set.of())));
            }
            return new Led(
                    portfolio.post(),
                    whole,
                    inOrder(portfolio.domains()),
                    inOrder(implied),
                    given.stream().filter(unit -> !GROUND.contains(unit.kind())).toList(),
                    given.stream().filter(unit -> GROUND.contains(unit.kind()) && unit.kind() != UnitKind.GRID).toList(),
                    (int) units.stream()
                            .filter(unit -> unit.kind() == UnitKind.GRID)
                            .filter(unit -> given.stream().anyMatch(each -> unit.path().startsWith(each.path())))
                            .count());
        }

        /** Given nothing that is narrower than the home, and no field: whatever is nobody else's falls there. */
        private boolean isWhole(Portfolio portfolio) {
            return portfolio.domains().isEmpty() && portfolio.reach().stream().allMatch(home.path()::startsWith);
        }

        /** The unit was given, or a field that is the unit's duty. */
        private boolean leads(Portfolio portfolio, Unit unit) {
            return portfolio.paths().stream().anyMatch(path -> unit.path().startsWith(path) && !home.path().startsWith(path))
                    || portfolio.nearness(unit.path()) > 0
                            && duties.getOrDefault(unit.id(), Set.of()).stream().anyMatch(portfolio.domains()::contains);
        }

        private static List<String> inOrder(Iterable<String> domains) {
            Set<String> all = new LinkedHashSet<>();
            domains.forEach(all::add);
            return BusinessDomain.ALL.stream().filter(all::contains).toList();
        }

        private Field field(String domain, List<Led> led) {
            return new Field(
                    domain,
                    led.stream()
                            .filter(each -> each.domains().contains(domain) || each.implied().contains(domain))
                            .map(Led::post)
                            .toList(),
                    units.stream().filter(unit -> duties.getOrDefault(unit.id(), Set.of()).contains(domain)).toList());
        }

        private @Nullable Post fallsTo(Unit unit, String domain) {
            List<String> paths = new ArrayList<>();
            for (String path = unit.path(); path.startsWith(home.path()); path = OrganizationStore.above(path)) {
                paths.add(path);
            }
            return Optional.of(paths).flatMap(each -> leaders.inCharge(each, domain)).orElse(null);
        }
    }
}
