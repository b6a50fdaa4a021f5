package luoshi.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutionException;
import luoshi.organization.BusinessDomain;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Outcome;
import luoshi.organization.Viewer;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the ledger with invented problems through the door that people use; the same seed gives the same problems. */
final class FilledLedger {

    /** Stands in every title, in every twentieth, and in one title of five hundred. */
    static final String FREQUENT = "整改";
    static final String USUAL = "路灯";
    static final String RARE = "石狮";

    private static final int USUAL_OF = 20;
    private static final int RARE_OF = 500;
    private static final int WRITERS = 4;
    private static final List<String> PLACES = List.of("东门", "河沿", "学府路", "南巷", "货场", "老街", "工人新村", "码头");
    private static final List<String> THINGS = List.of("垃圾堆放", "窨井破损", "占道经营", "积水", "围挡未拆", "噪声", "飞线充电");

    private final Bench bench;
    private final int matters;
    private final long seed;

    FilledLedger(Bench bench, int matters, long seed) {
        this.bench = bench;
        this.matters = matters;
        this.seed = seed;
    }

    void fill() {
        Viewer clerk = bench.clerk();
        Problems problems = bench.bean(Problems.class);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> parts = new java.util.ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                parts.add(writers.submit(() -> {
                    for (int i = first; i < matters; i += WRITERS) {
                        register(problems, clerk, id(i), statement(i));
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("the ledger could not be filled", broken);
        }
        bench.bean(JdbcClient.class).sql("analyze").update();
    }

    static void register(Problems problems, Viewer clerk, UUID id, ProblemStatement statement) {
        if (problems.register(clerk, id, statement, null) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("an invented problem breaks a rule: " + refused.refusals());
        }
    }

    UUID id(int i) {
        return UUID.nameUUIDFromBytes((seed + "/" + i).getBytes(StandardCharsets.UTF_8));
    }

    ProblemStatement statement(int i) {
        Random random = new Random(seed * 31 + i);
        String place = PLACES.get(random.nextInt(PLACES.size())) + (1 + random.nextInt(99)) + "号";
        String thing = i % RARE_OF == 0 ? RARE + "倾斜" : i % USUAL_OF == 0 ? USUAL + "不亮" : THINGS.get(random.nextInt(THINGS.size()));
        return new ProblemStatement(
                place + thing + "需" + FREQUENT,
                "本月多次",
                place,
                "",
                place + "门前" + thing + "，范围约" + (2 + random.nextInt(40)) + "平方米",
                "上周现场清点，记录编号" + i,
                "每天约" + (20 + random.nextInt(400)) + "人需要绕行",
                BusinessDomain.ALL.get(random.nextInt(3)),
                MatterSource.SELF_FOUND,
                null,
                LocalDate.of(2026, 3, 2).minusDays(random.nextInt(60)));
    }
}
