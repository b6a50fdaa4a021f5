package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;
import static luoshi.journal.SqlTime.toSqlOrNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.language.pairs.SearchPairs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's row of a matter, moved on by each of its events. */
final class MatterProjection implements Projection {

    private final JdbcClient jdbc;

    MatterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Matter.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("matter", "matter_look_back");
    }

    @Override
    public void project(Recorded recorded) {
        UUID id = recorded.stream().id();
        switch ((MatterEvent) recorded.event()) {
            case MatterEvent.Registered registered -> insert(recorded, registered);
            case MatterEvent.Assigned assigned -> assigned(id, assigned);
            case MatterEvent.Returned returned -> returned(id, returned);
            case MatterEvent.Accepted _ -> step(id, MatterStatus.ACCEPTED, null);
            case MatterEvent.Planned planned -> planned(id, planned);
            case MatterEvent.CloseOutRequested requested -> step(id, MatterStatus.UNDER_VERIFICATION, requested.verify());
            case MatterEvent.Verified verified -> step(id, MatterStatus.VERIFIED, verified.approve());
            case MatterEvent.RedoOrdered _, MatterEvent.ApprovalRefused _ -> redo(id);
            case MatterEvent.ClosedOut closed -> closedOut(recorded, closed);
            case MatterEvent.LookedBack _ -> lookedBack(id);
            case MatterEvent.Reopened reopened -> reopened(id, reopened);
            case MatterEvent.CauseFound _, MatterEvent.Progressed _, MatterEvent.EvidenceAdded _ -> {}
        }
        jdbc.sql("update matter set version = :version where id = :id")
                .param("version", recorded.version())
                .param("id", id)
                .update();
    }

    private void insert(Recorded recorded, MatterEvent.Registered registered) {
        jdbc.sql("""
                        insert into matter (id, number, kind, title, domain, source, reactive, status, next_role, owner,
                                            path, registered_path, origin, received_on, registered_at, first_due, due,
                                            near, version, pairs)
                        values (:id, :number, :kind, :title, :domain, :source, :reactive, :status, :role, :owner,
                                :path, :path, :origin, :receivedOn, :registeredAt, :due, :due, :near, :version, :pairs)
                        """)
                .param("id", recorded.stream().id())
                .param("number", registered.number())
                .param("kind", registered.kind().name())
                .param("title", registered.title().text())
                .param("domain", registered.domain())
                .param("source", registered.source().name())
                .param("reactive", registered.source().reactive())
                .param("status", MatterStatus.REGISTERED.name())
                .param("role", Role.DISPATCHER.name())
                .param("owner", registered.owner())
                .param("path", registered.path())
                .param("origin", registered.origin())
                .param("receivedOn", registered.receivedOn())
                .param("registeredAt", toSql(recorded.act().at()))
                .param("due", toSql(registered.rectify().due()))
                .param("near", toSql(registered.rectify().near()))
                .param("version", recorded.version())
                .param("pairs", searchable(registered))
                .update();
    }

    private static String[] searchable(MatterEvent.Registered registered) {
        StringBuilder all = new StringBuilder(registered.number()).append('\n').append(registered.title().text());
        for (Words words : registered.particulars().values()) {
            all.append('\n').append(words.text());
        }
        return SearchPairs.of(all.toString()).toArray(String[]::new);
    }

    private void assigned(UUID id, MatterEvent.Assigned assigned) {
        jdbc.sql("""
                        update matter set unit = :unit, path = :path, owner = :owner, leader = :leader
                        where id = :id
                        """)
                .param("unit", assigned.unit())
                .param("path", assigned.path())
                .param("owner", assigned.owner())
                .param("leader", assigned.leader())
                .param("id", id)
                .update();
        step(id, MatterStatus.ASSIGNED, assigned.accept());
    }

    private void returned(UUID id, MatterEvent.Returned returned) {
        jdbc.sql("update matter set owner = :owner, returns = returns + 1 where id = :id")
                .param("owner", returned.owner())
                .param("id", id)
                .update();
        step(id, MatterStatus.RETURNED, returned.dispatch());
    }

    private void planned(UUID id, MatterEvent.Planned planned) {
        rectifyClock(id, planned.rectify());
        step(id, MatterStatus.IN_PROGRESS, null);
    }

    private void redo(UUID id) {
        jdbc.sql("update matter set redos = redos + 1 where id = :id").param("id", id).update();
        step(id, MatterStatus.IN_PROGRESS, null);
    }

    private void closedOut(Recorded recorded, MatterEvent.ClosedOut closed) {
        UUID id = recorded.stream().id();
        step(id, MatterStatus.CLOSED_OUT, null);
        jdbc.sql("update matter set closed_at = :at where id = :id")
                .param("at", toSql(recorded.act().at()))
                .param("id", id)
                .update();
        for (LocalDate due : closed.lookBacks()) {
            jdbc.sql("insert into matter_look_back (matter, due) values (:id, :due)")
                    .param("id", id)
                    .param("due", due)
                    .update();
        }
        nextLookBack(id);
    }

    private void lookedBack(UUID id) {
        jdbc.sql("""
                        update matter_look_back set done = true
                        where matter = :id
                          and due = (select min(due) from matter_look_back where matter = :id and not done)
                        """)
                .param("id", id)
                .update();
        nextLookBack(id);
    }

    private void nextLookBack(UUID id) {
        jdbc.sql("""
                        update matter
                        set look_back_on = (select min(due) from matter_look_back where matter = :id and not done)
                        where id = :id
                        """)
                .param("id", id)
                .update();
    }

    private void reopened(UUID id, MatterEvent.Reopened reopened) {
        jdbc.sql("delete from matter_look_back where matter = :id and not done").param("id", id).update();
        jdbc.sql("""
                        update matter set closed_at = null, look_back_on = null, owner = :owner, redos = redos + 1
                        where id = :id
                        """)
                .param("owner", reopened.owner())
                .param("id", id)
                .update();
        rectifyClock(id, reopened.rectify());
        step(id, MatterStatus.REOPENED, null);
    }

    private void rectifyClock(UUID id, SetClock clock) {
        jdbc.sql("update matter set due = :due, near = :near where id = :id")
                .param("due", toSql(clock.due()))
                .param("near", toSql(clock.near()))
                .param("id", id)
                .update();
    }

    private void step(UUID id, MatterStatus status, @Nullable SetClock clock) {
        jdbc.sql("update matter set status = :status, next_role = :role, step_due = :due where id = :id")
                .param("status", status.name())
                .param("role", status.nextRole().name())
                .param("due", toSqlOrNull(clock == null ? null : clock.due()))
                .param("id", id)
                .update();
    }
}
