package luoshi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The program, its database or both killed at random moments under load: what was acknowledged must be there. */
final class KillsBenchmark implements Benchmark {

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public String about() {
        return "SIGKILL to program, database or both under load; the list of acknowledged writes compared after each";
    }

    @Override
    public int times() {
        return 20;
    }

    @Override
    public List<Figure> run(Bench bench, int times) throws IOException, SQLException, InterruptedException {
        Path data = bench.folder("kills");
        try (KillHarness harness = new KillHarness(data, StartBenchmark.freePort(), bench.seed())) {
            harness.run(times, bench.patience());
            return harness.figures();
        }
    }
}
