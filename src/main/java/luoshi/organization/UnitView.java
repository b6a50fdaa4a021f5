package luoshi.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's page.
 *
 * @param trail     units above it, the district first
 * @param below     units directly under it, in official order
 * @param leader    the leader in charge, for what no field of work decides otherwise
 * @param carriedOn units that were merged into it
 * @param successor the unit that carries it on, null while it stands
 * @param mergers   units that could carry it on
 */
public record UnitView(
        Unit unit,
        long version,
        List<Unit> trail,
        List<Unit> below,
        List<PostLine> posts,
        List<Post> abolished,
        List<DutyLine> duties,
        List<Duty> struck,
        @Nullable PostLine leader,
        List<Unit> carriedOn,
        @Nullable Unit successor,
        List<Unit> mergers,
        List<HistoryLine> history) {

    /** @param from the merged unit whose list it stood on; null for the unit's own */
    public record DutyLine(Duty duty, long version, @Nullable Unit from) {}
}
