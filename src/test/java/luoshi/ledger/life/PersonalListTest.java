package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import luoshi.organization.Post;
import org.junit.jupiter.api.Test;

/** Who reads a personal list, and with whom it goes (requirement R38, practice P12). */
class PersonalListTest extends RuleTest {

    @Test
    void until_the_person_has_signed_it_nobody_else_reads_it() {
        UUID person = sub.staff.get(0);
        Story own = Story.aPersonalProblemOf(at, person);
        assertThat(at.office.world.people().stream()
                        .filter(each -> at.matters.find(at.viewer(each), own.id).isPresent()))
                .containsExactly(person);
        own.signed();
        assertThat(at.matters.find(at.viewer(readerAbove(own)), own.id)).isPresent();
    }

    @Test
    void nobody_is_asked_to_look_at_it_before_it_is_signed() {
        UUID person = sub.staff.get(0);
        Story own = Story.aPersonalProblemOf(at, person);
        own.does(person, new MatterCommand.FindCause(CauseCode.ABILITY_LACKING, WORDS + WORDS))
                .does(person, new MatterCommand.Plan(
                        List.of(new MatterCommand.PlannedMeasure(WORDS, in(2))), WORDS, WORDS + "，且有记录", List.of(WORDS), person,
                        in(2), null))
                .does(person, own.evidence("own"));
        assertThat(own.refused(person, new TimeCommand.AskForTime(TimeKind.EXTENSION, own.lastDay().plusDays(5), WORDS)))
                .containsExactly("list-signed-first");
        assertThat(own.refused(person, new MatterCommand.RequestCloseOut(WORDS, null))).containsExactly("list-signed-first");
        own.signed().does(person, new MatterCommand.RequestCloseOut(WORDS, null));
    }

    @Test
    void in_a_record_of_earlier_years_whoever_asked_for_the_check_laid_it_open() {
        UUID person = sub.staff.get(0);
        Story own = Story.aPersonalProblemOf(at, person).planned();
        at.journal.append(new luoshi.journal.Append(
                new luoshi.journal.StreamId(Matter.KIND, own.id), own.matter().version(),
                new luoshi.journal.Act(person, null, null, at.clock.instant()),
                List.of(new MatterEvent.CloseOutRequested(
                        luoshi.journal.Words.of(WORDS), null, Route.NORMAL, "personal", false, own.matter().rectifyClock()))));
        assertThat(at.matters.find(at.viewer(readerAbove(own)), own.id)).isPresent();
    }

    @Test
    void it_is_read_by_the_leader_in_charge_and_the_campaign_office_and_by_nobody_else() {
        Story own = Story.aPersonalProblemOf(at, sub.staff.get(0)).signed();
        UUID leader = readerAbove(own);
        assertThat(at.office.world.people()).allSatisfy(person -> {
            boolean mayRead = person.equals(sub.staff.get(0))
                    || person.equals(leader)
                    || at.viewer(person).posts().stream()
                            .anyMatch(post -> post.roles().contains(luoshi.account.Role.CAMPAIGN_OFFICE)
                                    && post.reach().stream().anyMatch(own.matter().path()::startsWith));
            assertThat(at.matters.find(at.viewer(person), own.id).isPresent()).isEqualTo(mayRead);
        });
    }

    @Test
    void a_leaders_own_list_is_read_one_level_up() {
        Story own = Story.aPersonalProblemOf(at, sub.principal);
        UUID above = own.matter().registration().personLeader();
        UUID reader = above == null ? null : at.office.world.post(above).map(Post::holder).orElse(null);
        assertThat(reader).as("never by the leader alone").isNotEqualTo(sub.principal);
        Story deputy = Story.aPersonalProblemOf(at, sub.deputyLeader);
        assertThat(readerAbove(deputy)).isEqualTo(sub.principal);
    }

    @Test
    void it_goes_with_its_person_to_another_post_and_stays_hidden_from_the_successor() {
        UUID person = sub.staff.get(0);
        UUID successor = sub.staff.get(1);
        Story own = Story.aPersonalProblemOf(at, person);
        Post old = at.office.world.post(own.matter().owner()).orElseThrow();
        Post next = at.office.world.posts().stream()
                .filter(post -> successor.equals(post.holder()) && !post.id().equals(old.id()))
                .findFirst()
                .orElseThrow();
        at.office.world.fill(old.id(), successor);
        at.office.world.fill(next.id(), person);
        assertThat(at.matters.find(at.viewer(successor), own.id)).isEmpty();
        own.does(person, new MatterCommand.FindCause(CauseCode.ABILITY_LACKING, WORDS + WORDS));
        own.does(person, new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure(WORDS, in(2))), WORDS, WORDS + "，且有记录", List.of(WORDS), person, in(2),
                null));
    }

    @Test
    void when_its_person_has_left_the_campaign_office_asks_the_leader_to_put_it_off() {
        UUID person = sub.staff.get(0);
        Story own = Story.aPersonalProblemOf(at, person).signed();
        UUID campaignOffice = at.office.world.people().stream()
                .filter(each -> at.viewer(each).has(luoshi.account.Role.CAMPAIGN_OFFICE))
                .filter(each -> at.matters.find(at.viewer(each), own.id).isPresent())
                .findFirst()
                .orElseThrow();
        TimeCommand.AskForTime putOff = new TimeCommand.AskForTime(TimeKind.LONG_TERM, in(90), "本人已调离，随档案转交");
        assertThat(own.refused(campaignOffice, putOff)).as("while the person is there").containsExactly("owner-acts");
        at.office.world.posts().stream()
                .filter(post -> person.equals(post.holder()))
                .forEach(post -> at.office.world.fill(post.id(), null));
        own.does(campaignOffice, putOff).does(readerAbove(own), new TimeCommand.GrantTime(null));
        assertThat(own.status()).isEqualTo("LONG_TERM");
        own.does(campaignOffice, new TimeCommand.Resume("本人调回"));
        assertThat(own.status()).isEqualTo("ACCEPTED");
    }

    private UUID readerAbove(Story own) {
        return at.office.world.post(own.matter().registration().personLeader()).map(Post::holder).orElseThrow();
    }
}
