package luoshi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** From the process to the first page, with data that is there already, and what it then holds in memory. */
final class StartBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "built, with existing data: from the process to the first page, and the memory of program and database (PSS)";
    }

    @Override
    public int times() {
        return 5;
    }

    @Override
    public List<Figure> run(Bench bench, int times) throws IOException, InterruptedException {
        Path data = bench.folder("start");
        String[] command = {"demo", "--password", Bench.PASSWORD};
        try (ChildProgram first = ChildProgram.start(data, freePort(), command)) {
            first.awaitPage("/sign-in");
            awaitReady(first);
        }
        double[] milliseconds = new double[times];
        double[] processor = new double[times];
        double[] idle = new double[times];
        double[] used = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            try (ChildProgram program = ChildProgram.start(data, freePort(), command)) {
                program.awaitPage("/sign-in");
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
                processor[i] = program.processorMilliseconds();
                idle[i] = Memory.ofTree(program.pid());
                use(program);
                used[i] = Memory.ofTree(program.pid());
            }
        }
        return List.of(
                Figure.of("start to first page, median", Sample.ofMeasured(milliseconds).median(), "ms", times),
                Figure.of("start to first page, worst", Sample.ofMeasured(milliseconds).worst(), "ms", times),
                // On a busy machine this is the figure that can be compared.
                Figure.of("processor time to first page, median", Sample.ofMeasured(processor).median(), "ms", times),
                Figure.of("memory after start, median", Sample.ofMeasured(idle).median(), "MB", times),
                Figure.of("memory after 60 pages, median", Sample.ofMeasured(used).median(), "MB", times));
    }

    private static void awaitReady(ChildProgram program) throws InterruptedException {
        while (!program.said().contains("ready http") && program.isAlive()) {
            Thread.sleep(50);
        }
    }

    private static void use(ChildProgram program) throws IOException, InterruptedException {
        try (WebVisitor visitor = new WebVisitor(program.address())) {
            visitor.signIn("clerk", Bench.PASSWORD);
            for (int i = 0; i < 20; i++) {
                visitor.get("/");
                visitor.get("/matters");
                visitor.get("/opinions");
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
