package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "到2028年建成社区食堂, 到2028年, 2028-12-31",
        "2026年6月底前完成整改, 2026年6月底前, 2026-06-30",
        "于今年７月底前提交报告, 今年７月底前, 2026-07-31",
        "2023年1月28日前报送进展, 2023年1月28日前, 2023-01-28",
        "年内压减产能, 年内, 2026-12-31",
        "到年底时列出专题剖析, 到年底, 2026-12-31",
        "力争在9月底之前完成, 9月底之前, 2026-09-30",
        "上半年前完成摸排, 上半年前, 2026-06-30",
        "力争三年内建成, 三年内, 2029-03-02",
        "6个月内完成整改, 6个月内, 2026-09-02",
        "2026年至2028年持续开展, 2026年至2028年, 2028-12-31",
        "第三季度末完成验收, 第三季度末, 2026-09-30",
    })
    void aDeadlineIsReadAndResolved(String sentence, String words, LocalDate date) {
        Due due = DueWords.in(sentence, DAY);
        assertThat(due.words()).contains(words);
        assertThat(due.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "每季度开展专项察访, 每季度", "定期公布明细, 定期", "不定期开展抽查, 不定期", "省级领导每半年至少1天接访, 每半年至少1天", "常态化开展走访, 常态化",
    })
    void aFrequencyIsRead(String sentence, String frequency) {
        assertThat(DueWords.in(sentence, DAY).frequency()).isEqualTo(frequency);
    }

    @ParameterizedTest
    @CsvSource({"给予一定期限的补贴", "每人每年4000元以上", "落实2019年政务公开工作要点", "给予每年最高20万元补贴", "每吸纳一名就业者给予补贴", "开展全过程、常态化评价", "自2020年以来"})
    void whatOnlyNamesOrMeasuresIsNoDate(String sentence) {
        assertThat(DueWords.in(sentence, DAY).isNone()).isTrue();
    }

    @Test
    void withoutADayToCountFromOnlyAFullDateIsResolved() {
        assertThat(DueWords.in("年底前完成", null).date()).isNull();
        assertThat(DueWords.in("2027年5月底前完成", null).date()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(DueWords.in("2月30日前完成", DAY).date()).isNull();
    }

    @Test
    void aSayingIsNoDateAndAMonthBeforeAVerbIsOne() {
        assertThat(DueWords.in("按照“年初公布、年底兑现”的制度加强督查", null).isNone()).isTrue();
        assertThat(DueWords.in("4月份启动创建工作", null).words()).isEqualTo("4月份");
    }
}
