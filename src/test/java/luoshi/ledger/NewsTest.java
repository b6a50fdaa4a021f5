package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.ledger.life.MatterEvent;
import luoshi.notice.NoticeKind;
import luoshi.notice.Rung;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;

/** The table of who is told what leaves no event out. */
class NewsTest {

    private final Messages messages = Messages.fromClasspath();

    @Test
    void every_event_stands_in_the_table_or_rightly_tells_nobody() {
        Set<Class<?>> told = new HashSet<>(News.TABLE.stream().map(News.Line::event).toList());
        assertThat(told).doesNotContainAnyElementsOf(News.SILENT);
        Set<Class<?>> all = new HashSet<>(told);
        all.addAll(News.SILENT);
        assertThat(all).isEqualTo(new HashSet<>(events(MatterEvent.class).toList()));
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(NewsTest::events) : Stream.of(type);
    }

    @Test
    void every_line_has_its_sentence_and_every_kind_a_gathering_one() {
        News.TABLE.forEach(line -> has(line.message()));
        News.TABLE.stream().map(News.Line::kind).forEach(kind -> has("notice.more." + kind));
        assertThat(News.TABLE.stream().map(News.Line::kind))
                .contains(NoticeKind.TASK, NoticeKind.RETURNED, NoticeKind.OUTCOME)
                .as("a date is told by its clock")
                .doesNotContain(NoticeKind.REMINDER, NoticeKind.OVERDUE);
    }

    @Test
    void every_clock_has_its_sentences() {
        for (String clock : List.of(
                RunningClocks.STEP, RunningClocks.DISPUTE, RunningClocks.OVERSIGHT, RunningClocks.LOOK_BACK, RunningClocks.PART + 3,
                RunningClocks.INSTRUCTION + 12)) {
            String sort = RunningClocks.sort(clock);
            has("notice.reminder." + sort);
            has("notice.reminder.last-day." + sort);
            for (Rung rung : Rung.values()) {
                has("notice.overdue." + sort + "." + rung);
            }
        }
        assertThat(RunningClocks.sort(RunningClocks.WHOLE)).isEmpty();
        assertThat(RunningClocks.number(RunningClocks.INSTRUCTION + 12)).isEqualTo(12);
    }

    private void has(String key) {
        assertThat(messages.has(Language.CHINESE, key) && messages.has(Language.ENGLISH, key)).as(key).isTrue();
    }
}
