package luoshi.rulebook;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each setting of each rule. */
record RulebookProjection(JdbcClient jdbc) implements Projection {

    @Override
    public String kind() {
        return RulebookEvent.RULE;
    }

    @Override
    public List<String> tables() {
        return List.of("rule_setting");
    }

    @Override
    public void project(Recorded recorded) {
        switch ((RulebookEvent) recorded.event()) {
            case RulebookEvent.RuleSet set -> jdbc.sql("""
                            insert into rule_setting (key, version, value, valid_from, source, reason, person, at)
                            values (:key, :version, :value, :validFrom, :source, :reason, :person, :at)
                            """)
                    .param("key", set.key())
                    .param("version", recorded.version())
                    .param("value", set.value())
                    .param("validFrom", set.validFrom())
                    .param("source", set.source().text())
                    .param("reason", set.reason().text())
                    .param("person", recorded.act().person())
                    .param("at", toSql(recorded.act().at()))
                    .update();
        }
    }
}
