package luoshi.language.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentityNumbersTest {

    @Test
    void each_kind_keeps_only_a_few_characters_readable() {
        assertThat(IdentityNumbers.masked("电话 138-0000-0001，证号 11010519000101001X，卡号 6222020000000000000，浙A·12345"))
                .isEqualTo("电话 138-****-0001，证号 1****************X，卡号 ***************0000，浙A·****5");
        assertThat(IdentityNumbers.masked("+86 13800000001")).isEqualTo("+86 138****0001");
    }

    @Test
    void a_firms_public_code_is_found_and_stays_readable() {
        String text = "信用代码 91330100MA2000001U";
        assertThat(IdentityNumbers.find(text)).singleElement().matches(each -> each.kind() == IdentityKind.CREDIT_CODE);
        assertThat(IdentityNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void a_mistyped_identity_number_is_masked_all_the_same_and_said_to_be_mistyped() {
        assertThat(IdentityNumbers.find("110105190001010019")).singleElement().matches(each -> !each.checked());
        assertThat(IdentityNumbers.find("11010519000101001X")).singleElement().matches(IdentityNumber::checked);
        assertThat(IdentityNumbers.find("110105190002300019")).as("30 February is nobody's birthday").isEmpty();
    }

    @Test
    void numbers_of_the_office_are_left_alone() {
        assertThat(IdentityNumbers.find("工单 2026-000175，〔2026〕12 号，热线 12345，邮编 310000，12.345678 万元")).isEmpty();
    }

    @Test
    void every_wrong_check_digit_of_a_card_and_of_a_code_is_refused() {
        Random random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(16);
            char[] card = "6217000000000006".toCharArray();
            char before = card[at];
            card[at] = (char) ('0' + (before - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(CheckDigits.bankCard(new String(card))).as("seed 42, %s", new String(card)).isFalse();
        }
        assertThat(CheckDigits.bankCard("6217000000000006")).isTrue();
        assertThat(CheckDigits.creditCode("91330100MA2000001U")).isTrue();
        assertThat(CheckDigits.creditCode("91330100MA2000001X")).isFalse();
        assertThat(CheckDigits.resident("11010519000101001X")).isTrue();
    }
}
