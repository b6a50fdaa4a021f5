package luoshi.language.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import luoshi.language.source.SourceFiles;
import luoshi.language.source.SourceReading;
import luoshi.language.source.SourceText;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void theUsualOrderNests() {
        assertThat(shown("一、总体要求\n统一部署。\n二、重点任务\n（一）优化服务。设立窗口。\n1.公开清单。逐项公示。\n（1）按月更新。\n①专人负责。\n2.限时办结。\n（二）强化监管。开展检查。"))
                .containsExactly("一、总体要求", "二、重点任务", "  （一）优化服务", "    1.公开清单", "      （1）按月更新", "        ①专人负责", "    2.限时办结", "  （二）强化监管");
    }

    @Test
    void theTextItselfDecidesWhichMarkStandsAbove() {
        assertThat(shown("1.优化服务\n（一）设立窗口。\n（二）公开清单。\n2.强化监管\n（一）开展检查。"))
                .containsExactly("1.优化服务", "  （一）设立窗口", "  （二）公开清单", "2.强化监管", "  （一）开展检查");
    }

    @Test
    void listsWithinAParagraphEndWithIt() {
        assertThat(shown("一、提高站位。要求如下：一是统一思想。认真学习。二是明确责任。逐级落实。\n各单位要抓好落实。\n二、强化督查。一要严查。二要问责。"))
                .containsExactly("一、提高站位", "  一是统一思想", "  二是明确责任", "二、强化督查", "  一要严查", "  二要问责");
    }

    @Test
    void aTextWithoutLineBreaksIsReadByItsNumbers() {
        String run = "为做好有关工作，制定如下方案。一、总体要求坚持统筹推进，按照市里的部署要求，切实做好各项服务保障工作。二、行动内容（一）开展走访慰问。"
                + "深入社区走访困难家庭。（二）做好出行保障。及时发布天气信息，新增1.5万个座位，投入12.3亿元。（三）加强宣传。三、组织保障（一）落实责任。层层压实责任。（二）加强宣传。及时发布信息。";
        assertThat(shown(run)).containsExactly("一、总体要求", "二、行动内容", "  （一）开展走访慰问", "  （二）做好出行保障", "  （三）加强宣传",
                "三、组织保障", "  （一）落实责任", "  （二）加强宣传");
    }

    @Test
    void numbersWithinASentenceAreNoMarks() {
        assertThat(shown("开通地铁5号线一、二期和10号线二期，完成第（三）标段建设，投入1.5亿元。".repeat(5))).isEmpty();
    }

    @Test
    void articlesAndChaptersNest() {
        assertThat(shown("第一章　总则\n第一条　为了规范管理，制定本办法。\n第二条　各单位应当建立台账。\n第二章　职责\n第三条　各单位应当落实责任。"))
                .containsExactly("第一章总则", "  第一条为了规范管理，制定本办法", "  第二条各单位应当建立台账", "第二章职责", "  第三条各单位应当落实责任");
    }

    @Test
    void everyPartLiesWithinTheOneAboveAndEveryHeadingWithinItsPart() {
        String[] pieces = {"一、", "二、", "（一）", "（二）", "1.", "2、", "（1）", "①", "一是", "二是", "一要", "第一，", "首先，", "第三条 ", "重点任务", "建立台账", "，", "。", "\n", "：", "**", "# ", "（", "》"};
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("文");
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            SourceText source = ((SourceReading.Read) SourceFiles.pasted(text.toString())).source();
            for (OutlineItem item : Outline.of(source).items()) {
                assertThat(item.span().end()).as("seed %d", seed).isLessThanOrEqualTo(source.text().length());
                assertThat(item.heading().start()).as("seed %d", seed).isBetween(item.span().start(), item.span().end());
                assertThat(item.heading().end()).as("seed %d", seed).isLessThanOrEqualTo(item.span().end());
                item.parent().ifPresent(above -> {
                    assertThat(above.span().start()).isLessThanOrEqualTo(item.span().start());
                    assertThat(above.span().end()).isGreaterThanOrEqualTo(item.span().end());
                });
            }
        }
    }

    private static List<String> shown(String text) {
        return outline(text).items().stream().map(item -> "  ".repeat(item.depth() - 1) + item.mark() + item.heading().of(text)).toList();
    }

    private static Outline outline(String text) {
        SourceText source = ((SourceReading.Read) SourceFiles.pasted(text)).source();
        assertThat(source.text()).isEqualTo(text);
        return Outline.of(source);
    }
}
