package luoshi.opinion;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import luoshi.language.pairs.SearchPairs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's row of an opinion. */
@Component
class OpinionProjection implements Projection {

    private final JdbcClient jdbc;

    OpinionProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return OpinionEvent.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("opinion");
    }

    @Override
    public void project(Recorded recorded) {
        switch ((OpinionEvent) recorded.event()) {
            case OpinionEvent.Collected collected -> insert(recorded, collected);
            case OpinionEvent.MadeProblem made -> jdbc.sql("""
                            update opinion
                            set outcome = 'ADOPTED', matter = :matter, number = :number, version = :version
                            where id = :id
                            """)
                    .param("matter", made.matter())
                    .param("number", made.number())
                    .param("version", recorded.version())
                    .param("id", recorded.stream().id())
                    .update();
            case OpinionEvent.Decided decided -> jdbc.sql("""
                            update opinion set outcome = :outcome, reason = :reason, version = :version where id = :id
                            """)
                    .param("outcome", decided.outcome().name())
                    .param("reason", decided.reason().text())
                    .param("version", recorded.version())
                    .param("id", recorded.stream().id())
                    .update();
        }
    }

    private void insert(Recorded recorded, OpinionEvent.Collected collected) {
        jdbc.sql("""
                        insert into opinion (id, batch, external, channel, category, subject, text, said_at,
                                             collected_at, path, outcome, version, pairs)
                        values (:id, :batch, :external, :channel, :category, :subject, :text, :saidAt,
                                :collectedAt, :path, 'OPEN', :version, :pairs)
                        """)
                .param("id", recorded.stream().id())
                .param("batch", collected.batch())
                .param("external", collected.external())
                .param("channel", collected.channel())
                .param("category", collected.category())
                .param("subject", collected.subject().text())
                .param("text", collected.text().text())
                .param("saidAt", collected.saidAt())
                .param("collectedAt", toSql(recorded.act().at()))
                .param("path", collected.path())
                .param("version", recorded.version())
                .param("pairs", SearchPairs.of(collected.subject().text() + "\n" + collected.text().text())
                        .toArray(String[]::new))
                .update();
    }
}
