package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A folder that was kept before close-outs had rows of their own gets them from its journal, as if they had been kept. */
class FiguresOfAnEarlierFolderIT {

    private static final long SEED = Long.getLong("luoshi.seed", 41L);

    @Test
    void what_is_filled_in_from_the_journal_is_what_the_projection_writes() {
        RecordedYears years = new RecordedYears(SEED, 6_000);
        Map<String, List<String>> before = years.real.rebuild().rows();
        assertThat(before.get("matter_close_out")).hasSizeGreaterThan(50);
        assertThat(before.get("matter_call_end")).hasSizeGreaterThan(20);
        for (String each : List.of(
                "drop function look_back_state",
                "drop function close_out_came_again",
                "drop table matter_close_out",
                "drop table matter_call_end",
                "alter table matter_look_back drop column done_at, drop column holds",
                "delete from flyway_schema_history where version = '106'")) {
            years.jdbc.sql(each).update();
        }
        List<String> signs = earlySigns(years);
        years.jdbc.sql("drop table matter_reached").update();
        years.jdbc.sql("delete from flyway_schema_history where version = '137'").update();
        Flyway.configure().dataSource(years.database).outOfOrder(true).load().migrate();
        Map<String, List<String>> after = years.real.rebuild().rows();
        for (String table : List.of("matter_close_out", "matter_call_end", "matter_look_back")) {
            assertThat(after.get(table)).as("%s, seed %d", table, SEED).containsExactlyInAnyOrderElementsOf(before.get(table));
        }
        assertThat(signs).as("some were first signs").anyMatch(each -> each.endsWith("true"));
        assertThat(earlySigns(years)).as("seed %d", SEED).isEqualTo(signs);
    }

    private static List<String> earlySigns(RecordedYears years) {
        return years.jdbc
                .sql("select matter || ' ' || version || ' ' || early_sign from matter_reached order by 1")
                .query(String.class)
                .list();
    }
}
