package luoshi.organization;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.SqlTime;
import luoshi.page.Language;
import luoshi.table.CellError;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes an office in from tables: the files are kept between preview and confirmation, the differences are shown, and
 * all of them become events at once, or none.
 */
public class OfficeImports {

    public static final int MOST_FILES = 6;
    public static final int MOST_BYTES = 16 * 1_048_576;

    static final TableLimits LIMITS = new TableLimits(MOST_BYTES, 10_000, 40, 2_000);

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;
    private final OfficeWords words;

    OfficeImports(JdbcClient jdbc, Journal journal, Ids ids, InstantSource clock, OfficeWords words) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.words = words;
    }

    /** A file as it was sent. */
    record Sent(String name, byte[] content) {}

    void keep(Viewer viewer, List<Sent> files) {
        forget(viewer);
        int place = 0;
        for (Sent each : files) {
            jdbc.sql("""
                            insert into organization_import (person, place, name, content, sent_at)
                            values (:person, :place, :name, :content, :at)
                            """)
                    .param("person", viewer.person())
                    .param("place", place++)
                    .param("name", each.name().substring(0, Math.min(200, each.name().length())))
                    .param("content", each.content())
                    .param("at", SqlTime.toSql(clock.instant()))
                    .update();
        }
    }

    List<Sent> kept(Viewer viewer) {
        return jdbc.sql("select name, content from organization_import where person = :person order by place")
                .param("person", viewer.person())
                .query((row, _) -> new Sent(row.getString("name"), row.getBytes("content")))
                .list();
    }

    void forget(Viewer viewer) {
        jdbc.sql("delete from organization_import where person = :person").param("person", viewer.person()).update();
    }

    /** What the files would change. */
    OfficePlan plan(Viewer viewer, List<Sent> files) {
        List<Table> tables = new ArrayList<>();
        List<CellError> unread = new ArrayList<>();
        for (Sent each : files) {
            switch (new TableReader(LIMITS).read(each.name(), each.content())) {
                case Reading.Refused refused -> unread.add(
                        CellError.of(each.name(), 0, "", refused.key(), refused.arguments().toArray()));
                case Reading.Tables read -> tables.addAll(read.tables());
            }
        }
        OfficeFile file = OfficeFile.read(tables, words);
        unread.addAll(file.errors());
        return OfficePlan.of(
                new OfficeFile(file.units(), file.people(), file.posts(), file.duties(), unread),
                OfficeState.of(jdbc), ids, viewer);
    }

    /**
     * Makes the changes, all in one transaction.
     *
     * @throws luoshi.journal.VersionConflict where somebody changed one of these things meanwhile
     */
    void take(Viewer viewer, OfficePlan plan) {
        if (!plan.errors().isEmpty()) {
            throw new IllegalArgumentException("a plan with errors is not carried out");
        }
        Act act = viewer.act(viewer.posts().stream().findFirst().orElse(null), clock.instant());
        List<Append> appends = plan.changes().stream()
                .map(each -> new Append(each.stream(), each.version(), act, each.events()))
                .toList();
        if (!appends.isEmpty()) {
            journal.appendAll(appends);
        }
        forget(viewer);
    }

    /** The office as it stands, in the form in which it can be taken in again; without rows it is the blank form. */
    List<Table> tables(Language language, boolean blank) {
        return new OfficeTables(words, language, blank ? new OfficeState() : OfficeState.of(jdbc)).all();
    }
}
