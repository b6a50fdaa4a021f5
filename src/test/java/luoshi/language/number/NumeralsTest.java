package luoshi.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final String[] FIGURES = "零 一 二 三 四 五 六 七 八 九".split(" ");

    @ParameterizedTest
    @CsvSource({"十,10", "十二,12", "二百三十,230", "两万零八,20008", "一万二,12000", "三百五,350", "一亿二千万,120000000", "二〇二六,2026",
        "三点五,3.5", "半,0.5", "3.5万,35000", "2千万,20000000", "四十,40", "十万,100000", "一千零一,1001", "二百五十六,256"})
    void a_numeral_is_read(String numeral, String value) {
        assertThat(Numerals.exact(numeral)).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"几十,20,90", "十几,11,19", "三四十,30,40", "两三,2,3", "几百,200,900", "十七八,17,18", "几,2,9"})
    void an_inexact_one_has_two_ends(String numeral, String low, String high) {
        assertThat(Numerals.read(numeral)).contains(new Numerals.Range(new BigDecimal(low), new BigDecimal(high)));
    }

    @Test
    void what_is_no_numeral_is_not_read() {
        assertThat(Numerals.read("")).isEmpty();
        assertThat(Numerals.read("路")).isEmpty();
        assertThat(Numerals.read("1.2.3")).isEmpty();
        assertThat(Numerals.read("十".repeat(40))).isEmpty();
    }

    @Test
    void every_number_below_a_hundred_thousand_comes_back_as_it_was_spelled() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            int number = 1 + random.nextInt(99_999);
            assertThat(Numerals.exact(spelled(number))).as("seed 7: %s", spelled(number)).contains(BigDecimal.valueOf(number));
        }
    }

    /** The long form, with 零 for each gap. */
    private static String spelled(int number) {
        String[] steps = {"", "十", "百", "千", "万"};
        StringBuilder text = new StringBuilder();
        String digits = String.valueOf(number);
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
            } else {
                text.append(gap && !text.isEmpty() ? "零" : "").append(FIGURES[digit]).append(steps[digits.length() - 1 - i]);
                gap = false;
            }
        }
        return text.toString();
    }
}
