package luoshi.indicator;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.Viewer;

/**
 * How many open matters are tied to indicators, as far as this viewer sees matters. A room above offers it as a bean; where
 * none does, the pages leave the column out (requirement R43).
 */
public interface TiedMatters {

    /** Indicators without an open matter may be left out of the answer. */
    Map<UUID, Integer> openBy(Viewer viewer, Set<UUID> indicators);
}
