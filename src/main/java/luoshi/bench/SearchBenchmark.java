package luoshi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import luoshi.ledger.Ledger;
import luoshi.ledger.LedgerFilter;
import luoshi.organization.Viewer;

/** A search for a rare, a usual and a frequent word against reading every row. */
final class SearchBenchmark implements Benchmark {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "a rare, a usual and a frequent word looked for in the ledger, against a full scan for the same word";
    }

    @Override
    public int times() {
        return 100;
    }

    @Override
    public List<Figure> run(Bench bench, int times) throws SQLException {
        return List.of(
                Figure.of("matters in the ledger", bench.matters(), "", 1),
                figure(bench, "rare word", FilledLedger.RARE, times),
                figure(bench, "usual word", FilledLedger.USUAL, times),
                figure(bench, "frequent word", FilledLedger.FREQUENT, times));
    }

    private static Figure figure(Bench bench, String what, String word, int times) throws SQLException {
        Ledger ledger = bench.bean(Ledger.class);
        Viewer clerk = bench.clerk();
        LedgerFilter filter = LedgerFilter.words(word, LedgerFilter.PAGE);
        Sample search = Sample.of(times, _ -> ledger.list(clerk, filter));
        return Figure.against(what + ", " + ledger.count(clerk, filter) + " found", search, "full scan", scan(bench, word, times));
    }

    private static Sample scan(Bench bench, String word, int times) throws SQLException {
        try (Connection connection = bench.bean(DataSource.class).getConnection()) {
            connection.createStatement().execute("set enable_indexscan = off; set enable_bitmapscan = off");
            try (PreparedStatement scan = connection.prepareStatement(
                    "select * from matter where title like ? order by number desc limit 50")) {
                scan.setString(1, "%" + word + "%");
                return Sample.of(times, _ -> {
                    try (var rows = scan.executeQuery()) {
                        while (rows.next()) {
                            rows.getString("number");
                        }
                    }
                });
            } finally {
                connection.createStatement().execute("reset enable_indexscan; reset enable_bitmapscan");
            }
        }
    }
}
