package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import luoshi.ledger.life.InstructionCommand.Way;
import luoshi.ledger.sim.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstructionRulesTest extends RuleTest {

    @Test
    void an_instruction_is_a_leaders() {
        Story story = aProblem();
        UUID clerksPost = at.viewer(sub.clerk).posts().getFirst().post();
        assertThat(story.refused(sub.clerk, instruct(clerksPost, null))).containsExactly("leaders-post");
        assertThat(story.refused(handler(0), instruct(sub.principalPost.id(), null))).containsExactly("role-for-step");
        story.does(sub.principal, instruct(sub.principalPost.id(), null));
        assertThat(story.matter().instructions().all().getFirst().confirmed()).isTrue();
    }

    @Test
    void its_limit_lies_ahead() {
        Story story = aProblem();
        assertThat(story.refused(sub.principal, instruct(sub.principalPost.id(), in(-1)))).containsExactly("instruction-due-ahead");
        story.does(sub.principal, instruct(sub.principalPost.id(), today()));
    }

    @Test
    void a_matter_takes_a_hundred_instructions_and_no_more() {
        Story story = aProblem();
        for (int i = 0; i < 100; i++) {
            story.does(sub.principal, instruct(sub.principalPost.id(), null));
        }
        assertThat(story.refused(sub.principal, instruct(sub.principalPost.id(), null))).containsExactly("instruction-due-ahead");
    }

    @Test
    void what_a_secretary_entered_counts_only_when_the_leader_confirms_at_the_desk() {
        Story story = aProblem().planned().does(sub.clerk, instruct(sub.principalPost.id(), null));
        assertThat(story.refused(handler(0), new InstructionCommand.AnswerInstruction(1, WORDS))).containsExactly("waits-for-answer");
        assertThat(story.refused(sub.clerk, confirm(1, Way.AT_THE_DESK, null))).containsExactly("leader-confirms");
        assertThat(story.refused(sub.clerk, confirm(2, Way.AT_THE_DESK, null))).containsExactly("waits-for-confirmation");
        story.does(sub.principal, confirm(1, Way.AT_THE_DESK, null));
        assertThat(story.refused(sub.principal, confirm(1, Way.AT_THE_DESK, null))).containsExactly("waits-for-confirmation");
        story.does(handler(0), new InstructionCommand.AnswerInstruction(1, WORDS));
    }

    @Test
    void by_phone_another_than_the_one_who_entered_it_notes_what_was_said() {
        Story story = aProblem().does(sub.clerk, instruct(sub.principalPost.id(), null));
        assertThat(story.refused(sub.clerk, confirm(1, Way.BY_PHONE, "电话确认"))).containsExactly("leader-confirms");
        assertThat(story.refused(sub.secondClerk, confirm(1, Way.BY_PHONE, " "))).containsExactly("leader-confirms");
        story.does(sub.secondClerk, confirm(1, Way.BY_PHONE, "电话确认"));
    }

    @Test
    void an_instruction_is_answered_once_by_the_post_that_owns_the_matter() {
        Story story = aProblem().planned().does(sub.principal, instruct(sub.principalPost.id(), null));
        InstructionCommand.AnswerInstruction answer = new InstructionCommand.AnswerInstruction(1, WORDS);
        assertThat(story.refused(handler(1), answer)).containsExactly("owner-acts");
        story.does(handler(0), answer);
        assertThat(story.refused(handler(0), answer)).containsExactly("waits-for-answer");
    }

    @Test
    void what_came_as_a_leaders_instruction_is_not_done_before_the_leader_has_confirmed_it() {
        Story story = Story.registered(
                        at, sub.clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.LEADER_INSTRUCTION))
                .shown();
        MatterCommand.RequestCloseOut done = new MatterCommand.RequestCloseOut(WORDS, null);
        assertThat(story.refused(story.handler(), done)).containsExactly("leader-on-record");
        story.does(sub.clerk, instruct(sub.principalPost.id(), null));
        assertThat(story.refused(story.handler(), done)).as("noted is not confirmed").containsExactly("leader-on-record");
        story.does(sub.principal, confirm(1, Way.AT_THE_DESK, null))
                .does(story.handler(), new InstructionCommand.AnswerInstruction(1, WORDS))
                .does(story.handler(), done);
    }

    private static InstructionCommand.Instruct instruct(UUID leader, @Nullable LocalDate due) {
        return new InstructionCommand.Instruct(leader, "请限期办结并报结果", due);
    }

    private static InstructionCommand.ConfirmInstruction confirm(int number, Way way, @Nullable String note) {
        return new InstructionCommand.ConfirmInstruction(number, way, note);
    }
}
