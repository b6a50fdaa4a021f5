package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;
import static luoshi.journal.SqlTime.toSqlOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.InstructionEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Sight;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.VoiceEvent;
import luoshi.ledger.life.WordEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's row of a matter, moved on by each of its events; what belongs to a capability is written by its rows. */
final class MatterProjection implements Projection {

    private final JdbcClient jdbc;
    private final MatterRows rows;
    private final TimeRows time;
    private final CooperationRows cooperation;
    private final VoiceRows voices;
    private final LinkRows links;
    private final WordRows words;
    private final InstructionRows instructions;
    private final AppraisalRows appraisals;
    private final ReportRows reports;
    private final DisputeRows disputes;
    private final FigureRows figures;

    MatterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new MatterRows(jdbc);
        this.time = new TimeRows(jdbc, rows);
        this.voices = new VoiceRows(jdbc);
        this.disputes = new DisputeRows(jdbc);
        this.appraisals = new AppraisalRows(jdbc, rows);
        this.links = new LinkRows(jdbc, rows, voices, appraisals, disputes);
        this.words = new WordRows(jdbc, rows);
        this.instructions = new InstructionRows(jdbc);
        this.reports = new ReportRows(jdbc);
        this.cooperation = new CooperationRows(jdbc, rows, reports, disputes);
        this.figures = new FigureRows(jdbc);
    }

    @Override
    public String kind() {
        return Matter.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "matter", "matter_look_back", "matter_assignment", "matter_part", "matter_voice", "matter_instruction",
                "matter_copy", "matter_close_out_request", "matter_link", "matter_indicator", "matter_evidence", "matter_report",
                "error_book", "shared_lesson", "rule_register", "matter_close_out", "matter_reached",
                "matter_call_end", "matter_dispute");
    }

    @Override
    public void project(Recorded recorded) {
        UUID id = recorded.stream().id();
        switch ((MatterEvent) recorded.event()) {
            case MatterEvent.Registered registered -> registered(recorded, registered);
            case MatterEvent.Assigned assigned -> cooperation.assigned(recorded, assigned);
            case MatterEvent.Returned returned -> returned(recorded, returned);
            case MatterEvent.Accepted _ -> rows.step(id, MatterStatus.ACCEPTED, null);
            case MatterEvent.Planned planned -> planned(id, planned);
            case MatterEvent.EvidenceAdded added -> evidenceAdded(recorded, added);
            case MatterEvent.CloseOutRequested requested -> requested(recorded, requested);
            case MatterEvent.Verified verified -> rows.step(id, MatterStatus.VERIFIED, verified.approve());
            case MatterEvent.RedoOrdered _, MatterEvent.ApprovalRefused _ -> redo(id);
            case MatterEvent.ClosedOut closed -> closedOut(recorded, closed);
            case MatterEvent.LookedBack looked -> lookedBack(recorded, looked);
            case MatterEvent.Reopened reopened -> reopened(recorded, reopened);
            case TimeEvent event -> time.project(id, event);
            case CooperationEvent event -> cooperation.project(recorded, event);
            case VoiceEvent event -> voice(recorded, event);
            case LinkEvent event -> links.project(recorded, event);
            case WordEvent event -> words.project(recorded, event);
            case InstructionEvent event -> instructions.project(recorded, event);
            case AppraisalEvent event -> appraisals.project(recorded, event);
            case MatterEvent.CauseFound found -> causeFound(id, found);
            case MatterEvent.Progressed progressed -> reports.wrote(recorded, progressed.text());
        }
        jdbc.sql("update matter set version = :version where id = :id")
                .param("version", recorded.version())
                .param("id", id)
                .update();
    }

    private void registered(Recorded recorded, MatterEvent.Registered registered) {
        UUID id = recorded.stream().id();
        rows.insert(recorded, registered);
        if (registered.hasCaller()) {
            voices.link(id, id, registered.title());
        }
        if (registered.origin() != null) {
            voices.link(id, registered.origin(), registered.title());
        }
    }

    private void returned(Recorded recorded, MatterEvent.Returned returned) {
        UUID id = recorded.stream().id();
        jdbc.sql("update matter set owner = :owner, returns = returns + 1 where id = :id")
                .param("owner", returned.owner())
                .param("id", id)
                .update();
        rows.step(id, MatterStatus.RETURNED, returned.dispatch());
        disputes.opened(recorded, returned.decide());
    }

    private void causeFound(UUID id, MatterEvent.CauseFound found) {
        jdbc.sql("update matter set cause_code = :code, cause = :cause where id = :id")
                .param("code", found.code().name())
                .param("cause", found.cause().text())
                .param("id", id)
                .update();
    }

    private void planned(UUID id, MatterEvent.Planned planned) {
        jdbc.sql("update matter set planned = true, responsible = :person where id = :id")
                .param("person", planned.responsiblePerson())
                .param("id", id)
                .update();
        serves(id, planned.serves() == null ? List.of() : planned.serves());
        rows.clock(id, planned.rectify());
        rows.step(id, MatterStatus.IN_PROGRESS, null);
    }

    /** What the plan in force names; what an earlier one named no longer counts. */
    private void serves(UUID id, List<UUID> indicators) {
        jdbc.sql("delete from matter_indicator where matter = :id").param("id", id).update();
        for (UUID indicator : Set.copyOf(indicators)) {
            jdbc.sql("insert into matter_indicator (matter, indicator) values (:id, :indicator)")
                    .param("id", id)
                    .param("indicator", indicator)
                    .update();
        }
    }

    private void evidenceAdded(Recorded recorded, MatterEvent.EvidenceAdded added) {
        jdbc.sql("""
                        insert into matter_evidence (matter, version, sha256, name, media_type, caption, fact_date, of_result)
                        values (:matter, :version, :sha256, :name, :mediaType, :caption, :factDate, :ofResult)
                        """)
                .param("matter", recorded.stream().id())
                .param("version", recorded.version())
                .param("sha256", added.sha256())
                .param("name", added.name().text())
                .param("mediaType", added.mediaType())
                .param("caption", added.caption().text())
                .param("factDate", added.factDate())
                .param("ofResult", added.ofResult())
                .update();
    }

    private void requested(Recorded recorded, MatterEvent.CloseOutRequested requested) {
        UUID id = recorded.stream().id();
        jdbc.sql("""
                        update matter set requested_at = :at, route = :route, recheck = :recheck, time_asked = null,
                                          sides = '{}'
                        where id = :id
                        """)
                .param("at", toSql(recorded.act().at()))
                .param("route", requested.route().name())
                .param("recheck", requested.recheck())
                .param("id", id)
                .update();
        askedOfVerifiers(recorded, requested);
        rows.layOpen(id, List.of());
        reports.wrote(recorded, requested.result());
        rows.step(id, MatterStatus.UNDER_VERIFICATION, requested.verify());
    }

    private void askedOfVerifiers(Recorded recorded, MatterEvent.CloseOutRequested requested) {
        jdbc.sql("""
                        insert into matter_close_out_request
                            (matter, version, at, route, why, voices, redos, again, may_be_small, first_days)
                        select id, :version, :at, :route, :why, voices, redos, reopenings + recurrences,
                               kind <> 'PETITION_MATTER' and person is null and returns = 0, first_days
                        from matter where id = :id
                        """)
                .param("id", recorded.stream().id())
                .param("version", recorded.version())
                .param("at", toSql(recorded.act().at()))
                .param("route", requested.route().name())
                .param("why", requested.why())
                .update();
    }

    /** Without a route it was a talk that was not enough: nothing was mended yet that could be done again. */
    private void redo(UUID id) {
        boolean planned = jdbc.sql("""
                        update matter
                        set redos = redos + case when route is null then 0 else 1 end, requested_at = null, route = null,
                            recheck = false
                        where id = :id
                        returning planned
                        """)
                .param("id", id)
                .query(Boolean.class)
                .single();
        voices.askAgain(id);
        rows.step(id, planned ? MatterStatus.IN_PROGRESS : MatterStatus.ACCEPTED, null);
    }

    private void voice(Recorded recorded, VoiceEvent event) {
        voices.project(recorded.stream().id(), event);
        figures.called(recorded, event);
    }

    private void closedOut(Recorded recorded, MatterEvent.ClosedOut closed) {
        UUID id = recorded.stream().id();
        Instant at = recorded.act().at();
        figures.closedOut(recorded, closed);
        rows.step(id, MatterStatus.CLOSED_OUT, null);
        jdbc.sql("update matter set closed_at = :at, ended_at = :at where id = :id")
                .param("at", toSql(at))
                .param("id", id)
                .update();
        for (LocalDate due : closed.lookBacks()) {
            jdbc.sql("insert into matter_look_back (matter, due) values (:id, :due)")
                    .param("id", id)
                    .param("due", due)
                    .update();
        }
        nextLookBack(id);
        if (closed.ruleMade() != null) {
            jdbc.sql("""
                            insert into rule_register (matter, version, number, rule, at)
                            select :id, :version, number, :rule, :at from matter where id = :id
                            """)
                    .param("id", id)
                    .param("version", recorded.version())
                    .param("rule", closed.ruleMade().text())
                    .param("at", toSqlOrNull(at))
                    .update();
        }
    }

    private void lookedBack(Recorded recorded, MatterEvent.LookedBack looked) {
        UUID id = recorded.stream().id();
        jdbc.sql("""
                        update matter_look_back set done = true, done_at = :at, holds = :holds
                        where matter = :id
                          and due = (select min(due) from matter_look_back where matter = :id and not done)
                        """)
                .param("at", toSql(recorded.act().at()))
                .param("holds", looked.holds())
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

    private void reopened(Recorded recorded, MatterEvent.Reopened reopened) {
        UUID id = recorded.stream().id();
        figures.reopened(recorded);
        jdbc.sql("delete from matter_look_back where matter = :id and not done").param("id", id).update();
        jdbc.sql("""
                        update matter
                        set closed_at = null, ended_at = null, look_back_on = null, requested_at = null, route = null,
                            recheck = false, planned = false, responsible = null, owner = :owner, unit = :unit, path = :path,
                            redos = redos + 1, reopenings = reopenings + 1
                        where id = :id
                        """)
                .param("owner", reopened.owner())
                .param("unit", reopened.unit())
                .param("path", reopened.path())
                .param("id", id)
                .update();
        rows.widen(id, Sight.above(reopened.path()));
        rows.clock(id, reopened.rectify());
        voices.askAgain(id);
        rows.step(id, MatterStatus.REOPENED, null);
    }
}
