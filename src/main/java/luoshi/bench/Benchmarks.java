package luoshi.bench;

import java.util.List;
import java.util.Optional;

/** The table of contents of all that is measured. */
final class Benchmarks {

    static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new AppendBenchmark(),
            new LedgerBenchmark(),
            new PageBenchmark(),
            new SearchBenchmark(),
            new PhotosBenchmark(),
            new ReadersBenchmark(),
            new KillsBenchmark());

    private Benchmarks() {}

    static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
