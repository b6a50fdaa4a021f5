package luoshi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import luoshi.organization.Viewer;
import luoshi.problem.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A problem registered through its door, all rules and rows included, against the bare insert of its bytes. */
final class AppendBenchmark implements Benchmark {

    @Override
    public String name() {
        return "append";
    }

    @Override
    public String about() {
        return "a problem registered (rules, number, key, journal, ledger row) against one committed insert of the same bytes";
    }

    @Override
    public int times() {
        return 500;
    }

    @Override
    public List<Figure> run(Bench bench, int times) throws SQLException {
        Problems problems = bench.bean(Problems.class);
        Viewer clerk = bench.clerk();
        FilledLedger more = new FilledLedger(bench, 0, bench.seed() + 1);
        AtomicInteger next = new AtomicInteger();
        Sample whole = Sample.of(times, _ -> {
            int i = next.getAndIncrement();
            FilledLedger.register(problems, clerk, more.id(i), more.statement(i));
        });
        byte[] payload = bench.bean(JdbcClient.class)
                .sql("select payload from journal_entry where stream_kind = 'matter' order by recorded_at desc limit 1")
                .query((row, _) -> row.getBytes("payload"))
                .single();
        Sample bare = bareInserts(bench, times, payload);
        return List.of(
                Figure.against("register a problem", whole, "one insert of " + payload.length + " bytes", bare),
                Figure.of("problems a second, one writer", 1_000 / whole.median(), "1/s", times));
    }

    private static Sample bareInserts(Bench bench, int times, byte[] payload) throws SQLException {
        try (Connection connection = bench.bean(DataSource.class).getConnection()) {
            connection.createStatement().execute("create table bench_bare (id bigint generated always as identity primary key, payload bytea)");
            try (PreparedStatement insert = connection.prepareStatement("insert into bench_bare (payload) values (?)")) {
                return Sample.of(times, i -> {
                    insert.setBytes(1, payload);
                    insert.executeUpdate();
                });
            } finally {
                connection.createStatement().execute("drop table bench_bare");
            }
        }
    }
}
