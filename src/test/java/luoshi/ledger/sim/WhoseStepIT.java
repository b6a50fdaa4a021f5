package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.MatterRow;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.ClockRules;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.VoiceCommand;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.Test;

/** Nothing waits for somebody who is not shown it: whoever may take the step on which a matter waits has it on the desk. */
class WhoseStepIT {

    private static final long SEED = Long.getLong("luoshi.seed", 31L);

    /**
     * Whoever registers may also call back, who puts off looks again when the day is near, and a leader may hold the talk that
     * the unit owes: none of these is waited for now.
     */
    private static final Set<String> NOT_WAITED_FOR = Set.of("callbacks", "resumptions", "reminder-talks");

    /** A leader may decide sooner; from so many returns on everything waits for it. */
    private static final int RETURNS_BEFORE_DECISION = 2;

    /** A fuller desk than this is cut, and says so. */
    private static final int CUT = 200;

    @Test
    void whoever_may_take_the_next_step_finds_it_on_the_desk() {
        compare(new RecordedYears(SEED, 5_000));
    }

    @Test
    void so_do_those_who_seldom_have_one() {
        Map<String, Integer> seen = compare(new RecordedYears(SEED, 0, at -> {
            Office.SubDistrict sub = at.office.first();
            UUID person = sub.staff.get(0);
            Story asked = Story.aPersonalProblemOf(at, person).signed().planned();
            asked.does(person, new TimeCommand.AskForTime(TimeKind.EXTENSION, asked.lastDay().plusDays(9), Story.WORDS));
            return Stream.of(
                            Story.aPersonalProblemOf(at, person).requested(),
                            asked,
                            Story.aProblem(at).listed().requested(),
                            Story.aProblem(at).listed().requested().does(sub.verifier, new VoiceCommand.SignAcceptance(
                                    Side.VERIFIER, List.of(true, true), Story.WORDS, null, null, Aim.STRETCH, Story.WORDS)),
                            Story.aProblem(at)
                                    .assignedTo(sub.sections.get(0)).returned()
                                    .assignedTo(sub.sections.get(1)).returned(),
                            disputedAndReferred(at),
                            Story.aProblem(at).planned().listed(),
                            Story.aProblem(at).requested().does(sub.deputyLeader, Story.listing(at)).reportedOn())
                    .map(story -> story.id)
                    .toList();
        }));
        assertThat(seen.keySet())
                .contains("PERSONAL UNDER_VERIFICATION", "PERSONAL IN_PROGRESS", "RETURNED", "MAJOR UNDER_VERIFICATION",
                        "oversight-reports", "oversight-endings", "joint-decisions");
    }

    /** In another sub-district, where nobody has returned it yet, it is the same dispute. */
    private static Story disputedAndReferred(OfficeAtWork at) {
        Office.SubDistrict sub = at.office.first();
        return Story.aProblem(at)
                .assignedTo(sub.sections.get(0)).returned()
                .assignedTo(sub.sections.get(1)).returned()
                .does(sub.dispatcher, new CooperationCommand.Refer(at.office.subDistricts.get(1).unit.id(), Story.WORDS));
    }

    private static Map<String, Integer> compare(RecordedYears years) {
        Map<String, Integer> seen = new TreeMap<>();
        for (UUID person : years.memory.office.world.people()) {
            Viewer viewer = years.memory.viewer(person);
            Set<String> desk = years.ledger.desk(viewer).stream().map(MatterRow::number).collect(Collectors.toSet());
            if (desk.size() >= CUT) {
                continue;
            }
            for (UUID id : years.matters) {
                years.memory.matters.find(viewer, id).ifPresent(matter -> {
                    Set<String> steps = LedgerDoors.openTo(years.memory.matters, viewer, matter);
                    steps.removeAll(NOT_WAITED_FOR);
                    // A leader may settle it after one return already; it waits for a leader only once it is a dispute.
                    steps.removeIf(step -> step.equals("joint-decisions") && !isDisputed(years, matter));
                    if (!steps.isEmpty()) {
                        seen.merge(waits(matter), 1, Integer::sum);
                        steps.forEach(step -> seen.merge(step, 1, Integer::sum));
                        assertThat(desk)
                                .as("%s %s %s may %s, seed %d", years.memory.office.world.person(person).orElseThrow().name(),
                                        matter.number(), waits(matter), steps, SEED)
                                .contains(matter.number());
                    }
                });
            }
        }
        System.out.println("seed " + SEED + ": " + seen);
        return seen;
    }

    private static boolean isDisputed(RecordedYears years, Matter matter) {
        return matter.holding().returns() >= years.memory.deadlines.number(ClockRules.RETURNS_BEFORE_DECISION);
    }

    private static String waits(Matter matter) {
        boolean checked = matter.status() == MatterStatus.UNDER_VERIFICATION;
        String route = checked && matter.closing().request().orElseThrow().route() == luoshi.ledger.life.Route.MAJOR ? "MAJOR " : "";
        return (matter.kind() == MatterKind.PERSONAL_PROBLEM ? "PERSONAL " : route) + matter.status();
    }
}
