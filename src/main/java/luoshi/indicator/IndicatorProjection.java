package luoshi.indicator;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row for each list and for each of its indicators; an indicator's version is that of the last event about it. */
@Component
class IndicatorProjection implements Projection {

    private final JdbcClient jdbc;

    IndicatorProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return IndicatorEvent.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("indicator_list", "indicator");
    }

    @Override
    public void project(Recorded recorded) {
        switch ((IndicatorEvent) recorded.event()) {
            case IndicatorEvent.ListTakenIn taken -> take(recorded, taken);
            case IndicatorEvent.ItemChanged changed -> reword(recorded, changed.item());
            case IndicatorEvent.FiguresRecorded figures -> note(recorded, figures);
            case IndicatorEvent.ItemGiven given -> give(recorded, given);
            case IndicatorEvent.ItemEnded ended -> jdbc.sql("""
                            update indicator set ended_at = :at, end_reason = :reason, version = :version where id = :id
                            """)
                    .param("at", toSql(recorded.act().at()))
                    .param("reason", ended.reason().text())
                    .param("version", recorded.version())
                    .param("id", ended.item())
                    .update();
            case IndicatorEvent.ItemResumed resumed -> jdbc.sql("""
                            update indicator set ended_at = null, end_reason = null, version = :version where id = :id
                            """)
                    .param("version", recorded.version())
                    .param("id", resumed.item())
                    .update();
        }
        jdbc.sql("update indicator_list set version = :version where id = :id")
                .param("version", recorded.version())
                .param("id", recorded.stream().id())
                .update();
    }

    private void take(Recorded recorded, IndicatorEvent.ListTakenIn taken) {
        jdbc.sql("""
                        insert into indicator_list (id, path, year, issuer, document, taken_at, version)
                        values (:id, :path, :year, :issuer, :document, :at, :version)
                        on conflict (id) do update set issuer = :issuer, document = :document, taken_at = :at
                        """)
                .param("id", recorded.stream().id())
                .param("path", taken.path())
                .param("year", taken.year())
                .param("issuer", taken.issuer().text())
                .param("document", taken.document().text())
                .param("at", toSql(recorded.act().at()))
                .param("version", recorded.version())
                .update();
        taken.fresh().forEach(item -> insert(recorded, taken, item));
        jdbc.sql("""
                        update indicator i set position = o.position
                        from unnest(:ids::uuid[]) with ordinality o(id, position) where i.id = o.id
                        """)
                .param("ids", taken.order().stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private void insert(Recorded recorded, IndicatorEvent.ListTakenIn taken, IndicatorEvent.Item item) {
        jdbc.sql("""
                        insert into indicator (id, list, path, year, position, code, name, category, points, target, version)
                        values (:id, :list, :path, :year, 0, :code, :name, :category, :points, :target, :version)
                        """)
                .param("id", item.id())
                .param("list", recorded.stream().id())
                .param("path", taken.path())
                .param("year", taken.year())
                .param("code", item.code())
                .param("name", item.name().text())
                .param("category", item.category().text())
                .param("points", item.points())
                .param("target", item.target().text())
                .param("version", recorded.version())
                .update();
    }

    private void reword(Recorded recorded, IndicatorEvent.Item item) {
        jdbc.sql("""
                        update indicator
                        set name = :name, category = :category, points = :points, target = :target, version = :version
                        where id = :id
                        """)
                .param("name", item.name().text())
                .param("category", item.category().text())
                .param("points", item.points())
                .param("target", item.target().text())
                .param("version", recorded.version())
                .param("id", item.id())
                .update();
    }

    private void note(Recorded recorded, IndicatorEvent.FiguresRecorded figures) {
        jdbc.sql("""
                        update indicator
                        set value_now = :now, place = :place, place_of = :of, lost = :lost, why = :why, as_of = :asOf,
                            version = :version
                        where id = :id
                        """)
                .param("now", figures.now().text())
                .param("place", figures.place())
                .param("of", figures.of())
                .param("lost", figures.lost())
                .param("why", figures.why().text())
                .param("asOf", figures.asOf())
                .param("version", recorded.version())
                .param("id", figures.item())
                .update();
    }

    private void give(Recorded recorded, IndicatorEvent.ItemGiven given) {
        jdbc.sql("update indicator set unit = :unit, remedy = :remedy, version = :version where id = :id")
                .param("unit", given.unit())
                .param("remedy", given.remedy().text())
                .param("version", recorded.version())
                .param("id", given.item())
                .update();
    }
}
