package luoshi.rulebook;

import static luoshi.journal.SqlTime.toInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings in PostgreSQL. */
final class RulebookStore implements RuleSettings {

    private final JdbcClient jdbc;

    RulebookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RuleSetting> inForce(RuleKey key, LocalDate day) {
        return jdbc.sql("""
                        select key, version, value, valid_from, source, reason, person, at
                        from rule_setting
                        where key = :key and valid_from <= :day
                        order by valid_from desc, version desc
                        limit 1
                        """)
                .param("key", key.value())
                .param("day", day)
                .query(RulebookStore::setting)
                .optional();
    }

    @Override
    public List<RuleSetting> all() {
        return jdbc.sql("""
                        select key, version, value, valid_from, source, reason, person, at
                        from rule_setting
                        order by key, version
                        """)
                .query(RulebookStore::setting)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from rule_setting").query(Long.class).single();
    }

    private static RuleSetting setting(ResultSet row, int number) throws SQLException {
        return new RuleSetting(
                row.getString("key"),
                row.getLong("version"),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("reason"),
                row.getObject("person", UUID.class),
                toInstant(row, "at"));
    }
}
