package luoshi.language.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers on real data beside the tree; without it nothing is measured here. */
class RealRepliesTest {

    private static final Path DATA = Path.of("../shared/data/messages/replies.csv.gz");
    private static List<Map<String, String>> rows;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(DATA), "no " + DATA + " beside the tree");
        rows = ReplyCommand.rows(DATA);
    }

    /** Each request with its own answer and with a stranger's: no label is needed for that. */
    @Test
    void an_answer_to_somebody_else_is_told_from_ones_own() {
        Random random = new Random(5);
        int own = 0;
        int foreign = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Map<String, String> swapped = new HashMap<>(row);
            swapped.put("reply", rows.get((i + 1 + random.nextInt(rows.size() - 1)) % rows.size()).get("reply"));
            own += isRelevant(row) ? 1 : 0;
            foreign += isRelevant(swapped) ? 1 : 0;
        }
        System.out.printf("seed 5: relevant are %d of %d own answers, %d of %d swapped ones%n",
                own, rows.size(), foreign, rows.size());
        assertThat((double) own / rows.size()).isGreaterThan(0.7);
        assertThat((double) foreign / rows.size()).isLessThan(0.03);
    }

    /** 44 answers labelled by hand before any rule was written; only the first half was looked at while writing. */
    @Test
    void grades_agree_with_a_readers_judgement() throws IOException {
        Map<String, Map<String, String>> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.get("id"), row));
        for (String split : List.of("tune", "kept")) {
            int all = 0;
            int relevant = 0;
            int complete = 0;
            int explained = 0;
            for (Map<String, String> gold : ReplyCommand.rows(Path.of("src/test/resources/luoshi/language/reply/gold.csv"))) {
                if (gold.get("split").equals(split)) {
                    ReplyQuality quality = ReplyCommand.of(byId.get(gold.get("id")), 15);
                    all++;
                    relevant += (quality.relevance().grade() != Grade.POOR) == gold.get("relevant").equals("yes") ? 1 : 0;
                    complete += quality.completeness().grade().ordinal()
                            == List.of("full", "part", "none").indexOf(gold.get("complete")) ? 1 : 0;
                    explained += (quality.explanation().grade() == Grade.GOOD) == gold.get("explained").equals("yes") ? 1 : 0;
                }
            }
            System.out.printf("%s: of %d, relevance %d, completeness %d, explanation %d%n", split, all, relevant, complete, explained);
            assertThat(all).isEqualTo(22);
            assertThat(relevant).isGreaterThanOrEqualTo(20);
            assertThat(complete).isGreaterThanOrEqualTo(17);
            assertThat(explained).isGreaterThanOrEqualTo(18);
        }
    }

    private static boolean isRelevant(Map<String, String> row) {
        return ReplyCommand.of(row, 15).relevance().grade() != Grade.POOR;
    }
}
