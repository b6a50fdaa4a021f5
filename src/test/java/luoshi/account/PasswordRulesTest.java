package luoshi.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "password123", "P@ssw0rd2026", "qwertyuiop", "aaaaaaaaaaaa", "abababababab",
        "Welcome2026!", "0987654321", "luoshi2026!!", "admin@123456", "1qaz2wsx3edc", "guanliyuan01", "iloveyou!!!!!"})
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(PasswordRules.broken("somebody", password)).contains("account.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-password-for-tests", "湖边 早上 有雾 买菜 去", "correct horse battery", "k7Q!mZ2p#xT9", "tram9 lamp river"})
    void a_password_of_ones_own_is_taken(String password) {
        assertThat(PasswordRules.broken("somebody", password)).isEmpty();
    }

    @Test
    void length_is_held_at_the_limit_and_one_past_it() {
        assertThat(PasswordRules.broken("x", "k7Q!mZ2p#")).contains("account.password.short");
        assertThat(PasswordRules.broken("x", "k7Q!mZ2p#x")).isEmpty();
        String longest = "k7Q!mZ2p".repeat(16);
        assertThat(PasswordRules.broken("x", longest)).isEmpty();
        assertThat(PasswordRules.broken("x", longest + "1")).contains("account.password.long");
    }

    @Test
    void the_login_with_a_little_around_it_is_no_password() {
        assertThat(PasswordRules.broken("zhang.wei", "zhang.wei2026")).contains("account.password.login");
        assertThat(PasswordRules.broken("zhang.wei", "lamp river zhang.wei tram")).isEmpty();
    }

    @Test
    void characters_are_counted_not_the_units_that_store_them() {
        assertThat(PasswordRules.broken("x", "🌊🚲🍵🌲🐟")).contains("account.password.short");
        assertThat(PasswordRules.broken("x", "🌊🚲🍵🌲🐟🪁🧭🪴🫖🛖")).isEmpty();
    }
}
