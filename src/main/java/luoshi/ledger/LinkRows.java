package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.Marks;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ties matters together, and what one carries on for another. */
final class LinkRows {

    private final JdbcClient jdbc;
    private final MatterRows rows;
    private final VoiceRows voices;
    private final AppraisalRows appraisals;
    private final DisputeRows disputes;

    LinkRows(
            JdbcClient jdbc, MatterRows rows, VoiceRows voices, AppraisalRows appraisals, DisputeRows disputes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.voices = voices;
        this.appraisals = appraisals;
        this.disputes = disputes;
    }

    void project(Recorded recorded, LinkEvent event) {
        UUID id = recorded.stream().id();
        switch (event) {
            case LinkEvent.Linked linked ->
                link(recorded, linked.other(), linked.number(), linked.relation().name());
            case LinkEvent.RecurrenceLinked again -> {
                jdbc.sql("update matter set recurrences = recurrences + 1 where id = :id").param("id", id).update();
                link(recorded, again.earlier(), again.number(), "RECURRENCE");
            }
            case LinkEvent.RecurrenceDenied denied -> link(recorded, denied.earlier(), denied.number(), "NO_RECURRENCE");
            case LinkEvent.Merged merged -> {
                jdbc.sql("""
                                update matter set merged_into = :into, ended_at = :at, time_asked = null, requested_at = null,
                                                  route = null, recheck = false
                                where id = :id
                                """)
                        .param("into", merged.into())
                        .param("at", toSql(recorded.act().at()))
                        .param("id", id)
                        .update();
                disputes.goneElsewhere(id);
                rows.step(id, MatterStatus.MERGED, null);
                link(recorded, merged.into(), merged.number(), "MERGED_INTO");
            }
            case LinkEvent.TookOver taken -> {
                inherit(id, taken.marks());
                jdbc.sql("update matter set time_asked = null where id = :id").param("id", id).update();
                rows.clock(id, taken.rectify());
                disputes.opened(recorded, taken.decide());
                link(recorded, taken.from(), taken.number(), taken.recurrence() ? "RECURRED_AS" : "TOOK_OVER");
            }
            case LinkEvent.SplitInto split -> link(recorded, split.part(), split.number(), "SPLIT_INTO");
            case LinkEvent.SplitFrom from -> {
                voices.parted(id);
                inherit(id, from.marks());
                disputes.opened(recorded, from.decide());
                link(recorded, from.whole(), from.number(), "SPLIT_FROM");
            }
        }
    }

    private void inherit(UUID id, Marks marks) {
        jdbc.sql("""
                        update matter
                        set received_on = least(received_on, :receivedOn), first_due = least(first_due, :firstDue),
                            reactive = reactive or :reactive, returns = returns + :returns,
                            redos = redos + :redos, extensions = extensions + :extensions, reopenings = reopenings + :reopenings,
                            recurrences = recurrences + :recurrences
                        where id = :id
                        """)
                .param("receivedOn", marks.receivedOn())
                .param("firstDue", toSql(marks.firstDue()))
                .param("reactive", marks.reactive())
                .param("returns", marks.returns())
                .param("redos", marks.redos())
                .param("extensions", marks.extensions())
                .param("reopenings", marks.reopenings())
                .param("recurrences", marks.recurrences() == null ? 0 : marks.recurrences())
                .param("id", id)
                .update();
        if (marks.listed()) {
            rows.listed(id, marks.oversight() == null ? Oversight.UNKNOWN : marks.oversight());
        }
        appraisals.inherit(id, marks.appraisal());
        marks.voices().forEach((voice, label) -> voices.link(id, voice, label));
    }

    private void link(Recorded recorded, UUID other, String number, String relation) {
        jdbc.sql("""
                        insert into matter_link (matter, version, other, number, relation)
                        values (:matter, :version, :other, :number, :relation)
                        """)
                .param("matter", recorded.stream().id())
                .param("version", recorded.version())
                .param("other", other)
                .param("number", number)
                .param("relation", relation)
                .update();
    }
}
