package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class LinkRulesTest extends RuleTest {

    @Test
    void the_other_matter_is_one_that_the_asker_sees_and_not_this_one() {
        Story foreign = Story.registered(at, other.clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND));
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, link(foreign.id))).containsExactly("other-seen");
        assertThat(story.refused(sub.dispatcher, link(nothing()))).containsExactly("other-seen");
        assertThat(story.refused(sub.dispatcher, link(story.id))).containsExactly("other-seen");
        assertThat(story.refused(sub.dispatcher, new LinkCommand.Merge(foreign.id, WORDS))).containsExactly("other-seen");
        story.does(sub.dispatcher, link(aProblem().id));
    }

    @Test
    void two_matters_are_linked_once_in_one_way_and_both_show_it() {
        Story one = aProblem();
        Story two = aProblem();
        one.does(sub.dispatcher, link(two.id));
        assertThat(one.refused(sub.dispatcher, link(two.id))).containsExactly("not-linked-yet");
        assertThat(two.refused(sub.dispatcher, link(one.id))).containsExactly("not-linked-yet");
        two.does(sub.dispatcher, new LinkCommand.Link(one.id, Relation.COMMON_PROBLEM));
    }

    @Test
    void a_personal_matter_stays_by_itself() {
        Story own = Story.aPersonalProblemOf(at, handler(0)).signed();
        UUID copy = sub.deputyLeaderPost.id();
        assertThat(own.refused(handler(0), new WordCommand.SendCopy(copy, null))).containsExactly("not-personal");
        assertThat(own.refused(
                        handler(0), new CooperationCommand.AskPart(PartKind.ASSISTANCE, section(1).id(), WORDS, in(1))))
                .contains("not-personal");
        assertThat(own.refused(handler(0), link(aProblem().id))).containsExactly("not-personal");
        assertThat(aProblem().refused(sub.dispatcher, link(own.id))).as("nobody else even sees it").containsExactly("other-seen");
        assertThat(own.refused(sub.principal, new CooperationCommand.ListForOversight(WORDS, in(3)))).containsExactly("not-personal");
    }

    @Test
    void whether_it_came_again_is_not_for_those_who_mended_it_to_say() {
        UUID handler = handler(0);
        at.office.world.post(section(5), "兼职调度", java.util.Set.of(Role.DISPATCHER), handler, sub.unit.path());
        Story earlier = aProblem().closed();
        Story story = aProblem();
        assertThat(story.refused(handler, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS))).containsExactly("not-its-handler");
        assertThat(story.refused(handler, new LinkCommand.DenyRecurrence(earlier.id, WORDS))).containsExactly("not-its-handler");
        story.does(sub.dispatcher, new LinkCommand.DenyRecurrence(earlier.id, WORDS));
    }

    @Test
    void only_what_was_closed_can_come_again_and_it_is_judged_once() {
        Story open = aProblem().planned();
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, new LinkCommand.ConfirmRecurrence(open.id, true, WORDS))).containsExactly("earlier-closed");
        open.closed();
        LinkCommand.ConfirmRecurrence another = new LinkCommand.ConfirmRecurrence(open.id, false, WORDS);
        story.does(sub.dispatcher, another);
        assertThat(story.refused(sub.dispatcher, another)).containsExactly("not-judged-yet");
        assertThat(open.status()).as("of another cause: both live on").isEqualTo("CLOSED_OUT");
    }

    @Test
    void within_the_window_the_old_number_lives_on_and_beyond_it_both_do() {
        Story earlier = aProblem().closed();
        daysPass(181);
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS))).containsExactly("within-window");
        story.does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, false, WORDS));
    }

    @Test
    void what_came_again_of_the_same_cause_reopens_the_old_number_and_goes_into_it() {
        Story earlier = aProblem().closed();
        daysPass(100);
        Story story = aProblem();
        story.does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS));
        assertThat(story.status()).isEqualTo("MERGED");
        assertThat(earlier.status()).isEqualTo("REOPENED");
        assertThat(earlier.matter().mending().reopenings()).isEqualTo(1);
        assertThat(earlier.matter().rectifyClock().due()).isBeforeOrEqualTo(story.matter().rectifyClock().due());
    }

    @Test
    void what_is_merged_goes_into_an_open_matter_within_reach() {
        Story closed = aProblem().closed();
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, new LinkCommand.Merge(closed.id, WORDS))).containsExactly("into-an-open-one");
        Story foreign = Story.registered(at, other.clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND));
        foreign.does(other.dispatcher, new WordCommand.SendCopy(at.viewer(sub.dispatcher).posts().getFirst().post(), null));
        assertThat(story.refused(sub.dispatcher, new LinkCommand.Merge(foreign.id, WORDS))).containsExactly("into-an-open-one");
        story.does(sub.dispatcher, new LinkCommand.Merge(aProblem().id, WORDS));
    }

    @Test
    void a_merger_carries_the_earliest_date_and_every_mark() {
        Story old = aHotlineOrder().assignedTo(section(0)).returned().assignedTo(section(1)).listed();
        daysPass(5);
        Story into = aProblem().planned();
        Matter was = old.matter();
        old.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        Matter now = into.matter();
        assertThat(now.firstDue()).isEqualTo(was.firstDue());
        assertThat(now.rectifyClock().due()).isEqualTo(was.rectifyClock().due());
        assertThat(now.receivedOn()).isEqualTo(was.receivedOn());
        assertThat(now.isReactive()).isTrue();
        assertThat(now.holding().isListed()).isTrue();
        assertThat(now.holding().returns()).isEqualTo(1);
        assertThat(now.voices().find(old.id)).isPresent();
    }

    @Test
    void a_part_carries_the_same_dates_and_marks_under_a_number_of_its_own() {
        Story whole = aHotlineOrder().assignedTo(section(0)).returned().listed();
        UUID id = nothing();
        daysPass(2);
        whole.does(sub.dispatcher, new LinkCommand.Split(id, "其中一部分另行办理", Map.of(), WORDS));
        Matter part = at.matter(id);
        assertThat(part.number()).isNotEqualTo(whole.matter().number());
        assertThat(part.firstDue()).isEqualTo(whole.matter().firstDue());
        assertThat(part.receivedOn()).isEqualTo(whole.matter().receivedOn());
        assertThat(part.holding().returns()).isEqualTo(1);
        assertThat(part.holding().isListed()).isTrue();
        assertThat(part.voices().labels().keySet()).as("nobody is asked twice").containsExactly(whole.id);
    }

    private static LinkCommand.Link link(UUID with) {
        return new LinkCommand.Link(with, Relation.SIMILAR);
    }
}
