package luoshi.ledger;

import java.util.List;
import java.util.UUID;
import luoshi.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The load of one unit and how it lies within it.
 *
 * @param people in the official order of their posts, not by load: it is for sharing work, not for comparing people; null
 *               where the reader does not head the unit
 */
public record LoadOfUnit(Unit unit, Load load, @Nullable List<Share> people) {

    /**
     * @param person  whom plans name; null for what no plan has given to anybody yet
     * @param percent of what the unit was given
     */
    public record Share(@Nullable UUID person, String name, int inflow, double weighted, int percent) {}

    public boolean showsPeople() {
        return people != null && !people.isEmpty();
    }
}
