package luoshi.organization;

import static luoshi.organization.OfficeRules.named;
import static luoshi.organization.OfficeRules.onlyIf;
import static luoshi.organization.OfficeRules.ordered;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.organization.OfficeRules.Situation;

/** What bars a change of the tree of units. */
final class UnitRules {

    static final String CODE = "[0-9A-Za-z]{1,12}";
    private static final int MOST_LEVELS = 8;
    private static final Set<UnitKind> TOWNS = EnumSet.of(UnitKind.COMMUNITY, UnitKind.VILLAGE);

    private UnitRules() {}

    static Stream<Refusal> against(OfficeCommand.OfUnit command, Situation now) {
        return switch (command) {
            case OfficeCommand.FoundUnit found -> Stream.of(
                            stillStands(now.unit()),
                            named("name", found.name(), OfficeRules.MOST_NAME),
                            ordered(found.order()),
                            freeCode(found, now),
                            belongsThere(found, now.unit()))
                    .flatMap(each -> each);
            case OfficeCommand.RenameUnit rename -> Stream.concat(
                    named("name", rename.name(), OfficeRules.MOST_NAME),
                    onlyIf(!rename.name().equals(now.unit().name()), Refusal.at("name", "same")));
            case OfficeCommand.ReorderUnit reorder -> ordered(reorder.order());
            case OfficeCommand.MergeUnit merge -> merge(merge, now);
            case OfficeCommand.RestoreUnit _ -> onlyIf(now.unit().successor() != null, Refusal.of("not-merged"));
        };
    }

    static Stream<Refusal> stillStands(Unit unit) {
        return onlyIf(unit.successor() == null, Refusal.of("unit-merged", unit.name()));
    }

    private static Stream<Refusal> freeCode(OfficeCommand.FoundUnit found, Situation now) {
        if (!found.code().matches(CODE)) {
            return Stream.of(Refusal.at("code", "unit-code"));
        }
        return onlyIf(!now.lists().isTaken(now.unit().path() + found.code() + "."), Refusal.at("code", "unit-code-taken"));
    }

    static Stream<Refusal> belongsThere(OfficeCommand.FoundUnit found, Unit above) {
        if (found.kind() == null) {
            return Stream.of(Refusal.at("kind", "choose"));
        }
        boolean deep = above.path().chars().filter(letter -> letter == '.').count() >= MOST_LEVELS;
        return onlyIf(!deep && fits(found.kind(), above.kind()), Refusal.at("kind", "unit-kind"));
    }

    /** Grids lie in communities and villages, these in a sub-district, departments and sub-districts in the district. */
    static boolean fits(UnitKind kind, UnitKind above) {
        return switch (kind) {
            case DISTRICT -> false;
            case DEPARTMENT, SUB_DISTRICT -> above == UnitKind.DISTRICT;
            case COMMUNITY, VILLAGE -> above == UnitKind.SUB_DISTRICT;
            case GRID -> TOWNS.contains(above) || above == UnitKind.GRID;
            case TASK_FORCE -> above != UnitKind.GRID;
            default -> above != UnitKind.GRID && !TOWNS.contains(above);
        };
    }

    private static Stream<Refusal> merge(OfficeCommand.MergeUnit merge, Situation now) {
        Unit unit = now.unit();
        if (merge.successor() == null) {
            return Stream.of(Refusal.at("successor", "choose"));
        }
        Unit successor = now.store().unit(merge.successor()).orElse(null);
        if (successor == null) {
            return Stream.of(Refusal.at("successor", "unit-unknown"));
        }
        List<Unit> below = now.store().unitsUnder(unit.path()).stream()
                .filter(each -> each.successor() == null && !each.id().equals(unit.id()))
                .toList();
        boolean today = merge.on() != null && !merge.on().isAfter(now.today()) && merge.on().getYear() >= 1990;
        return Stream.of(
                        stillStands(unit),
                        onlyIf(unit.parent() != null, Refusal.of("merge-district")),
                        onlyIf(successor.successor() == null, Refusal.at("successor", "unit-merged", successor.name())),
                        onlyIf(!successor.path().startsWith(unit.path()), Refusal.at("successor", "merge-into-itself")),
                        onlyIf(below.isEmpty(), Refusal.of("merge-below", below.size())),
                        onlyIf(today, Refusal.at("on", "merge-date")))
                .flatMap(each -> each);
    }
}
