package luoshi.ledger;

import java.util.UUID;
import luoshi.journal.Words;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.VoiceEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who raised a matter, and how each was called back in this round. */
final class VoiceRows {

    private final JdbcClient jdbc;

    VoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void project(UUID id, VoiceEvent event) {
        switch (event) {
            case VoiceEvent.VoiceLinked linked -> link(id, linked.voice(), linked.label());
            case VoiceEvent.CalledBack call -> jdbc.sql("""
                            update matter_voice
                            set last_end = :last, settled = :settled, attempts = attempts + :more
                            where matter = :id and voice = :voice
                            """)
                    .param("last", call.end().name())
                    .param("settled", call.end() == CallbackEnd.CONFIRMED)
                    .param("more", call.end() == CallbackEnd.NO_ANSWER ? 1 : 0)
                    .param("id", id)
                    .param("voice", call.voice())
                    .update();
            case VoiceEvent.CallbackEndApproved approved ->
                jdbc.sql("update matter_voice set settled = true where matter = :id and voice = :voice")
                        .param("id", id)
                        .param("voice", approved.voice())
                        .update();
            case VoiceEvent.AcceptanceSigned signed ->
                jdbc.sql("update matter set sides = array_append(sides, :side) where id = :id")
                        .param("side", signed.side().name())
                        .param("id", id)
                        .update();
        }
    }

    void link(UUID id, UUID voice, Words label) {
        jdbc.sql("""
                        insert into matter_voice (matter, voice, label) values (:id, :voice, :label)
                        on conflict (matter, voice) do nothing
                        """)
                .param("id", id)
                .param("voice", voice)
                .param("label", label.text())
                .update();
        count(id);
    }

    /** A part was raised by those who raised the whole, and by nobody more. */
    void parted(UUID id) {
        jdbc.sql("delete from matter_voice where matter = :id and voice = :id").param("id", id).update();
        count(id);
    }

    private void count(UUID id) {
        jdbc.sql("""
                        update matter set voices = (select count(*) from matter_voice v where v.matter = :id)
                        where id = :id
                        """)
                .param("id", id)
                .update();
    }

    void askAgain(UUID id) {
        jdbc.sql("update matter_voice set last_end = null, settled = false, attempts = 0 where matter = :id")
                .param("id", id)
                .update();
    }
}
