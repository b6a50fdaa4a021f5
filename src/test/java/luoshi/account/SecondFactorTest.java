package luoshi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
        "20000000000,353130"})
    void codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(SecondFactor.code(SECRET, second / 30)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2,false", "-1,true", "0,true", "1,true", "2,false"})
    void a_phone_may_be_one_step_early_or_late_and_no_more(long steps, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_772_000_015);
        String code = SecondFactor.code(SECRET, now.getEpochSecond() / 30 + steps);
        assertThat(SecondFactor.accepted(SECRET, code, now, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    void a_code_that_was_used_is_refused_and_so_is_every_older_one() {
        Random random = new Random(6_238);
        for (int i = 0; i < 200; i++) {
            byte[] secret = SecondFactor.secret(random);
            Instant now = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000));
            long step = now.getEpochSecond() / 30;
            long used = SecondFactor.accepted(secret, SecondFactor.code(secret, step), now, 0).orElseThrow();
            assertThat(used).isEqualTo(step);
            assertThat(SecondFactor.accepted(secret, SecondFactor.code(secret, step), now, used)).isEmpty();
            assertThat(SecondFactor.accepted(secret, SecondFactor.code(secret, step - 1), now, used)).isEmpty();
            assertThat(SecondFactor.accepted(secret, SecondFactor.code(secret, step + 1), now, used)).hasValue(step + 1);
        }
    }

    @Test
    void what_an_authenticator_reads_names_the_program_and_the_secret() {
        assertThat(SecondFactor.address(SECRET, "系统管理员"))
                .startsWith("otpauth://totp/Luoshi%3A%E7%B3%BB")
                .contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "issuer=Luoshi");
    }
}
