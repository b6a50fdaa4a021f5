package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.language.source.SourceText;
import luoshi.language.source.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds what was reached against marked documents. The floors lie a little under the figures of `decompose --evaluate`. */
class GoldTest {

    private static final Path GOLD = Path.of("src/test/resources/luoshi/language/task/gold");

    /** Marked in a second and a third wave, before the reader saw them; what they showed was then mended as far as it was general. */
    private static final Path LATER = Path.of("src/test/resources/luoshi/language/task/gold-later");
    private static final Path SOURCES = Path.of("../shared");

    @Test
    void markedDocumentsAreReadAsWellAsBefore() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SOURCES.resolve("data/gov_docs")), "the marked documents are not beside the project");
        Map<String, Evaluation> kinds = kinds(GOLD);
        kinds.forEach((kind, each) -> assertThat(each.tasks().f1()).as(kind).isGreaterThan(0.84));
        Evaluation all = kinds.values().stream().reduce(EvaluateCommand::sum).orElseThrow();
        assertThat(all.tasks().f1()).isGreaterThan(0.89);
        assertThat(all.units().f1()).isGreaterThan(0.96);
        assertThat(all.dates().f1()).isGreaterThan(0.93);
    }

    @Test
    void documentsMarkedLaterAreReadAsWellAsBefore() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SOURCES.resolve("data/gov_docs")), "the marked documents are not beside the project");
        Evaluation all = kinds(LATER).values().stream().reduce(EvaluateCommand::sum).orElseThrow();
        assertThat(all.tasks().f1()).isGreaterThan(0.83);
        assertThat(all.units().f1()).isGreaterThan(0.91);
        assertThat(all.dates().f1()).isGreaterThan(0.93);
    }

    private static Map<String, Evaluation> kinds(Path folder) throws IOException {
        Map<String, Path> files = EvaluateCommand.byHash(SOURCES);
        Map<String, Evaluation> kinds = new HashMap<>();
        for (GoldDocument gold : EvaluateCommand.gold(folder)) {
            SourceText source = EvaluateCommand.read(files.get(gold.sha256()));
            assertThat(source).as(gold.name()).isNotNull();
            kinds.merge(gold.kind(), Evaluation.of(gold, Tasks.in(source, null), source.text()), EvaluateCommand::sum);
        }
        return kinds;
    }

    @Test
    void oneOutputAnswersOneMarkAndOnlyWithSixtyPercentInCommon() {
        String text = "建立问题台账，明确整改责任。";
        GoldDocument gold = new GoldDocument("made", "made", "", new Span(0, 14), List.of(
                new GoldDocument.GoldTask(new Span(0, 7), List.of(), "", ""), new GoldDocument.GoldTask(new Span(7, 14), List.of(), "", "")), List.of());
        assertThat(Evaluation.of(gold, Found.in(text), text).tasks()).isEqualTo(new Score(2, 0, 0));
        List<ProposedTask> whole = List.of(moved(Found.in(text).getFirst(), new Span(0, 14)));
        assertThat(Evaluation.of(gold, whole, text).tasks()).isEqualTo(new Score(0, 1, 2));
    }

    @Test
    void marksHoldNoWordsOfTheirSources() throws IOException {
        Map<String, Integer> sizes = new HashMap<>();
        for (Path folder : List.of(GOLD, LATER)) {
            for (GoldDocument gold : EvaluateCommand.gold(folder)) {
                String file = Files.readString(folder.resolve(gold.name() + ".json"));
                sizes.put(gold.name(), gold.tasks().size());
                assertThat(file).as(gold.name()).doesNotContain("text");
                assertThat(gold.sha256()).as(gold.name()).hasSize(64);
            }
        }
        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1400);
    }

    private static ProposedTask moved(ProposedTask task, Span span) {
        return new ProposedTask(span, task.outline(), task.kind(), task.title(), task.responsible(), task.supporting(), task.due(),
                task.dueDate(), task.frequency(), task.quantity(), task.level(), task.confidence());
    }
}
