package luoshi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One thing that is measured. A new one takes its place in {@link Benchmarks#ALL}. */
interface Benchmark {

    String name();

    /** What is measured, against what. */
    String about();

    /** What {@code --times} means where it is not given. */
    int times();

    List<Figure> run(Bench bench, int times) throws IOException, SQLException, InterruptedException;
}
