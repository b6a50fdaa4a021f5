package luoshi.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.Viewer;
import org.springframework.stereotype.Service;

/**
 * The door of the lists for the rooms above. A viewer reads the lists of the units held or led and of every unit above
 * them; another sub-district's list is not there.
 */
@Service
public class Indicators {

    private final IndicatorStore store;

    Indicators(IndicatorStore store) {
        this.store = store;
    }

    /** What the viewer's home is judged by in a year, in the order of the list, without what was ended. */
    public List<Indicator> of(Viewer viewer, int year) {
        return store.of(viewer, year).stream().filter(Indicator::isLiving).toList();
    }

    /** An indicator that this viewer may read, also after it was ended. */
    public Optional<Indicator> find(Viewer viewer, UUID id) {
        return store.find(viewer, id);
    }

    /** What a unit answers for in a year, in the order of its list. Asked by the program itself. */
    public List<Indicator> givenTo(UUID unit, int year) {
        return store.givenTo(unit, year);
    }

    /** Whether this path, or one above it, is judged by a list in the calendar year of a day. */
    public boolean hasList(String path, LocalDate day) {
        return store.hasLiving(path, day.getYear());
    }

    /** Whether this is an indicator of this path or of one above it; also after it was ended, so that old ties stay right. */
    public boolean exists(UUID id, String path) {
        return store.exists(id, path);
    }

    /**
     * Code and name of each, for ids that somebody was shown already; unknown ids are left out.
     *
     * @param ids of a page of rows, a few hundred at most
     */
    public Map<UUID, String> names(Set<UUID> ids) {
        return store.names(ids);
    }
}
