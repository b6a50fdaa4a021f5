package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Reached;
import luoshi.ledger.life.VoiceEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays as it was on its day: each close-out and each end of a call. The figures count these (practice P2, P4). */
final class FigureRows {

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void closedOut(Recorded recorded, MatterEvent.ClosedOut closed) {
        jdbc.sql("""
                        insert into matter_close_out
                            (matter, version, kind, self_found, reactive, personal, unit, path, requested_at, first_due, due,
                             closed_at, by_first, by_present)
                        select id, :version, kind, self_found(source), reactive, person is not null, unit, path,
                               requested_at, first_due, due, :at, requested_at < first_due, requested_at < due
                        from matter where id = :id
                        """)
                .param("id", recorded.stream().id())
                .param("version", recorded.version())
                .param("at", toSql(recorded.act().at()))
                .update();
        reached(recorded, closed.reached());
    }

    private void reached(Recorded recorded, @Nullable Reached reached) {
        jdbc.sql("""
                        insert into matter_reached (matter, version, early_sign, aim, shown)
                        select id, :version, coalesce(severity = 'EARLY_SIGN', false), :aim, :shown from matter where id = :id
                        """)
                .param("id", recorded.stream().id())
                .param("version", recorded.version())
                .param("aim", reached == null ? null : reached.aim().name())
                .param("shown", reached == null ? null : reached.shown().text())
                .update();
    }

    /** The close-out stays, with the day from which it no longer held. */
    void reopened(Recorded recorded) {
        jdbc.sql("update matter_close_out set reopened_at = :at where matter = :id and reopened_at is null")
                .param("id", recorded.stream().id())
                .param("at", toSql(recorded.act().at()))
                .update();
    }

    /** An end that needs an approver is one when the approver agrees. */
    void called(Recorded recorded, VoiceEvent event) {
        switch (event) {
            case VoiceEvent.CalledBack call when !call.end().needsApprover() -> ended(recorded, call.voice(), call.end());
            case VoiceEvent.CallbackEndApproved approved -> ended(recorded, approved.voice(), approved.end());
            case VoiceEvent.CalledBack _, VoiceEvent.VoiceLinked _, VoiceEvent.AcceptanceSigned _ -> {}
        }
    }

    private void ended(Recorded recorded, UUID voice, CallbackEnd end) {
        jdbc.sql("""
                        insert into matter_call_end (matter, version, voice, call_end, at, unit)
                        select id, :version, :voice, :end, :at, unit from matter where id = :id
                        """)
                .param("id", recorded.stream().id())
                .param("version", recorded.version())
                .param("voice", voice)
                .param("end", end.name())
                .param("at", toSql(recorded.act().at()))
                .update();
    }
}
