package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Words;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Route;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A folder in which personal lists were read as soon as they were typed closes them again, as a rebuild would. */
class PersonalListsOfAnEarlierFolderIT {

    private static final long SEED = Long.getLong("luoshi.seed", 43L);

    private static final String ROWS = """
            select m.number || ' ' || m.laid_open || ' ' || m.seen_from::text || ' ' || m.opens_to::text
            from matter m
            where m.person is not null
              and not exists (select from journal_entry e where e.stream_id = m.id and e.type = 'matter.list-signed')
            order by m.number
            """;

    @Test
    void what_the_migration_leaves_open_is_what_the_projection_would() {
        RecordedYears years = new RecordedYears(SEED, 0, at -> {
            List<UUID> staff = at.office.first().staff;
            Story planned = Story.aPersonalProblemOf(at, staff.get(1)).planned();
            return List.of(
                    Story.aPersonalProblemOf(at, staff.get(0)).id, planned.id, checkedUnsigned(at, Story.aPersonalProblemOf(at, staff.get(2)).planned()));
        });
        List<String> before = rows(years);
        assertThat(before).hasSizeGreaterThan(2);
        for (String each : List.of(
                """
                update matter
                set seen_from = (select array_agg(mark order by mark collate "C")
                                 from (select distinct unnest(seen_from || opens_to) as mark) all_of_them)
                where person is not null
                """,
                "alter table matter drop column opens_to, drop column laid_open",
                "delete from flyway_schema_history where version = '139'")) {
            years.jdbc.sql(each).update();
        }
        Flyway.configure().dataSource(years.database).outOfOrder(true).load().migrate();
        assertThat(rows(years)).as("seed %d", SEED).isEqualTo(before);
    }

    /** As it was when nobody had to sign before a check. */
    private static UUID checkedUnsigned(OfficeAtWork at, Story story) {
        at.journal.append(new Append(
                OfficeAtWork.stream(story.id), story.matter().version(), new Act(story.handler(), null, null, at.clock.instant()),
                List.of(new MatterEvent.CloseOutRequested(
                        Words.of(Story.WORDS), null, Route.NORMAL, "personal", false, story.matter().rectifyClock()))));
        return story.id;
    }

    private static List<String> rows(RecordedYears years) {
        return years.jdbc.sql(ROWS).query(String.class).list();
    }
}
