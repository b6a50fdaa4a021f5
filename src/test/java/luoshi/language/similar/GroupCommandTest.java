package luoshi.language.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.language.messages.MessageTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommandTest {

    private static final Path REAL = Path.of("../shared/data/messages/hot_issue_messages.csv.gz");
    private static final Path PAIRS = Path.of("src/test/resources/luoshi/language/similar/pairs.csv");

    @TempDir
    private Path folder;

    @Test
    void groups_are_listed_with_their_members() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, """
                id,user,subject,time,detail,likes
                1,a,柳塘新城搅拌站噪音扰民,2026-01-05 10:00:00,夜里机器声音很大,3
                2,b,柳塘新城搅拌站噪音太大,2026-01-07 10:00:00,夜里机器声音吵,0
                3,c,石桥路公交车太少,2026-01-08 10:00:00,等了半小时,0
                """);
        assertThat(run("--in", table.toString(), "--json"))
                .startsWith("0 ").contains("\"people\" : 2", "\"id\" : \"1\"", "\"id\" : \"2\"", "\"first\" : \"2026-01-05T10:00\"")
                .doesNotContain("\"id\" : \"3\"");
    }

    @Test
    void wrong_use_is_told_how_to_do_it() {
        assertThat(run()).startsWith("2 group --in");
        assertThat(run("--in", "x.csv", "--as-of", "soon")).startsWith("1 ");
        assertThat(run("--in", "nowhere.csv")).startsWith("1 无法读取文件");
        assertThat(run("--bench", "1")).startsWith("2 ");
    }

    @Test
    void pairs_are_counted_as_they_were_judged() {
        List<Message> messages = List.of(message("a"), message("b"), message("c"));
        PairScore score = PairScore.of(List.of(List.of(0, 1), List.of(2)), messages, List.of(
                pair("a", "b", true), pair("a", "c", true), pair("b", "c", false), pair("a", "x", true)));
        assertThat(score).isEqualTo(new PairScore(1, 0, 1, 1, 1));
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    /** Real messages; they stand beside the project on machines that have them. */
    @Test
    void judged_pairs_of_real_messages_are_grouped_at_least_as_well_as_measured() throws IOException {
        List<Message> messages = real();
        List<PairScore.Pair> pairs = new ArrayList<>();
        MessageTable.forEach(PAIRS, row -> pairs.add(new PairScore.Pair(
                row.get("first"), row.get("second"), row.get("same").equals("1"), row.get("part"))));
        PairScore score = PairScore.of(Grouping.of(messages), messages, pairs);
        assertThat(pairs).hasSize(300);
        assertThat(score.unknown()).isZero();
        assertThat(score.precision()).isGreaterThan(0.84);
        assertThat(score.recall()).isGreaterThan(0.87);
    }

    @Test
    void the_known_heavy_matters_come_out_on_top() throws IOException {
        List<String> phrases = CommonMatter.in(real(), LocalDate.of(2020, 1, 31), CommonMatter.HALF_LIFE).stream()
                .limit(5)
                .map(each -> String.join(" ", each.phrases()))
                .toList();
        assertThat(phrases.get(0)).contains("丽发新城", "搅拌站");
        assertThat(phrases.get(1)).contains("伊景园滨河苑", "车位");
        assertThat(phrases).anySatisfy(each -> assertThat(each).contains("购房补贴"));
    }

    private static List<Message> real() throws IOException {
        assumeTrue(Files.exists(REAL), "no messages beside the project: " + REAL);
        List<Message> messages = new ArrayList<>();
        MessageTable.forEach(REAL, row -> messages.add(Message.of(row)));
        return messages;
    }

    private static Message message(String id) {
        return new Message(id, id, null, "", "", 0);
    }

    private static PairScore.Pair pair(String first, String second, boolean same) {
        return new PairScore.Pair(first, second, same, "");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = GroupCommand.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return code + " " + bytes.toString(StandardCharsets.UTF_8);
    }
}
