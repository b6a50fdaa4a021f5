package luoshi.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drops the rows of all projections and makes them again from the journal, in one transaction: readers see the old rows
 * until the new ones are whole.
 */
public class Rebuild {

    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<Projection> projections;

    Rebuild(Journal journal, JdbcClient jdbc, PlatformTransactionManager transactions, List<Projection> projections) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.projections = projections;
    }

    /** @return how many events were replayed */
    public long run() {
        Long replayed = transaction.execute(_ -> {
            tables().forEach(table -> jdbc.sql("select journal_empty(:name)").param("name", table).query(row -> {}));
            return streams().stream().mapToLong(this::replay).sum();
        });
        return replayed == null ? 0 : replayed;
    }

    private long replay(StreamId stream) {
        History history = journal.read(stream);
        for (Recorded recorded : history.entries()) {
            projections.stream()
                    .filter(each -> each.kind().equals(stream.kind()))
                    .forEach(each -> each.project(recorded));
        }
        return history.version();
    }

    /** Every row of every projection as text, by table: two of these are compared row by row. */
    public Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables()) {
            List<String> found = jdbc.sql("select journal_rows(:name)").param("name", table).query(String.class).list();
            rows.put(table, found.stream().sorted().toList());
        }
        return rows;
    }

    private List<String> tables() {
        return projections.stream().flatMap(each -> each.tables().stream()).distinct().toList();
    }

    private List<StreamId> streams() {
        return jdbc.sql("select kind, id from journal_stream order by kind, id")
                .query((row, _) -> new StreamId(row.getString("kind"), row.getObject("id", UUID.class)))
                .list();
    }
}
