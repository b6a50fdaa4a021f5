package luoshi.ledger;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.TimeEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a matter's time leaves in its row. */
final class TimeRows {

    private final JdbcClient jdbc;
    private final MatterRows rows;

    TimeRows(JdbcClient jdbc, MatterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void project(UUID id, TimeEvent event) {
        switch (event) {
            case TimeEvent.TimeAsked asked -> {
                asked(id, asked.kind().name());
                rows.layOpen(id, List.of());
            }
            case TimeEvent.TimeRefused _ -> asked(id, null);
            case TimeEvent.Extended extended -> {
                asked(id, null);
                jdbc.sql("update matter set extensions = extensions + 1 where id = :id").param("id", id).update();
                rows.clock(id, extended.rectify());
            }
            case TimeEvent.Suspended suspended -> {
                asked(id, null);
                rows.clock(id, suspended.rectify());
            }
            case TimeEvent.Deferred deferred -> {
                asked(id, null);
                rows.clock(id, deferred.rectify());
                MatterStatus status = deferred.longTerm() ? MatterStatus.LONG_TERM : MatterStatus.DEFERRED;
                rows.step(id, status, deferred.review());
            }
            case TimeEvent.Resumed resumed -> {
                rows.clock(id, resumed.rectify());
                resumed(id);
            }
            case TimeEvent.Reprojected reprojected -> rows.clock(id, reprojected.rectify());
        }
    }

    private void asked(UUID id, @Nullable String kind) {
        jdbc.sql("update matter set time_asked = :kind where id = :id").param("kind", kind).param("id", id).update();
    }

    private void resumed(UUID id) {
        jdbc.sql("""
                        update matter
                        set status = case when status not in ('DEFERRED', 'LONG_TERM') then status
                                          when planned then 'IN_PROGRESS' else 'ACCEPTED' end,
                            step_due = null
                        where id = :id
                        """)
                .param("id", id)
                .update();
    }
}
