package luoshi.ledger;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The load of the units that this viewer sees, over the API; the people of a unit only to whoever heads it or leads above. */
@RestController
class LoadApi {

    private final Loads loads;

    LoadApi(Loads loads) {
        this.loads = loads;
    }

    /**
     * @param days     of the window in which matters were given
     * @param inflow   how many matters and parts
     * @param weighted the same in ordinary matters, by the weights of the rulebook
     * @param median   of the group, for each head; null where the group is too small to compare
     * @param percent  of the median; null where there is none
     * @param warns    beyond the line of the rulebook: others should be asked first
     * @param people   null where the viewer is not shown them
     */
    record OfUnit(
            UUID unit,
            String name,
            int days,
            int inflow,
            double weighted,
            int heads,
            double perHead,
            @Nullable Double median,
            @Nullable Integer percent,
            int units,
            boolean warns,
            @Nullable List<OfPerson> people) {}

    /** @param person null for what no plan has given to anybody yet */
    record OfPerson(@Nullable UUID person, String name, int inflow, double weighted, int percent) {}

    /** In official order, never by load. */
    @GetMapping("/api/v1/load")
    List<OfUnit> load(Viewer viewer) {
        return loads.of(viewer).stream().map(LoadApi::told).toList();
    }

    private static OfUnit told(LoadOfUnit each) {
        Load load = each.load();
        OptionalInt percent = load.percent();
        return new OfUnit(
                each.unit().id(), each.unit().name(), load.days(), load.inflow(), load.weighted(), load.heads(), load.perHead(),
                load.compared() ? load.median() : null, percent.isPresent() ? percent.getAsInt() : null, load.units(),
                load.warns(), each.people() == null ? null : each.people().stream().map(LoadApi::told).toList());
    }

    private static OfPerson told(LoadOfUnit.Share each) {
        return new OfPerson(each.person(), each.name(), each.inflow(), each.weighted(), each.percent());
    }
}
