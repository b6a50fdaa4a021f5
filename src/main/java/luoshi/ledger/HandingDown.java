package luoshi.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import luoshi.ledger.life.DutyAbove;
import luoshi.organization.Duty;
import luoshi.organization.DutyKind;
import luoshi.organization.Organization;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;

/**
 * Whose basic duty it would be that an assignment hands down (requirement R23, practice P6). Three levels have duty lists:
 * the district with its departments, the sub-district with its bodies, the community with its grids. Handed down is what
 * a sender of an upper level gives to a lower one that does not have the duty as its own; one that only supports it may
 * be asked for a part, and does not lead.
 */
final class HandingDown {

    private enum Level {
        DISTRICT,
        SUB_DISTRICT,
        COMMUNITY
    }

    private final Organization organization;

    HandingDown(Organization organization) {
        this.organization = organization;
    }

    /** The duty that stays above, with the unit whose list has it; empty where nothing is handed down. */
    Optional<DutyAbove> of(Unit sender, Unit target, String domain) {
        List<Unit> all = organization.district().stream()
                .flatMap(district -> organization.unitsUnder(district.path()).stream())
                .toList();
        Level to = level(target, all);
        if (own(target, to, all).anyMatch(unit -> basic(unit, domain).isPresent())) {
            return Optional.empty();
        }
        Stream<Unit> sendersOwn = isBelow(target, sender) ? Stream.of(sender) : Stream.empty();
        Level from = level(sender, all);
        Predicate<Unit> isAbove = unit -> isBetween(level(unit, all), from, to)
                && (level(unit, all) == Level.DISTRICT || subDistrict(unit, all).equals(subDistrict(target, all)));
        return Stream.concat(sendersOwn, all.stream().filter(isAbove))
                .flatMap(unit -> basic(unit, domain).map(duty -> new DutyAbove(unit, duty)).stream())
                .findFirst();
    }

    private static boolean isBetween(Level level, Level from, Level to) {
        return level.compareTo(from) >= 0 && level.compareTo(to) < 0;
    }

    /** A sub-district has the duties of its bodies, a grid those of its community. */
    private static Stream<Unit> own(Unit target, Level level, List<Unit> all) {
        return all.stream().filter(unit -> unit.id().equals(target.id())
                || target.kind() == UnitKind.SUB_DISTRICT && isBelow(unit, target) && level(unit, all) == level
                || level == Level.COMMUNITY && isBelow(target, unit) && level(unit, all) == level);
    }

    private static Level level(Unit unit, List<Unit> all) {
        return switch (unit.kind()) {
            case COMMUNITY, VILLAGE, GRID -> Level.COMMUNITY;
            default -> subDistrict(unit, all).isPresent() ? Level.SUB_DISTRICT : Level.DISTRICT;
        };
    }

    private static Optional<Unit> subDistrict(Unit unit, List<Unit> all) {
        return all.stream()
                .filter(each -> each.kind() == UnitKind.SUB_DISTRICT && unit.path().startsWith(each.path()))
                .findFirst();
    }

    private static boolean isBelow(Unit lower, Unit upper) {
        return lower.path().startsWith(upper.path()) && !lower.path().equals(upper.path());
    }

    private Optional<Duty> basic(Unit unit, String domain) {
        return organization.dutiesOf(unit.id()).stream()
                .filter(duty -> duty.domain().equals(domain) && duty.kind() == DutyKind.BASIC)
                .findFirst();
    }
}
