package luoshi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "顾长青, GCQ", "欧阳晓, OYX", "鑫淼, XM", "翀垚, CY", "Li明, LIM", "單, D", "陳建國, CJG",
        "仇小波, QXB", "区伟, OW", "单立, SL", "解缙, XJ", "查良, ZL", "曾国, ZG", "翟明, ZM", "万俟雪, MQX", "尉迟敬, YCJ",
        "长孙无, ZSW", "阿·木, AM"
    })
    void a_name_has_the_initials_of_its_reading_and_a_surname_those_of_its_own(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void every_character_of_the_first_level_of_gb_2312_has_the_initial_of_its_place_in_that_standards_order() {
        String firsts = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
        String letters = "ABCDEFGHJKLMNOPQRSTWXYZ";
        Charset gb = Charset.forName("GB2312");
        int place = -1;
        int characters = 0;
        for (int high = 0xB0; high <= 0xD7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String letter = new String(new byte[] {(byte) high, (byte) low}, gb);
                if (letter.charAt(0) == '\uFFFD') {
                    continue;
                }
                if (place + 1 < firsts.length() && letter.charAt(0) == firsts.charAt(place + 1)) {
                    place++;
                }
                assertThat(Initials.of("一" + letter).substring(1)).as(letter).isEqualTo(letters.substring(place, place + 1));
                characters++;
            }
        }
        assertThat(characters).isEqualTo(3_755);
    }

    @Test
    void every_character_of_the_second_level_has_some_initial() {
        Charset gb = Charset.forName("GB2312");
        int characters = 0;
        for (int high = 0xD8; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String letter = new String(new byte[] {(byte) high, (byte) low}, gb);
                if (letter.charAt(0) >= '\u4E00' && letter.charAt(0) != '\uFFFD') {
                    assertThat(Initials.of("一" + letter)).as(letter).hasSize(2);
                    characters++;
                }
            }
        }
        assertThat(characters).isEqualTo(3_008);
    }

    @Test
    void a_character_beyond_the_table_is_left_out() {
        assertThat(Initials.of("王\uD842\uDFB7明")).isEqualTo("WM");
    }
}
