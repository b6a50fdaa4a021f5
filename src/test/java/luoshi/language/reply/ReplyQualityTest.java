package luoshi.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalLong;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;

class ReplyQualityTest {

    private static final String REQUEST = "湖滨路 15 号门前三盏路灯不亮一个多月了，晚上看不清台阶，请尽快修好。";

    @Test
    void an_answer_that_says_what_was_found_why_and_what_is_done_is_good() {
        ReplyQuality quality = of("您好！您反映的湖滨路路灯不亮的问题收悉。经现场核实，15 号门前三盏路灯因电缆被挖断停用，"
                + "已于 3 月 4 日更换电缆 40 米，三盏路灯恢复照明。咨询电话 0571-80000001。", 5);
        assertThat(quality.relevance().grade()).isEqualTo(Grade.GOOD);
        assertThat(quality.completeness().grade()).isEqualTo(Grade.GOOD);
        assertThat(quality.explanation().grade()).isEqualTo(Grade.GOOD);
        assertThat(quality.timeliness().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_hand_over_or_a_receipt_is_no_answer() {
        assertThat(of("您好！您反映的问题已转交区住建局处理。感谢您的支持！", 1).completeness().has(ReplyReason.HANDED_ON_ONLY)).isTrue();
        assertThat(of("您好！留言已收悉。", 1).completeness().has(ReplyReason.RECEIPT_ONLY)).isTrue();
        assertThat(of("您好！留言已收悉。", 1).completeness().grade()).isEqualTo(Grade.POOR);
    }

    @Test
    void an_answer_to_something_else_is_not_relevant() {
        ReplyQuality quality = of("您好！经核实，高龄补贴按照市民政局文件规定每季度发放一次，请持身份证到社区办理年审。", 5);
        assertThat(quality.relevance().grade()).isEqualTo(Grade.POOR);
    }

    @Test
    void lateness_is_told_in_days_and_an_unknown_day_is_not_held_against_anybody() {
        assertThat(of("您好！", 16).timeliness().reasons().getFirst())
                .isEqualTo(Aspect.Reason.of(ReplyReason.LATE, 16L, 15L));
        assertThat(of("您好！", 31).timeliness().grade()).isEqualTo(Grade.POOR);
        assertThat(ReplyQuality.of(REQUEST, "您好！", OptionalLong.empty(), 15).timeliness().has(ReplyReason.TIME_UNKNOWN)).isTrue();
    }

    @Test
    void every_reason_has_its_sentence_in_both_languages() {
        Messages messages = Messages.fromClasspath();
        for (Language language : Language.values()) {
            for (ReplyReason reason : ReplyReason.values()) {
                assertThat(messages.has(language, "language.reply." + reason.name().toLowerCase(Locale.ROOT))).as(reason.name()).isTrue();
            }
        }
    }

    private static ReplyQuality of(String reply, long days) {
        return ReplyQuality.of(REQUEST, reply, OptionalLong.of(days), 15);
    }
}
