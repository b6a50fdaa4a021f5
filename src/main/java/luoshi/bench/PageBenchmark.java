package luoshi.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole pages over HTTP for somebody who is signed in, against a file of the same server. */
final class PageBenchmark implements Benchmark {

    private static final Pattern STYLE = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String about() {
        return "desk, ledger and one matter, signed in, over HTTP, against the style sheet from the same server";
    }

    @Override
    public int times() {
        return 200;
    }

    @Override
    public List<Figure> run(Bench bench, int times) throws IOException, InterruptedException {
        try (WebVisitor visitor = new WebVisitor(bench.address())) {
            visitor.signIn("clerk", Bench.PASSWORD);
            String list = visitor.get("/matters");
            Matcher style = STYLE.matcher(list);
            Matcher matter = Pattern.compile("href=\"(/matters/\\d{4}-\\d+)\"").matcher(list);
            if (!style.find() || !matter.find()) {
                throw new IOException("the ledger's page names no style sheet or no matter");
            }
            Sample file = Sample.of(times, _ -> visitor.get(style.group(1)));
            return List.of(
                    figure(visitor, "desk", "/", times, file),
                    figure(visitor, "ledger, 50 rows", "/matters", times, file),
                    figure(visitor, "one matter", matter.group(1), times, file));
        }
    }

    private static Figure figure(WebVisitor visitor, String what, String path, int times, Sample file) {
        return Figure.against(what, Sample.of(times, _ -> visitor.get(path)), "style sheet", file);
    }
}
