package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import luoshi.page.Language;
import luoshi.page.ScreenForTests;
import org.junit.jupiter.api.Test;

class EvidenceComponentsTest {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gg.jte.generated.precompiled");
    private static final ShownPicture MINE = new ShownPicture("/m/1", "/m/1/small", "<修好后>", null);

    @Test
    void picturesStandSideBySideWithTheirWordsInBothLanguages() {
        List<ShownPicture> others = List.of(
                new ShownPicture("/m/2", "/m/2/small", "2026-000090 门前", new Near("a", 4, true)),
                new ShownPicture("/m/3", null, "2026-000091 门前", new Near("b", 18, false)));
        String chinese = near(Language.CHINESE, others);
        assertThat(chinese).contains("另有 2 张照片", "这一张", "很可能是同一张", "可能拍的是同一处", "没有预览图", "&lt;修好后&gt;", "src=\"/m/2/small\"", "href=\"/m/3\"")
                .doesNotContain("<修好后>");
        assertThat(near(Language.ENGLISH, others)).contains("2 other photos resemble", "This one", "Very likely the same", "No preview");
        assertThat(near(Language.ENGLISH, others.subList(0, 1))).contains("One other photo resembles");
    }

    @Test
    void ofWhatIsOutOfSightOnlyThatItIsThere() {
        String page = rendered("evidence/near.jte", Map.of(
                "screen", ScreenForTests.in(Language.CHINESE), "mine", MINE, "others", List.of(), "outOfSight", true));
        assertThat(page).contains("这一张", "另有您看不到的事项也用了这张照片").doesNotContain("另有 0");
    }

    @Test
    void whereNothingResemblesNothingIsShown() {
        assertThat(near(Language.CHINESE, List.of())).isBlank();
    }

    @Test
    void aVideoPlaysAPictureIsSeenAndAHeicSaysWhyItIsNot() {
        assertThat(file("video/mp4")).contains("<video src=\"/e/1\"").doesNotContain("<img");
        assertThat(file("image/webp")).contains("<img src=\"/e/1/small\"");
        assertThat(file("image/heic")).contains("HEIC 照片，下载后查看").doesNotContain("<img");
        assertThat(file("application/pdf")).contains("<a href=\"/e/1\">门前.x</a>").doesNotContain("<img", "<video");
    }

    private static String near(Language language, List<ShownPicture> others) {
        return rendered("evidence/near.jte", Map.of("screen", ScreenForTests.in(language), "mine", MINE, "others", others));
    }

    private static String file(String mediaType) {
        return rendered("evidence/file.jte", Map.of(
                "screen", ScreenForTests.in(Language.CHINESE), "href", "/e/1", "thumbnail", "/e/1/small", "mediaType", mediaType,
                "name", "门前.x", "bytes", 5_000L, "caption", "修好后"));
    }

    private static String rendered(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return output.toString();
    }
}
