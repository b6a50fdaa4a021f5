package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import luoshi.journal.SqlTime;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.Instructions;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Parts;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.Voices;
import luoshi.organization.Unit;

/** Wishes about time, other units, the people behind a matter and the leaders above it. */
final class SharedWishes {

    private final OfficeAtWork at;
    private final Chance chance;
    private final StepWishes steps;

    SharedWishes(OfficeAtWork at, Chance chance, StepWishes steps) {
        this.at = at;
        this.chance = chance;
        this.steps = steps;
    }

    MatterCommand askForTime(Matter matter) {
        return askForTime(matter, chance.in(40) ? TimeKind.SUSPENSION : chance.in(25) ? TimeKind.EXTENSION : chance.of(TimeKind.values()));
    }

    MatterCommand askForTime(Matter matter, TimeKind kind) {
        LocalDate last = LocalDate.ofInstant(matter.rectifyClock().due().minusMillis(1), SqlTime.OFFICE_ZONE);
        LocalDate from = kind == TimeKind.EXTENSION ? last : at.clock.today();
        int days = chance.in(10) ? chance.of(0, 200) : 1 + chance.below(kind == TimeKind.EXTENSION && chance.in(60) ? 9 : 50);
        return new TimeCommand.AskForTime(kind, from.plusDays(days), chance.says(chance.in(6)));
    }

    MatterCommand decideTime() {
        return chance.in(75) ? new TimeCommand.GrantTime(chance.perhaps()) : new TimeCommand.RefuseTime(chance.says(chance.in(8)));
    }

    MatterCommand resume() {
        return new TimeCommand.Resume(chance.says(chance.in(8)));
    }

    /** To a department or to another sub-district. */
    MatterCommand refer(Matter matter) {
        List<Unit> away = new ArrayList<>(at.office.departments);
        at.office.subDistricts.forEach(each -> away.add(each.unit));
        if (chance.in(82)) {
            away.removeIf(unit -> matter.path().startsWith(unit.path()));
        }
        return new CooperationCommand.Refer(chance.of(away).id(), chance.says(chance.in(8)));
    }

    MatterCommand askPart(Matter matter) {
        LocalDate today = at.clock.today();
        LocalDate last = LocalDate.ofInstant(matter.rectifyClock().due().minusMillis(1), SqlTime.OFFICE_ZONE);
        LocalDate due = chance.in(8) ? chance.of(today.minusDays(1), last.plusDays(400)) : last.isBefore(today) ? today : last;
        UUID wished = steps.target(matter);
        for (int i = 0; i < 3 && isOwn(matter, wished); i++) {
            wished = steps.target(matter);
        }
        UUID unit = chance.in(8)
                ? at.office.world.units().stream().filter(each -> each.path().equals(matter.path())).findFirst().orElseThrow().id()
                : wished;
        return new CooperationCommand.AskPart(chance.of(PartKind.values()), unit, chance.says(chance.in(6)), due);
    }

    private boolean isOwn(Matter matter, UUID unit) {
        return at.office.world.unit(unit).filter(each -> each.path().equals(matter.path())).isPresent();
    }

    MatterCommand partDone(Matter matter) {
        List<Parts.Part> owed = matter.parts().owed();
        int part = owed.isEmpty() || chance.in(14) ? chance.below(5) : chance.of(owed).asked().part();
        return chance.in(55)
                ? new CooperationCommand.DeliverPart(part, chance.says(chance.in(6)))
                : new CooperationCommand.WaivePart(part, chance.says(chance.in(6)));
    }

    MatterCommand list() {
        return new CooperationCommand.ListForOversight(
                chance.says(chance.in(8)), at.clock.today().plusDays(chance.in(20) ? chance.of(-1, 500) : chance.below(60)));
    }

    /** A report, and once there is one the end; sometimes out of turn. */
    MatterCommand oversee(Matter matter) {
        boolean owed = matter.holding().oversight().filter(Oversight::owed).isPresent();
        if (chance.in(15)) {
            return list();
        }
        return owed == chance.in(85)
                ? new CooperationCommand.ReportOversight(chance.says(chance.in(6)))
                : new CooperationCommand.EndOversight(chance.says(chance.in(6)));
    }

    MatterCommand decideDispute(Matter matter) {
        List<UUID> heard = chance.in(40) ? List.of() : List.copyOf(matter.holding().returnedBy());
        return new CooperationCommand.DecideDispute(steps.target(matter), heard, chance.says(chance.in(6)), chance.perhaps());
    }

    MatterCommand linkVoice(Matter matter) {
        List<Voices.Voice> known = matter.voices().all();
        UUID voice = chance.in(25) ? LedgerDoors.unknownOpinion(1 + chance.below(9))
                : chance.in(40) && !known.isEmpty() ? chance.of(known).id()
                : chance.id();
        return new VoiceCommand.LinkVoice(voice, chance.in(5) ? "x" : "来电人" + chance.below(900));
    }

    MatterCommand callBack(Matter matter) {
        List<Voices.Voice> open = matter.voices().all().stream().filter(voice -> !voice.settled()).toList();
        List<Voices.Voice> from = open.isEmpty() || chance.in(30) ? matter.voices().all() : open;
        Voices.Voice voice = from.isEmpty() || chance.in(4) ? null : chance.of(from);
        UUID id = voice == null ? chance.id() : voice.id();
        if (voice != null && voice.last() != null && (chance.in(60) || voice.last() == CallbackEnd.NO_ANSWER && voice.attempts() >= 3)) {
            return new VoiceCommand.ApproveCallbackEnd(id, chance.says(chance.in(6)));
        }
        boolean stubborn = voice != null && voice.triedOn() != null && chance.in(52);
        CallbackEnd end = stubborn ? CallbackEnd.NO_ANSWER : chance.in(72) ? CallbackEnd.CONFIRMED : chance.of(CallbackEnd.values());
        LocalDate on = stubborn && chance.in(80) ? voice.triedOn() : chance.in(6) ? chance.of(at.clock.today().plusDays(1), matter.receivedOn().minusDays(1)) : at.clock.today();
        return chance.in(4)
                ? new VoiceCommand.ApproveCallbackEnd(id, chance.says(false))
                : new VoiceCommand.RecordCallback(id, end, chance.says(chance.in(5)), on, steps.aim());
    }

    MatterCommand sign(Matter matter) {
        List<Side> open = List.of(Side.values()).stream().filter(side -> !matter.closing().acceptance().containsKey(side)).toList();
        Side side = open.isEmpty() || chance.in(12) ? chance.of(Side.values()) : chance.of(open);
        boolean monitor = (side == Side.SOCIAL_MONITOR) != chance.in(6);
        var sheets = matter.mending().evidence();
        String sheet = !monitor || sheets.isEmpty() ? null : chance.in(90) ? chance.of(sheets).sha256() : "no-such-sheet";
        return new VoiceCommand.SignAcceptance(
                side, steps.answers(matter), chance.says(chance.in(4)), monitor ? "人大代表" : null, sheet,
                steps.aim(), chance.says(chance.in(4)));
    }

    MatterCommand instruct(Matter matter) {
        UUID leader = at.office.subDistricts.stream()
                .filter(each -> matter.path().startsWith(each.unit.path()))
                .findFirst()
                .map(each -> chance.of(each.principalPost, each.deputyLeaderPost).id())
                .orElse(at.office.first().verifierPost.id());
        UUID named = chance.in(10) ? chance.of(at.office.world.posts()).id() : leader;
        LocalDate due = chance.in(30) ? null : at.clock.today().plusDays(chance.in(18) ? -1 : chance.below(20));
        return new InstructionCommand.Instruct(named, chance.says(chance.in(6)), due);
    }

    MatterCommand followInstruction(Matter matter) {
        List<Instructions.Instruction> all = matter.instructions().all();
        List<Instructions.Instruction> open = all.stream().filter(each -> !each.confirmed()).toList();
        boolean confirm = !open.isEmpty() && chance.in(80) || chance.in(8);
        List<Instructions.Instruction> fitting = confirm ? open : all.stream().filter(Instructions.Instruction::waits).toList();
        int number = fitting.isEmpty() || chance.in(8) ? chance.below(4) : chance.of(fitting).given().instruction();
        return confirm
                ? new InstructionCommand.ConfirmInstruction(
                        number, chance.of(InstructionCommand.Way.values()), chance.in(80) ? "电话确认" : null)
                : new InstructionCommand.AnswerInstruction(number, chance.says(chance.in(6)));
    }
}
