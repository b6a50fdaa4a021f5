package luoshi.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @Test
    void parts_that_touch_are_one_place_with_the_kind_of_the_narrowest() {
        List<Place> found = Places.find("望湖街道湖滨路 15 号至 31 号路灯不亮");
        assertThat(found).hasSize(2);
        Place address = found.getFirst();
        assertThat(address.text()).isEqualTo("望湖街道湖滨路 15 号至 31 号");
        assertThat(address.kind()).isEqualTo(PlaceKind.NUMBER);
        assertThat(address.part(PlaceKind.SUB_DISTRICT)).isEqualTo("望湖街道");
        assertThat(address.part(PlaceKind.ROAD)).isEqualTo("湖滨路");
        assertThat(address.part(PlaceKind.COMMUNITY)).isEmpty();
        assertThat(found.getLast().kind()).isEqualTo(PlaceKind.OBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作思路不开阔", "各街道要走群众路线", "全区上下", "在小区里", "本社区", "城市管理", "去上学路上", "三个社区"})
    void words_that_only_end_like_a_name_are_none(String text) {
        assertThat(Places.find(text).stream().filter(each -> each.kind() != PlaceKind.OBJECT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"和平路", "沿江大道", "向阳小区", "建国社区", "上海路", "中山公园"})
    void a_name_may_begin_with_a_word_that_often_stands_before_names(String name) {
        assertThat(Places.find("昨天到" + name + "检查").getFirst().text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B12区", "B12区松岭镇卫生院", "B市社保局", "松岭镇桥西村井边组", "望江街道", "沿河新村南苑", "桥东三条巷", "东湖蓝湾"})
    void a_name_ends_where_it_ends(String name) {
        assertThat(Places.find("我怀疑" + name + "工作人员收费").getFirst().text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有医院的批准书", "不能提供学校证明", "业主而小区不管", "孩子入园难", "公立幼儿园太少"})
    void a_link_or_a_verb_before_an_ending_is_no_name(String text) {
        assertThat(Places.find(text).stream().filter(each -> each.kind() != PlaceKind.OBJECT)).isEmpty();
    }
}
