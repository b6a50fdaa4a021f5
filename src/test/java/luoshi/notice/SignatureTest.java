package luoshi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    /** RFC 4231, case 2. */
    @Test
    void theHashIsThatOfTheStandard() {
        byte[] key = "Jefe".getBytes(StandardCharsets.US_ASCII);
        byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(Signature.HMAC_SHA256.of(key, data)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(Signature.HMAC_SM3.of(key, data)).hasSize(32).isNotEqualTo(Signature.HMAC_SHA256.of(key, data));
    }

    @Test
    void anotherBodyAnotherSecondOrAnotherSecretIsAnotherSignature() {
        String one = Signature.HMAC_SM3.header("secret", 1, "body");
        assertThat(one).isNotEqualTo(Signature.HMAC_SM3.header("secret", 1, "bodY"))
                .isNotEqualTo(Signature.HMAC_SM3.header("secret", 2, "body"))
                .isNotEqualTo(Signature.HMAC_SM3.header("secreT", 1, "body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://hub.example.gov.cn.evil.example/x", "https://hub.example.gov.cn@evil.example/", "http://hub.example.gov.cn/x",
        "https://hub.example.gov.cn:8443/x", "file:///etc/passwd", "https:///x", "//hub.example.gov.cn/x", "", "not an address",
        "http://127.0.0.1:5432/", "https://user@hub.example.gov.cn/"
    })
    void onlyWhatIsNamedInTheSettingsMayBeCalled(String url) {
        assertThat(AllowedOrigins.parse("https://hub.example.gov.cn, http://10.1.2.3:8080").check(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hub.example.gov.cn/luoshi?x=1", "https://HUB.example.gov.cn:443/", "http://10.1.2.3:8080/in"})
    void whatIsNamedMayBeCalledByAnyPath(String url) {
        assertThat(AllowedOrigins.parse("https://hub.example.gov.cn, http://10.1.2.3:8080").check(url)).isPresent();
    }
}
