package luoshi.upward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.Refusal;
import luoshi.upward.UpwardWord.Verdict;
import luoshi.upward.UpwardWord.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a word must say, and what a triage must: each refusal, and the way past it. */
class UpwardRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String FACT = "例会上当众训斥社区干部，两人哭着离会";

    @Test
    void a_word_says_when_where_and_what() {
        assertThat(rules(UpwardRules.ofText(wish("", " ", "不好"))))
                .containsExactly("upward-time", "upward-place", "upward-fact");
        assertThat(UpwardRules.ofText(wish("2 月 26 日", "三楼会议室", FACT))).isEmpty();
    }

    @Test
    void eight_characters_are_the_least_and_punctuation_is_none() {
        assertThat(rules(UpwardRules.ofText(wish("二月", "会议室", "很差！！！！！！！！")))).containsExactly("upward-fact");
        assertThat(rules(UpwardRules.ofText(wish("二月", "会议室", "一二三四五六七")))).containsExactly("upward-fact");
        assertThat(UpwardRules.ofText(wish("二月", "会议室", "一二三四五六七八"))).isEmpty();
    }

    @Test
    void each_field_has_a_limit() {
        String most = "字".repeat(UpwardRules.MOST_FIELD);
        assertThat(UpwardRules.ofText(wish(most, most, "字".repeat(UpwardRules.MOST_FACT)))).isEmpty();
        assertThat(rules(UpwardRules.ofText(wish(most + "字", most + "字", "字".repeat(UpwardRules.MOST_FACT + 1)))))
                .containsExactly("upward-time", "upward-place", "upward-fact");
    }

    @Test
    void a_triage_says_what_and_why() {
        assertThat(rules(UpwardRules.ofTriage(verdict(null, "", "", "", null, false), false, TODAY)))
                .containsExactly("upward-triage", "upward-reason");
        assertThat(UpwardRules.ofTriage(talked(false), false, TODAY)).isEmpty();
    }

    @Test
    void a_second_triage_says_that_it_replaces_the_first() {
        assertThat(rules(UpwardRules.ofTriage(talked(false), true, TODAY))).containsExactly("upward-triaged-once");
        assertThat(UpwardRules.ofTriage(talked(true), true, TODAY)).isEmpty();
    }

    @Test
    void a_referral_notes_body_number_and_a_day_that_has_come() {
        String why = "涉及违反纪律的线索，按规定移送";
        Verdict bare = verdict(Triage.REFERRED, why, "", "", null, false);
        Verdict tomorrow = verdict(Triage.REFERRED, why, "区纪委监委", "云纪移〔2026〕3 号", TODAY.plusDays(1), false);
        Verdict whole = verdict(Triage.REFERRED, why, "区纪委监委", "云纪移〔2026〕3 号", TODAY, false);
        assertThat(rules(UpwardRules.ofTriage(bare, false, TODAY))).containsExactly("upward-referral");
        assertThat(rules(UpwardRules.ofTriage(tomorrow, false, TODAY))).containsExactly("upward-referral");
        assertThat(UpwardRules.ofTriage(whole, false, TODAY)).isEmpty();
    }

    private static Verdict talked(boolean replaces) {
        return verdict(Triage.TALKED, "已当面谈话，本人承认方式不当", "", "", null, replaces);
    }

    private static Verdict verdict(
            @Nullable Triage triage, String reason, String body, String number, @Nullable LocalDate on, boolean replaces) {
        return new Verdict(triage, reason, body, number, on, replaces);
    }

    private static Wish wish(String time, String place, String fact) {
        return new Wish(new UUID(1, 1), new UUID(1, 2), time, place, fact, false);
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::rule).toList();
    }
}
