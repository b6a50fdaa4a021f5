package luoshi.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.organization.Organization;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the page of a year shows. */
@Component
public class IndicatorBoard {

    private final IndicatorStore store;
    private final Homes homes;
    private final Organization organization;
    private final ObjectProvider<TiedMatters> ties;

    IndicatorBoard(IndicatorStore store, Homes homes, Organization organization, ObjectProvider<TiedMatters> ties) {
        this.store = store;
        this.homes = homes;
        this.organization = organization;
        this.ties = ties;
    }

    /**
     * A year's lists as one viewer sees them.
     *
     * @param years      that there are lists of, newest first, with this one
     * @param categories of all the lists of the year
     * @param units      names of the units that mend
     * @param tied       open matters by indicator; null where no room ties matters
     */
    public record Shown(
            int year,
            List<Integer> years,
            List<Section> sections,
            List<String> categories,
            Map<UUID, String> units,
            @Nullable Map<UUID, Integer> tied,
            boolean mayKeep) {}

    /**
     * One list with the rows that were asked for.
     *
     * @param home  name of who is judged
     * @param ended what was taken off the list
     */
    public record Section(IndicatorList list, String home, List<Indicator> rows, List<Indicator> ended) {

        public String points() {
            return Points.shown(rows.stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        public String lost() {
            return Points.shown(rows.stream().map(Indicator::lost).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        public long losing() {
            return rows.stream().filter(Indicator::losesPoints).count();
        }
    }

    Shown of(Viewer viewer, IndicatorFilter filter, int thisYear) {
        List<Integer> years = store.years(viewer);
        int year = filter.year() != null ? filter.year() : newest(years, thisYear);
        List<Indicator> all = store.of(viewer, year);
        List<Section> sections = store.lists(viewer, year).stream().map(list -> section(list, all, filter)).toList();
        List<String> categories = all.stream().filter(Indicator::isLiving).map(Indicator::category)
                .filter(each -> !each.isEmpty()).distinct().toList();
        return new Shown(year, withOne(years, year), sections, categories, units(all), tied(viewer, all),
                homes.keptBy(viewer).isPresent());
    }

    private static int newest(List<Integer> years, int thisYear) {
        return years.stream().filter(each -> each <= thisYear).findFirst().orElse(thisYear);
    }

    private static List<Integer> withOne(List<Integer> years, int year) {
        return Stream.concat(years.stream(), Stream.of(year)).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private Section section(IndicatorList list, List<Indicator> all, IndicatorFilter filter) {
        List<Indicator> own = all.stream().filter(each -> each.list().equals(list.id())).toList();
        return new Section(
                list,
                nameOf(list.path()),
                filter.of(own.stream().filter(Indicator::isLiving).toList()),
                own.stream().filter(each -> !each.isLiving()).toList());
    }

    String nameOf(String path) {
        return organization.unitsUnder(path).stream().findFirst().map(Unit::name).orElse("");
    }

    private Map<UUID, String> units(List<Indicator> all) {
        Map<UUID, String> names = new HashMap<>();
        all.stream().map(Indicator::unit).filter(unit -> unit != null).distinct()
                .forEach(unit -> names.put(unit, unitName(unit)));
        return names;
    }

    String unitName(UUID unit) {
        return organization.unit(unit).map(Unit::name).orElse("");
    }

    @Nullable Map<UUID, Integer> tied(Viewer viewer, List<Indicator> indicators) {
        TiedMatters tied = ties.getIfAvailable();
        Set<UUID> ids = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
        return tied == null ? null : tied.openBy(viewer, ids);
    }
}
