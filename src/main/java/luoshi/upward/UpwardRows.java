package luoshi.upward;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each word: about whom, for whom, until when, and how it stands. What it says is never in a row. */
record UpwardRows(JdbcClient jdbc) implements Projection {

    @Override
    public String kind() {
        return UpwardEvent.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("upward_word");
    }

    @Override
    public void project(Recorded recorded) {
        switch ((UpwardEvent) recorded.event()) {
            case UpwardEvent.Written written -> written(recorded, written);
            case UpwardEvent.Triaged triaged -> jdbc.sql("""
                            update upward_word set triage = :triage, version = :version where id = :id
                            """)
                    .param("triage", triaged.triage().name())
                    .param("version", recorded.version())
                    .param("id", recorded.stream().id())
                    .update();
            case UpwardEvent.WriterKept _ -> throw new IllegalStateException("a writer's name has a stream of its own");
        }
    }

    private void written(Recorded recorded, UpwardEvent.Written written) {
        UUID actor = recorded.act().person();
        @Nullable UUID writer = actor.equals(Act.PROGRAM) ? null : actor;
        jdbc.sql("""
                        insert into upward_word (id, subject, subject_post, receiver, writer, written_at, due, version)
                        values (:id, :subject, :subjectPost, :receiver, :writer, :at, :due, :version)
                        """)
                .param("id", recorded.stream().id())
                .param("subject", written.subject())
                .param("subjectPost", written.subjectPost())
                .param("receiver", written.receiver())
                .param("writer", writer)
                .param("at", toSql(recorded.act().at()))
                .param("due", toSql(written.due()))
                .param("version", recorded.version())
                .update();
    }
}
