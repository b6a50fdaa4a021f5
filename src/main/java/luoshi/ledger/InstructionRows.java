package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.life.InstructionEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of leaders' instructions: answered, or still waiting (practice P7, P17). */
final class InstructionRows {

    private final JdbcClient jdbc;

    InstructionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void project(Recorded recorded, InstructionEvent event) {
        UUID id = recorded.stream().id();
        switch (event) {
            case InstructionEvent.Instructed given -> jdbc.sql("""
                            insert into matter_instruction (matter, number, leader, text, due, given_at, entered_by, confirmed)
                            values (:matter, :number, :leader, :text, :due, :at, :enteredBy, :confirmed)
                            """)
                    .param("matter", id)
                    .param("number", given.instruction())
                    .param("leader", given.leader())
                    .param("text", given.text().text())
                    .param("due", given.due())
                    .param("at", toSql(recorded.act().at()))
                    .param("enteredBy", recorded.act().person())
                    .param("confirmed", given.confirmed())
                    .update();
            case InstructionEvent.InstructionConfirmed confirmed ->
                jdbc.sql("update matter_instruction set confirmed = true where matter = :id and number = :number")
                        .param("id", id)
                        .param("number", confirmed.instruction())
                        .update();
            case InstructionEvent.InstructionAnswered answered -> jdbc.sql("""
                            update matter_instruction set answer = :answer, answered_at = :at
                            where matter = :id and number = :number
                            """)
                    .param("answer", answered.text().text())
                    .param("at", toSql(recorded.act().at()))
                    .param("id", id)
                    .param("number", answered.instruction())
                    .update();
        }
    }
}
