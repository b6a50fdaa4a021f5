package luoshi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import luoshi.language.CommaTable;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateTest {

    private static final Map<String, String> CONCRETE = Map.of(
            "time", "每次下雨",
            "place", "南门菜市场门口",
            "fact", "门口排水沟堵塞，雨后积水约十平方米",
            "example", "2 月 26 日雨后，一位老人在门口滑倒",
            "effect", "每天约三百名买菜居民绕行，两人摔伤");

    /**
     * The invented sentences were written down before the rules; only the half "tune" was read while writing them. The
     * file more-sentences holds harder ones: "tune" made the rules better, "unseen" was written afterwards and answered
     * at first sight as 30 of 33 vague ones refused and 1 of 33 concrete ones; it has been looked at since.
     */
    @ParameterizedTest
    @CsvSource({"sentences,tune", "sentences,kept", "more-sentences,tune", "more-sentences,unseen"})
    void vague_sentences_are_refused_and_concrete_ones_pass(String file, String split) throws IOException {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> refused = new HashMap<>();
        for (Map<String, String> row : rows(file)) {
            if (row.get("split").equals(split)) {
                boolean barred = !FieldGate.valueOf(row.get("field").toUpperCase(Locale.ROOT)).judge(row.get("sentence")).isEmpty();
                all.merge(row.get("label"), 1, Integer::sum);
                refused.merge(row.get("label"), barred ? 1 : 0, Integer::sum);
            }
        }
        System.out.printf("%s, %s: refused %d of %d vague, %d of %d concrete%n", file, split,
                refused.get("vague"), all.get("vague"), refused.get("concrete"), all.get("concrete"));
        assertThat((double) refused.get("vague") / all.get("vague")).isGreaterThanOrEqualTo(0.90);
        assertThat((double) refused.get("concrete") / all.get("concrete")).isLessThanOrEqualTo(0.05);
    }

    @Test
    void there_are_two_hundred_sentences_half_of_them_kept_back() throws IOException {
        assertThat(rows("sentences")).hasSize(200);
        assertThat(rows("sentences").stream().filter(row -> row.get("split").equals("kept"))).hasSizeBetween(95, 105);
        assertThat(rows("sentences").stream().map(row -> row.get("field") + row.get("sentence")).distinct()).hasSize(200);
    }

    @Test
    void a_concrete_problem_passes() {
        assertThat(QualityGate.ask(CONCRETE)).isEmpty();
    }

    @Test
    void what_is_missing_is_named_and_nobody_is_told_of_it_while_typing() {
        assertThat(QualityGate.ask(Map.of()).stream().map(Finding::rule)).containsExactly(
                "problem.gate.time", "problem.gate.place", "problem.gate.fact", "problem.gate.example", "problem.gate.effect");
        assertThat(QualityGate.askTyped(Map.of("fact", "三盏路灯不亮，最长一盏停了 26 天"))).isEmpty();
    }

    @Test
    void a_place_or_an_object_is_enough() {
        Map<String, String> told = new HashMap<>(CONCRETE);
        told.remove("place");
        told.put("object", "排水沟");
        assertThat(QualityGate.ask(told)).isEmpty();
        told.put("place", "辖区内");
        assertThat(QualityGate.ask(told)).as("the other one may be loose then").isEmpty();
        told.put("object", "相关单位");
        assertThat(QualityGate.ask(told).stream().map(Finding::field)).contains("place", "object");
    }

    @Test
    void the_same_phrase_in_every_field_is_refused_however_concrete_it_is() {
        String phrase = "3 月 4 日上午，湖滨路 15 号门前积水 30 平方米，12 户居民绕行";
        Map<String, String> told = new HashMap<>();
        ProblemForm.FIELDS.forEach(field -> told.put(field, phrase));
        assertThat(QualityGate.ask(told).stream().map(Finding::rule)).containsOnly("problem.gate.same-words").hasSize(2);
        told.put("effect", phrase + "。");
        told.put("example", phrase.replace("12 户", "13 户"));
        assertThat(QualityGate.ask(told).stream().map(Finding::rule)).as("a sign or a figure changed is no other sentence")
                .containsOnly("problem.gate.same-words").hasSize(2);
    }

    @Test
    void a_finding_stands_where_the_phrase_stands() {
        String fact = "各项工作推进总体偏慢，有时拖延";
        Map<String, String> told = new HashMap<>(CONCRETE);
        told.put("fact", fact);
        List<Finding> marked = QualityGate.ask(told).stream().filter(Finding::marksWords).toList();
        assertThat(marked).hasSize(2).allSatisfy(each ->
                assertThat(fact.substring(each.start(), each.end())).isEqualTo(each.arguments().getFirst()));
        FieldHint hint = FieldHint.of(QualityGate.ask(told), told).stream()
                .filter(each -> each.field().equals("fact")).findFirst().orElseThrow();
        assertThat(hint.quoted().stream().filter(FieldHint.Piece::marked).map(FieldHint.Piece::text)).containsExactly("总体偏慢", "有时");
        assertThat(String.join("", hint.quoted().stream().map(FieldHint.Piece::text).toList())).isEqualTo(fact);
    }

    @Test
    void a_field_holds_four_thousand_characters_and_not_one_more() {
        Map<String, String> told = new HashMap<>(CONCRETE);
        String fact = "门口排水沟堵塞，雨后积水约十平方米。".repeat(1_000);
        told.put("fact", fact.substring(0, QualityGate.MOST));
        assertThat(QualityGate.ask(told)).isEmpty();
        told.put("fact", fact.substring(0, QualityGate.MOST + 1));
        assertThat(QualityGate.ask(told).stream().map(Finding::rule)).containsExactly("problem.gate.long");
    }

    @Test
    void what_is_not_chinese_is_asked_for_its_length_and_its_example_for_a_figure() {
        Map<String, String> told = Map.of(
                "time", "each morning", "place", "north gate", "fact", "three lamps are dark",
                "example", "lamp 1507 on 9 Nov", "effect", "people fall on the steps");
        assertThat(QualityGate.ask(told)).isEmpty();
        Map<String, String> empty = new HashMap<>(told);
        empty.put("example", "asdf asdf asdf asdf");
        assertThat(QualityGate.ask(empty).stream().map(Finding::rule)).containsExactly("problem.gate.example.unclear");
    }

    @Test
    void no_text_breaks_the_gate() {
        Random random = new Random(13);
        String[] pieces = {"部分", "路", "3", "户", "\ud83d", "。", "\n", "有待加强", "湖滨路", "“", "|", "\u0000", "不亮", "2 月", "⟦"};
        for (int i = 0; i < 1_000; i++) {
            Map<String, String> told = new HashMap<>();
            for (String field : ProblemForm.FIELDS) {
                StringBuilder text = new StringBuilder();
                random.ints(random.nextInt(20), 0, pieces.length).forEach(at -> text.append(pieces[at]));
                if (!text.toString().isBlank()) {
                    told.put(field, text.toString());
                }
            }
            FieldHint.of(QualityGate.ask(told), told).forEach(hint -> assertThat(hint.quoted().isEmpty()
                            || String.join("", hint.quoted().stream().map(FieldHint.Piece::text).toList()).equals(told.get(hint.field())))
                    .as("seed 13: %s", told).isTrue());
        }
    }

    @Test
    void every_finding_has_its_sentence_in_both_languages() {
        Messages messages = Messages.fromClasspath();
        for (Language language : Language.values()) {
            for (FieldGate gate : FieldGate.values()) {
                assertThat(messages.has(language, "problem.gate." + gate.field() + ".short")).as(gate.field()).isTrue();
                assertThat(messages.has(language, "problem.gate." + gate.field() + ".unclear")).as(gate.field()).isTrue();
                assertThat(gate == FieldGate.OBJECT || messages.has(language, "problem.gate." + gate.field())).isTrue();
            }
            for (var reason : luoshi.language.vague.VagueReason.values()) {
                assertThat(messages.has(language, "problem.gate.vague." + reason.name().toLowerCase(Locale.ROOT))).isTrue();
            }
        }
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/luoshi/problem", file + ".csv"))) {
            return CommaTable.read(in);
        }
    }
}
