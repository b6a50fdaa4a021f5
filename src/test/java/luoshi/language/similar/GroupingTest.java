package luoshi.language.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_same_matter_in_other_words_comes_together() {
        List<Message> messages = withOthers(
                message("1", "柳塘新城旁的搅拌站太吵", "搅拌站夜里开工，机器声音很大，睡不着"),
                message("2", "投诉柳塘新城附近建搅拌站噪音扰民", "粉尘也大，窗户不敢开"),
                message("3", "搅拌站离柳塘新城只有五十米，噪音受不了", "请环保部门来测噪音"));
        assertThat(Grouping.of(messages)).anyMatch(group -> group.containsAll(List.of(0, 1, 2)));
    }

    @Test
    void another_trouble_at_the_same_place_is_another_matter() {
        List<Message> messages = withOthers(
                message("1", "柳塘新城旁的搅拌站噪音", "搅拌站夜里开工，机器声音很大，睡不着"),
                message("2", "柳塘新城幼儿园学位不够", "孩子上不了幼儿园，招生名额太少"));
        assertThat(Grouping.of(messages)).noneMatch(group -> group.containsAll(List.of(0, 1)));
    }

    @Test
    void the_same_trouble_at_another_place_is_another_matter() {
        List<Message> messages = withOthers(
                message("1", "柳塘新城电梯坏了没人修", "电梯停了一周，老人上不了楼"),
                message("2", "石桥花园电梯坏了没人修", "电梯停了两天，物业不管"));
        assertThat(Grouping.of(messages)).noneMatch(group -> group.containsAll(List.of(0, 1)));
    }

    @Test
    void every_message_is_in_one_group_whatever_it_says() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Message> messages = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                messages.add(message("m" + i, any(random, 20), any(random, 60)));
            }
            List<Integer> all = Grouping.of(messages).stream().flatMap(List::stream).sorted().toList();
            assertThat(all).as("seed " + seed).isEqualTo(java.util.stream.IntStream.range(0, 60).boxed().toList());
            assertThat(CommonMatter.in(messages, TODAY, 365)).as("seed " + seed).isSortedAccordingTo(
                    (one, other) -> Double.compare(other.heat().value(), one.heat().value()));
        }
    }

    @Test
    void the_same_messages_give_the_same_groups() {
        Random random = new Random(3);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            messages.add(message("m" + i, any(random, 12), any(random, 30)));
        }
        assertThat(Grouping.of(messages)).isEqualTo(Grouping.of(messages));
    }

    @Test
    void heat_counts_people_not_letters() {
        List<Message> onePerson = List.of(by("p", 1), by("p", 2), by("p", 3), by("p", 4));
        List<Message> fourPersons = List.of(by("a", 1), by("b", 2), by("c", 3), by("d", 4));
        assertThat(Heat.of(onePerson, TODAY, 365).people()).isEqualTo(1);
        assertThat(Heat.of(fourPersons, TODAY, 365).value()).isGreaterThan(3 * Heat.of(onePerson, TODAY, 365).value());
    }

    @Test
    void heat_fades_by_half_and_grows_with_the_days_over_which_it_is_spread() {
        Heat now = Heat.of(List.of(by("a", 2)), TODAY, 100);
        assertThat(Heat.of(List.of(by("a", 2)), TODAY.plusDays(100), 100).value()).isEqualTo(now.value() / 2);
        assertThat(Heat.of(List.of(by("a", 1), by("b", 2)), TODAY, 365).value())
                .isGreaterThan(Heat.of(List.of(by("a", 2), by("b", 2)), TODAY, 365).value());
    }

    @Test
    void support_weighs_less_than_letters() {
        Message liked = new Message("1", "a", LocalDateTime.of(2026, 3, 2, 9, 0), "树", "", 2_000);
        assertThat(Heat.of(List.of(liked), TODAY, 365).value()).isLessThan(6);
    }

    @Test
    void a_group_is_called_by_whole_words_that_its_members_share() {
        List<String> phrases = KeyPhrases.of(List.of(
                message("1", "投诉柳塘新城附近搅拌站扰民", ""),
                message("2", "柳塘新城的搅拌站何时搬走", ""),
                message("3", "柳塘新城旁建搅拌站合理吗", "")));
        assertThat(phrases).containsExactlyInAnyOrder("柳塘新城", "搅拌站");
        assertThat(KeyPhrases.of(List.of(message("1", "甲", ""), message("2", "乙", "")))).containsExactly("甲");
    }

    @Test
    void copies_are_twins_and_a_common_greeting_is_not() {
        String letter = "我们是北门外的商户，门前排水沟堵了半年，一下雨水就漫进店里，街道来看过两次没有动工。";
        int[] groups = NearTwins.groups(List.of(letter, "尊敬的领导您好，路灯不亮", "【转】" + letter + "盼复", "尊敬的领导您好，想问落户", "", ""));
        assertThat(groups[2]).isEqualTo(0);
        assertThat(groups[3]).isEqualTo(3);
        assertThat(groups[5]).isEqualTo(5);
    }

    @Test
    void both_forms_of_a_time_are_read_and_nonsense_is_no_time() {
        assertThat(Message.time("2019/1/6 12:09:38")).isEqualTo(Message.time("2019-01-06 12:09:38"));
        assertThat(Message.time("2019-01-06")).isEqualTo(LocalDateTime.of(2019, 1, 6, 0, 0));
        assertThat(Message.time("2019-13-06 99:00")).isNull();
        assertThat(Message.time("上周三")).isNull();
    }

    private static Message by(String person, int day) {
        return new Message(person + day, person, LocalDateTime.of(2026, 3, day, 9, 0), "树", "", 0);
    }

    private static Message message(String id, String subject, String detail) {
        return new Message(id, "person " + id, LocalDateTime.of(2026, 3, 1, 8, 0), subject, detail, 0);
    }

    /** Rarity needs a crowd: messages of other matters, each of its own. */
    private static List<Message> withOthers(Message... own) {
        Random random = new Random(11);
        List<Message> all = new ArrayList<>(List.of(own));
        String[] places = {"东湖花园", "长岭村", "建设路", "三里街", "青石桥", "北苑小区", "红星市场", "和平中学", "柳塘新城",
            "石桥花园"};
        String[] troubles = {"路灯不亮", "垃圾没人清", "停车太乱", "水压不够", "树枝挡窗", "井盖缺失", "公交太少", "噪音大", "粉尘大",
            "幼儿园太远", "电梯老旧", "夜里施工", "电梯坏了没人修", "搅拌站噪音", "幼儿园学位不够"};
        for (int i = 0; i < 400; i++) {
            String place = places[random.nextInt(places.length)];
            String trouble = troubles[random.nextInt(troubles.length)];
            all.add(message("other" + i, place + trouble, "请派人来看看" + place + "，" + trouble + any(random, 6)));
        }
        return all;
    }

    private static String any(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(switch (random.nextInt(8)) {
                case 0 -> (char) random.nextInt(0x10000);
                case 1 -> "，。（）0９A \uD800\n".charAt(random.nextInt(10));
                default -> (char) (0x4e00 + random.nextInt(40));
            });
        }
        return text.toString();
    }
}
