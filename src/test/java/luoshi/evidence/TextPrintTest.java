package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPrintTest {

    private static final String DONE = "已组织人员对排水沟全线清掏，更换破损篦子十二块，雨后现场查看无积水，周边商户表示满意。";

    @Test
    void pastedWordsAreKnownAgainWhateverTheirWidthAndPunctuation() {
        TextPrint print = TextPrint.of(DONE);
        assertThat(print.isLongEnough()).isTrue();
        assertThat(print.likeness(TextPrint.of(DONE.replace("，", ", ").replace("。", "")))).isEqualTo(1);
        assertThat(print.likeness(TextPrint.of(DONE.replace("十二块", "九块")))).isGreaterThan(0.6);
    }

    @Test
    void otherWordsAboutTheSameThingAreNotACopy() {
        String other = "路面坑洼处已用冷补料填平并压实，夜间加装反光锥，三日内巡查两次未再塌陷，居民反映出行方便了。";
        assertThat(TextPrint.of(DONE).likeness(TextPrint.of(other))).isLessThan(0.1);
    }

    @Test
    void shortWordsBelongToEverybody() {
        assertThat(TextPrint.of("已整改完成。").isLongEnough()).isFalse();
        assertThat(TextPrint.of("").likeness(TextPrint.of(""))).isZero();
    }

    @Test
    void aPrintIsTheSameAfterItWasStored() {
        TextPrint print = TextPrint.of(DONE);
        assertThat(TextPrint.stored(print.hashes(), print.characters()).likeness(print)).isEqualTo(1);
    }

    @Test
    void textsThatAreMostlyTheSameShareSomethingToSearchBy() {
        for (long seed = 0; seed < 200; seed++) {
            String one = words(new Random(seed), 60);
            String other = one.substring(0, 50) + words(new Random(-1 - seed), 10);
            Set<Integer> shared = keys(one);
            shared.retainAll(keys(other));
            assertThat(TextPrint.of(one).likeness(TextPrint.of(other))).isGreaterThan(0.6);
            assertThat(shared).as("seed %d", seed).isNotEmpty();
        }
        assertThat(TextPrint.of("五个字以内").keys()).hasSize(1);
    }

    private static Set<Integer> keys(String text) {
        return java.util.Arrays.stream(TextPrint.of(text).keys()).boxed().collect(java.util.stream.Collectors.toCollection(HashSet::new));
    }

    /** Against the plain definition: the runs of both texts as sets. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLikenessOfLongTextsIsEstimatedFairly(long seed) {
        Random random = new Random(seed);
        String one = words(random, 3_000);
        int kept = random.nextInt(3_000);
        String other = one.substring(0, kept) + words(random, 3_000 - kept);
        Set<String> common = runs(one);
        Set<String> all = runs(one);
        common.retainAll(runs(other));
        all.addAll(runs(other));
        double exact = (double) common.size() / all.size();
        assertThat(TextPrint.of(one).likeness(TextPrint.of(other))).as("seed %d", seed).isBetween(exact - 0.12, exact + 0.12);
    }

    private static String words(Random random, int length) {
        return random.ints(length, 0x4E00, 0x4E00 + 2_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + TextPrint.RUN <= text.length(); i++) {
            runs.add(text.substring(i, i + TextPrint.RUN));
        }
        return runs;
    }
}
