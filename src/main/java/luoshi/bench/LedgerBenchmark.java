package luoshi.bench;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.Ledger;
import luoshi.ledger.LedgerFilter;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One page of the ledger, bounded by what its reader may see, against one row by its key. */
final class LedgerBenchmark implements Benchmark {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String about() {
        return "the first page of the ledger (50 rows, by right) and its count, against one row by primary key";
    }

    @Override
    public int times() {
        return 500;
    }

    @Override
    public List<Figure> run(Bench bench, int times) {
        Ledger ledger = bench.bean(Ledger.class);
        JdbcClient jdbc = bench.bean(JdbcClient.class);
        Viewer clerk = bench.clerk();
        List<UUID> ids = jdbc.sql("select id from matter order by number limit 1000").query(UUID.class).list();
        Sample page = Sample.of(times, _ -> ledger.list(clerk, LedgerFilter.all()));
        Sample count = Sample.of(times, _ -> ledger.count(clerk, LedgerFilter.all()));
        Sample row = Sample.of(times, i -> jdbc.sql("select * from matter where id = :id")
                .param("id", ids.get(Math.floorMod(i, ids.size())))
                .query((found, _) -> found.getString("number"))
                .single());
        return List.of(
                Figure.of("matters in the ledger", bench.matters(), "", 1),
                Figure.against("first page of the ledger", page, "one row by key", row),
                Figure.against("count of the ledger", count, "one row by key", row));
    }
}
