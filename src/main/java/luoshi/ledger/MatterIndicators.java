package luoshi.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.indicator.Indicators;
import luoshi.indicator.TiedMatters;
import luoshi.ledger.life.IndicatorLists;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matters and the superior's indicators that they serve (requirement R43, practice P11). */
@Component
public class MatterIndicators implements IndicatorLists, TiedMatters {

    private final Indicators indicators;
    private final JdbcClient jdbc;

    MatterIndicators(Indicators indicators, JdbcClient jdbc) {
        this.indicators = indicators;
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasList(String path, LocalDate day) {
        return indicators.hasList(path, day);
    }

    @Override
    public boolean holds(UUID indicator, String path) {
        return indicators.exists(indicator, path);
    }

    /** An indicator to choose, or one that was chosen. */
    public record Choice(UUID id, String label) {}

    /** Those that a plan made in this year may name, in the order of the list; none where the year has no list. */
    List<Choice> of(Viewer viewer, int year) {
        return indicators.of(viewer, year).stream().map(each -> new Choice(each.id(), each.label())).toList();
    }

    /** With their names, for ids that stand on a matter the viewer sees. */
    List<Choice> named(List<UUID> ids) {
        Map<UUID, String> names = indicators.names(Set.copyOf(ids));
        return ids.stream().filter(names::containsKey).map(id -> new Choice(id, names.get(id))).toList();
    }

    @Override
    public Map<UUID, Integer> openBy(Viewer viewer, Set<UUID> of) {
        Map<UUID, Integer> open = new HashMap<>();
        jdbc.sql("""
                        select i.indicator, count(*) as n from matter_indicator i join matter m on m.id = i.matter
                        where i.indicator = any(:indicators::uuid[]) and m.ended_at is null and m.seen_from && :sight::text[]
                        group by i.indicator
                        """)
                .param("indicators", of.toArray(UUID[]::new))
                .param("sight", MatterStore.sight(viewer))
                .query(row -> {
                    open.put(row.getObject("indicator", UUID.class), row.getInt("n"));
                });
        return open;
    }
}
