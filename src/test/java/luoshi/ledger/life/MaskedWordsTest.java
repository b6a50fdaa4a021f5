package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What other units read of a lesson says what to do, and not where and about whom it was learnt. */
class MaskedWordsTest {

    private final MaskedWords masked =
            new MaskedWords(List.of("城市管理办公室", "望湖街道", "湖滨社区"), List.of("周启明", "何苗"));

    @Test
    void units_and_people_of_the_office_are_not_named() {
        assertThat(masked.of("城市管理办公室的周启明先看现场再派工"))
                .isEqualTo("某单位的某某先看现场再派工");
    }

    @Test
    void a_place_is_not_named() {
        assertThat(masked.of("湖滨路15号门前的井盖由湖滨社区每月巡查一次"))
                .doesNotContain("湖滨")
                .doesNotContain("15号")
                .contains("每月巡查一次", "井盖");
    }

    @Test
    void numbers_of_matters_papers_and_persons_are_gone() {
        assertThat(masked.of("按望办发〔2026〕3号，2026-000175 的来电人 13812345678 已回访"))
                .doesNotContain("〔2026〕3号", "2026-000175", "138")
                .contains("已回访");
    }

    @Test
    void somebody_outside_the_office_is_known_by_the_shape_of_the_name() {
        assertThat(masked.of("答复前先给赵永强同志打电话，王某某不在时找李主任")).isEqualTo("答复前先给某某同志打电话，某某不在时找某某主任");
    }

    @Test
    void how_often_and_by_when_stays() {
        String words = "每季度核对 1 次，3 个工作日内公示，连续 20 天无停留。";
        assertThat(masked.of(words)).isEqualTo(words);
    }
}
