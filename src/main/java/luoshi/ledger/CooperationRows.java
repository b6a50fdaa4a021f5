package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.Parts;
import luoshi.ledger.life.SetClock;
import luoshi.ledger.life.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What passes between units: who has it, who owes a part, who was given what and when. */
final class CooperationRows {

    private final JdbcClient jdbc;
    private final MatterRows rows;
    private final ReportRows reports;
    private final DisputeRows disputes;

    CooperationRows(JdbcClient jdbc, MatterRows rows, ReportRows reports, DisputeRows disputes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reports = reports;
        this.disputes = disputes;
    }

    void project(Recorded recorded, CooperationEvent event) {
        UUID id = recorded.stream().id();
        switch (event) {
            case CooperationEvent.Referred referred -> {
                moveTo(id, null, referred.path(), referred.owner(), null);
                rows.step(id, MatterStatus.REGISTERED, referred.dispatch());
                disputes.goesOn(id);
            }
            case CooperationEvent.PartAsked asked -> partAsked(recorded, asked);
            case CooperationEvent.PartDelivered delivered -> part(id, delivered.part(), Parts.State.DELIVERED);
            case CooperationEvent.PartWaived waived -> part(id, waived.part(), Parts.State.WAIVED);
            case CooperationEvent.ListedForOversight listed ->
                rows.listed(id, new Oversight(recorded.act().post(), listed.reportBy(), false));
            case CooperationEvent.OversightReported reported -> {
                jdbc.sql("update matter set reported = true where id = :id").param("id", id).update();
                reports.wrote(recorded, reported.text());
            }
            case CooperationEvent.OversightEnded _ -> rows.notListed(id);
            case CooperationEvent.DisputeDecided decided -> given(
                    recorded, decided.unit(), decided.path(), decided.owner(), decided.leader(), decided.accept());
        }
    }

    void assigned(Recorded recorded, MatterEvent.Assigned assigned) {
        given(recorded, assigned.unit(), assigned.path(), assigned.owner(), assigned.leader(), assigned.accept());
    }

    private void given(
            Recorded recorded, UUID unit, String path, UUID owner, @Nullable UUID leader, SetClock accept) {
        UUID id = recorded.stream().id();
        moveTo(id, unit, path, owner, leader);
        jdbc.sql("update matter set assigned_at = :at where id = :id")
                .param("at", toSql(recorded.act().at()))
                .param("id", id)
                .update();
        inflow(recorded, unit);
        disputes.ended(recorded);
        rows.step(id, MatterStatus.ASSIGNED, accept);
    }

    private void moveTo(UUID id, @Nullable UUID unit, String path, UUID owner, @Nullable UUID leader) {
        jdbc.sql("""
                        update matter set unit = :unit, path = :path, owner = :owner, leader = :leader, responsible = null
                        where id = :id
                        """)
                .param("unit", unit)
                .param("path", path)
                .param("owner", owner)
                .param("leader", leader)
                .param("id", id)
                .update();
        rows.widen(id, Sight.above(path));
    }

    private void partAsked(Recorded recorded, CooperationEvent.PartAsked asked) {
        UUID id = recorded.stream().id();
        jdbc.sql("""
                        insert into matter_part (matter, part, kind, unit, owner, what, due, state)
                        values (:matter, :part, :kind, :unit, :owner, :what, :due, :state)
                        """)
                .param("matter", id)
                .param("part", asked.part())
                .param("kind", asked.kind().name())
                .param("unit", asked.unit())
                .param("owner", asked.owner())
                .param("what", asked.what().text())
                .param("due", asked.due())
                .param("state", Parts.State.OWED.name())
                .update();
        rows.widen(id, Sight.above(asked.path()));
        inflow(recorded, asked.unit());
    }

    private void inflow(Recorded recorded, UUID unit) {
        jdbc.sql("insert into matter_assignment (matter, version, unit, at) values (:matter, :version, :unit, :at)")
                .param("matter", recorded.stream().id())
                .param("version", recorded.version())
                .param("unit", unit)
                .param("at", toSql(recorded.act().at()))
                .update();
    }

    private void part(UUID id, int part, Parts.State state) {
        jdbc.sql("update matter_part set state = :state where matter = :id and part = :part")
                .param("state", state.name())
                .param("id", id)
                .param("part", part)
                .update();
    }
}
