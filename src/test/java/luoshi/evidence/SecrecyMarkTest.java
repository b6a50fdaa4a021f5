package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "秘密★", "机密★10年", "绝密★长期", "秘 密 ★ 1 年", "机　密★启封前", "絕密★", "機密☆", "秘密*5年", "秘密＊",
        "标题\n机密\n正文", "密级：秘密", "秘密 10年", "绝\u200B密★", "秘密级★３０年", "封面 机密★2030年1月1日解密"
    })
    void aMarkIsFoundInItsForms(String text) {
        assertThat(SecrecyMark.in(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "注意保守商业秘密", "联系更加机密的部门", "商业秘密保护期3年。", "个人隐私和国家秘密不得外传", "★★★★★ 五星好评", "秘书★", "内部道路", ""
    })
    void ordinaryWordsAreNotAMark(String text) {
        assertThat(SecrecyMark.in(text)).as(text).isEmpty();
    }
}
