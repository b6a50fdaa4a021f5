package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.MatterRow;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import org.junit.jupiter.api.Test;

/** What a real ledger finds to be alike is on the desk of those who can judge it, and is not closed before (R16). */
class RecurrenceIT {

    private static final MatterCommand.Approve APPROVE = new MatterCommand.Approve(null);

    private final List<UUID> told = new ArrayList<>();
    private final RecordedYears years = new RecordedYears(5L, 0, at -> {
        told.add(of(at, MatterKind.PROBLEM, "city-management").closed().id);
        told.add(of(at, MatterKind.PETITION_MATTER, "city-management").requested().confirmed().verified().closed().id);
        told.add(of(at, MatterKind.PROBLEM, "city-management").verified().id);
        told.add(of(at, MatterKind.PETITION_MATTER, "city-management").requested().confirmed().verified().id);
        told.add(of(at, MatterKind.PROBLEM, "work-safety").verified().id);
        at.clock.toDay(at.clock.today().plusDays(200));
        told.add(of(at, MatterKind.PROBLEM, "city-management").verified().id);
        return told;
    });
    private final Office.SubDistrict sub = years.memory.office.first();

    @Test
    void who_can_judge_has_it_on_the_desk_and_the_approver_is_told_which_it_is() {
        for (int i : List.of(2, 3)) {
            UUID id = told.get(i);
            String earlier = matter(told.get(i - 2)).number();
            assertThat(toJudge(sub.verifier)).contains(number(id));
            assertThat(toJudge(sub.dispatcher)).contains(number(id));
            assertThat(toJudge(sub.approver)).doesNotContain(number(id));
            assertThat(openTo(sub.verifier, id)).contains("recurrences");
            assertThat(openTo(sub.approver, id)).doesNotContain("recurrences", "approvals");
            assertThat(refusals(sub.approver, id)).containsExactly(Refusal.of("recurrence-judged-first", earlier));
            does(sub.verifier, id, new LinkCommand.DenyRecurrence(told.get(i - 2), Story.WORDS));
            assertThat(toJudge(sub.verifier)).doesNotContain(number(id));
            does(sub.approver, id, APPROVE);
        }
    }

    @Test
    void another_field_is_another_matter() {
        UUID id = told.get(4);
        assertThat(toJudge(sub.verifier)).doesNotContain(number(id));
        does(sub.approver, id, APPROVE);
    }

    @Test
    void after_the_window_it_is_another_matter_too() {
        does(sub.approver, told.get(5), APPROVE);
    }

    /** A petition has no column for its place; its text names it. */
    private static Story of(OfficeAtWork at, MatterKind kind, String domain) {
        Map<String, String> particulars = new LinkedHashMap<>();
        String where = kind == MatterKind.PROBLEM ? "湖滨路小学门口的井盖破损" : "金色家园小区北门的路灯不亮";
        kind.columns().forEach(column -> particulars.put(column, where));
        return Story.registered(at, at.office.first().clerk, new MatterCommand.Register(
                kind, "长期无人处理", domain, kind == MatterKind.PROBLEM ? MatterSource.SELF_FOUND : MatterSource.PETITION,
                "来信 1 号", particulars, null, at.clock.today()));
    }

    private List<String> toJudge(UUID person) {
        return years.ledger.desk(years.memory.viewer(person)).stream()
                .filter(MatterRow::toJudge)
                .map(MatterRow::number)
                .toList();
    }

    private java.util.Set<String> openTo(UUID person, UUID id) {
        return LedgerDoors.openTo(years.door, years.memory.viewer(person), matter(id));
    }

    private List<Refusal> refusals(UUID person, UUID id) {
        return years.door.foresee(years.memory.viewer(person), matter(id), APPROVE);
    }

    private void does(UUID person, UUID id, MatterCommand command) {
        assertThat(years.door.handle(years.memory.viewer(person), id, matter(id).version(), command))
                .get()
                .isInstanceOf(Outcome.Done.class);
    }

    private Matter matter(UUID id) {
        return Matter.from(years.real.journal().read(OfficeAtWork.stream(id))).orElseThrow();
    }

    private String number(UUID id) {
        return matter(id).number();
    }
}
