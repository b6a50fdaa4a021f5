package luoshi.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextRepairTest {

    @Test
    void aSoundTextComesBackAsItIs() {
        String sound = "关于开展排查的通知\r\n\r\n各社区：\r\n一、建立台账。\r\n1、明确责任；\r\n2、限期整改；\r\n3、报送结果。\r\n";
        SourceText mended = TextRepair.mend(sound);
        assertThat(mended.text()).isEqualTo(sound);
        assertThat(mended.origin().original(17)).isEqualTo(17);
    }

    @Test
    void runningNumbersThatBreakSentencesGoAndTheSentencesJoin() {
        SourceText mended = TextRepair.mend("《某讲话.docx》由会员分享,可在线阅读。\n1、各社区要建立台\n2、账，明确责\n3、任，限期整改。");
        assertThat(mended.text()).isEqualTo("各社区要建立台账，明确责任，限期整改。\n");
    }

    @Test
    void numbersOfAListStay() {
        String list = "重点任务\n1、建立台账。\n2、明确责任。\n3、限期整改。";
        assertThat(TextRepair.mend(list).text()).isEqualTo(list);
    }

    @Test
    void pageNumbersGo() {
        assertThat(TextRepair.mend("建立台账。\n- 3 -\n明确责任。\n第 4 页 共 9 页\n限期整改。").text()).isEqualTo("建立台账。\n明确责任。\n限期整改。\n");
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        for (long seed = 0; seed < 2_000; seed++) {
            String raw = damaged(new Random(seed));
            SourceText mended = TextRepair.mend(raw);
            String text = mended.text();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != '\n') {
                    assertThat(raw.charAt(mended.origin().original(i))).as("seed %d at %d", seed, i).isEqualTo(text.charAt(i));
                }
            }
        }
    }

    private static String damaged(Random random) {
        String[] pieces = {"建立台账", "，", "。", "\n", "\r\n", "1、", "2、", "3、", "- 2 -", "（一）", "各社区要", "\uFEFF", "　　", "\n\n", "可在线阅读"};
        StringBuilder raw = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            raw.append(pieces[random.nextInt(pieces.length)]);
        }
        return raw.toString();
    }
}
