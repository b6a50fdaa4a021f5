package luoshi.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.ledger.life.Instructions.Instruction;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.Parts.Part;
import luoshi.notice.ReminderSource;
import luoshi.notice.Rung;

/**
 * Says of a matter to when each of its clocks runs and whom a reminder reaches: whose hand it lies in, above them the
 * leader in charge, then the district office. It reads the matter's own history, so that a reminder and the matter's page
 * never say different things. Asked by the program itself; nothing of it but the number reaches anybody.
 */
final class LedgerReminders implements ReminderSource {

    private final Journal journal;
    private final WhoAnswers who;

    LedgerReminders(Journal journal, WhoAnswers who) {
        this.journal = journal;
        this.who = who;
    }

    @Override
    public String kind() {
        return Matter.KIND;
    }

    @Override
    public Optional<About> about(StreamId subject, String clock) {
        return Matter.from(journal.read(subject)).flatMap(matter -> Optional.ofNullable(RunningClocks.of(matter).get(clock))
                .map(due -> new About(
                        matter.number(), RunningClocks.sort(clock), due, "/matters/" + matter.number(),
                        matter.holding().isListed())));
    }

    @Override
    public Set<UUID> people(StreamId subject, String clock, Rung rung) {
        return Matter.from(journal.read(subject)).map(matter -> people(matter, clock, rung)).orElse(Set.of());
    }

    private Set<UUID> people(Matter matter, String clock, Rung rung) {
        return switch (rung) {
            case HANDLER -> atHand(matter, clock);
            case LEADER_IN_CHARGE -> above(matter, clock);
            case DISTRICT_OFFICE -> who.watch(matter);
        };
    }

    private Set<UUID> atHand(Matter matter, String clock) {
        return switch (RunningClocks.sort(clock)) {
            case "part" -> part(matter, clock, (_, part) -> who.owing(part));
            case "instruction" -> instruction(matter, clock, this::atHand);
            case RunningClocks.STEP, RunningClocks.DISPUTE, RunningClocks.LOOK_BACK -> who.step(matter);
            default -> who.owner(matter);
        };
    }

    /** Until the leader has confirmed what a secretary entered, it lies in the leader's hand. */
    private Set<UUID> atHand(Matter matter, Instruction instruction) {
        return instruction.confirmed() ? who.owner(matter) : who.post(instruction.given().leader());
    }

    private Set<UUID> above(Matter matter, String clock) {
        return switch (RunningClocks.sort(clock)) {
            case "part" -> part(matter, clock, who::aboveOwing);
            case RunningClocks.DISPUTE -> who.aboveDecider(matter);
            case "instruction" -> instruction(matter, clock, (each, instruction) ->
                    WhoAnswers.both(who.leader(each), who.post(instruction.given().leader())));
            default -> who.leader(matter);
        };
    }

    private static Set<UUID> part(Matter matter, String clock, BiFunction<Matter, Part, Set<UUID>> people) {
        return people.apply(matter, matter.parts().all().get(RunningClocks.number(clock) - 1));
    }

    private static Set<UUID> instruction(
            Matter matter, String clock, BiFunction<Matter, Instruction, Set<UUID>> people) {
        return people.apply(matter, matter.instructions().all().get(RunningClocks.number(clock) - 1));
    }
}
