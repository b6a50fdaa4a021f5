package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class WordRulesTest extends RuleTest {

    @Test
    void a_correction_touches_words_and_nothing_else() {
        Story story = aProblem().planned();
        Matter was = story.matter();
        for (String field : new String[] {"due", "owner", "status", "kind", "source", "received-on", "no-such-column"}) {
            assertThat(story.refused(sub.clerk, correct(field, "另外的文字"))).as(field).containsExactly("field-of-words");
        }
        story.does(sub.clerk, correct("title", "人行道破损（更正）")).does(sub.clerk, correct("place", "某路口西侧"));
        Matter now = story.matter();
        assertThat(now.title().text()).isEqualTo("人行道破损（更正）");
        assertThat(now.particulars().get("place").text()).isEqualTo("某路口西侧");
        assertThat(now.owner()).isEqualTo(was.owner());
        assertThat(now.status()).isEqualTo(was.status());
        assertThat(now.rectifyClock()).isEqualTo(was.rectifyClock());
        assertThat(now.mending().evidence()).isEqualTo(was.mending().evidence());
        assertThat(now.registration()).as("the first wording stays").isEqualTo(was.registration());
    }

    @Test
    void a_correction_changes_something() {
        Story story = aProblem();
        assertThat(story.refused(sub.clerk, correct("title", story.matter().title().text() + " "))).containsExactly("words-differ");
        assertThat(story.refused(handler(0), correct("title", "人行道破损（更正）"))).containsExactly("role-for-step");
        story.does(sub.clerk, correct("title", "人行道破损（更正）"));
    }

    @Test
    void whoever_writes_here_holds_a_post() {
        UUID person = sub.staff.get(0);
        Story own = Story.aPersonalProblemOf(at, person);
        at.office.world.posts().stream()
                .filter(post -> person.equals(post.holder()) || person.equals(post.deputy()))
                .forEach(post -> {
                    at.office.world.fill(post.id(), null);
                    at.office.world.deputize(post.id(), null);
                });
        assertThat(own.refused(person, new WordCommand.Comment(WORDS))).containsExactly("holds-a-post");
        own.signed().does(at.office.campaignOffice, new WordCommand.Comment(WORDS));
    }

    @Test
    void a_copy_goes_to_a_post_that_exists_once_and_widens_the_sight_by_that_post() {
        Story story = aProblem();
        UUID reader = at.viewer(other.clerk).posts().getFirst().post();
        assertThat(at.matters.find(at.viewer(other.clerk), story.id)).isEmpty();
        assertThat(story.refused(sub.dispatcher, new WordCommand.SendCopy(nothing(), null))).containsExactly("post-exists");
        story.does(sub.dispatcher, new WordCommand.SendCopy(reader, null));
        assertThat(story.refused(sub.dispatcher, new WordCommand.SendCopy(reader, null))).containsExactly("copy-is-new");
        assertThat(at.matters.find(at.viewer(other.clerk), story.id)).isPresent();
        assertThat(at.matters.find(at.viewer(other.secondClerk), story.id)).as("not the colleague's").isEmpty();
        assertThat(at.matters.find(at.viewer(other.principal), story.id)).as("not the leader's above").isEmpty();
    }

    @Test
    void a_read_mark_belongs_to_a_post_that_was_sent_a_copy_and_is_set_once() {
        Story story = aProblem();
        UUID reader = at.viewer(other.clerk).posts().getFirst().post();
        assertThat(story.refused(sub.dispatcher, new WordCommand.MarkRead())).containsExactly("was-sent-a-copy");
        story.does(sub.dispatcher, new WordCommand.SendCopy(reader, null)).does(other.clerk, new WordCommand.MarkRead());
        assertThat(story.refused(other.clerk, new WordCommand.MarkRead())).containsExactly("was-sent-a-copy");
    }

    @Test
    void a_lesson_needs_a_cause() {
        Story story = aProblem().accepted();
        WordCommand.RecordLesson lesson = new WordCommand.RecordLesson(WORDS, WORDS);
        assertThat(story.refused(handler(0), lesson)).containsExactly("cause-before-plan");
        story.caused().does(handler(0), lesson);
    }

    @Test
    void a_lesson_is_let_out_in_a_masked_form_and_taken_back_by_writing_it_again() {
        Story story = aProblem().caused();
        String unit = section(0).name();
        story.does(handler(0), new WordCommand.RecordLesson("请" + unit + "先看现场再派工", "每月巡查一次", true));
        WordEvent.MaskedLesson shown = story.matter().mending().lesson().orElseThrow().shown();
        assertThat(shown.rightPractice().text()).doesNotContain(unit).contains("先看现场再派工");
        assertThat(shown.prevention().text()).isEqualTo("每月巡查一次");
        story.does(handler(0), new WordCommand.RecordLesson(WORDS, WORDS));
        assertThat(story.matter().mending().lesson().orElseThrow().shown()).isNull();
    }

    @Test
    void of_a_personal_list_no_lesson_is_let_out() {
        UUID person = sub.staff.get(0);
        Story own = Story.aPersonalProblemOf(at, person)
                .does(person, new MatterCommand.FindCause(CauseCode.ABILITY_LACKING, WORDS + WORDS))
                .does(person, new WordCommand.RecordLesson(WORDS, WORDS, true));
        assertThat(own.matter().mending().lesson().orElseThrow().shown()).isNull();
    }

    private static WordCommand.CorrectWords correct(String field, String text) {
        return new WordCommand.CorrectWords(field, text, "登记有误");
    }
}
