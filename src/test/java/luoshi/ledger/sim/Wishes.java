package luoshi.ledger.sim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.life.Instructions;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Parts;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.WordCommand;
import luoshi.organization.Post;

/** Who takes which matter up, and what that person wishes for: mostly what is next, by each one's habit. */
final class Wishes {

    /** How somebody works. */
    enum Habit {
        DILIGENT,
        RETURNER,
        LATE,
        FORGER;

        static Habit of(UUID person) {
            int lot = Math.floorMod(person.hashCode(), 10);
            return lot < 5 ? DILIGENT : lot < 7 ? RETURNER : lot < 9 ? LATE : FORGER;
        }
    }

    private final OfficeAtWork at;
    private final Chance chance;
    private final List<UUID> open;
    private final List<UUID> ended;
    private final StepWishes steps;
    private final SharedWishes shared;
    private final PaperWishes paper;

    Wishes(OfficeAtWork at, Chance chance, List<UUID> open, List<UUID> ended) {
        this.at = at;
        this.chance = chance;
        this.open = open;
        this.ended = ended;
        this.steps = new StepWishes(at, chance);
        this.shared = new SharedWishes(at, chance, steps);
        this.paper = new PaperWishes(at, chance);
    }

    MatterCommand.Register register(boolean personal) {
        return steps.register(personal);
    }

    MatterCommand.Register carelessRegister() {
        return steps.carelessRegister();
    }

    /** A personal matter whose person has left: nobody goes on with it. */
    boolean isForsaken(Matter matter) {
        UUID person = matter.registration().person();
        return person != null && at.viewer(person).posts().isEmpty();
    }

    UUID registrar(boolean personal) {
        Office.SubDistrict sub = chance.of(at.office.subDistricts);
        if (chance.in(8)) {
            return chance.of(at.office.world.people());
        }
        List<Post> fitting = at.office.world.posts().stream()
                .filter(post -> personal ? post.roles().isEmpty() : post.roles().contains(Role.CLERK))
                .filter(post -> at.office.world.unit(post.unit()).orElseThrow().path().startsWith(sub.unit.path()))
                .toList();
        UUID holder = chance.of(fitting).holder();
        return holder == null ? sub.clerk : holder;
    }

    /** Empty where somebody lets it lie. */
    Optional<MatterCommand> next(Matter matter) {
        Habit habit = at.office.world.post(matter.owner()).map(Post::holder).map(Habit::of).orElse(Habit.LATE);
        if (isForsaken(matter)) {
            return Optional.of(paper.comment());
        }
        if (habit == Habit.LATE && chance.in(40)) {
            return Optional.empty();
        }
        if (matter.kind().isPersonal() && chance.in(12)) {
            return Optional.of(chance.in(50) ? paper.copy(matter) : shared.askPart(matter));
        }
        if (!matter.status().isEnded() && matter.timeAsked().isPresent() && chance.in(60)) {
            return Optional.of(chance.in(90) ? shared.decideTime() : shared.askForTime(matter));
        }
        if (!matter.instructions().all().stream().allMatch(each -> each.confirmed() && each.answer() != null) && chance.in(12)) {
            return Optional.of(shared.followInstruction(matter));
        }
        if (matter.holding().isListed() && chance.in(22)) {
            return Optional.of(shared.oversee(matter));
        }
        if (chance.in(22)) {
            return Optional.of(aside(matter));
        }
        return Optional.of(chance.in(6) ? outOfTurn(matter) : inTurn(matter, habit));
    }

    private MatterCommand inTurn(Matter matter, Habit habit) {
        return switch (matter.status()) {
            case REGISTERED, RETURNED -> waiting(matter);
            case ASSIGNED -> chance.in(habit == Habit.RETURNER ? 85 : 34) ? steps.giveBack() : new MatterCommand.Accept();
            case ACCEPTED, REOPENED -> atTheStart(matter);
            case IN_PROGRESS -> atWork(matter);
            case UNDER_VERIFICATION -> underVerification(matter);
            case VERIFIED -> at.resembles.containsKey(matter.id()) && chance.in(25) ? paper.judge(matter)
                    : waits(matter) && chance.in(60) ? shared.followInstruction(matter)
                    : matter.voices().allSettled() || chance.in(15) ? steps.approve() : shared.callBack(matter);
            case DEFERRED, LONG_TERM -> chance.in(60) ? shared.resume() : chance.in(50) ? shared.askForTime(matter) : shared.decideTime();
            case CLOSED_OUT -> lookBackIsDue(matter) || chance.in(40) ? steps.lookBack() : paper.lesson();
            case MERGED -> paper.comment();
        };
    }

    private boolean lookBackIsDue(Matter matter) {
        return matter.closing().lookBacksDue().stream().anyMatch(day -> !day.isAfter(at.clock.today()));
    }

    private MatterCommand waiting(Matter matter) {
        int returns = matter.holding().returns();
        if (chance.in(returns == 0 ? 4 : returns == 1 ? 20 : 50)) {
            return shared.decideDispute(matter);
        }
        boolean beyondSubDistricts = at.office.subDistricts.stream().noneMatch(sub -> matter.path().startsWith(sub.unit.path()));
        if (matter.status() == MatterStatus.REGISTERED && chance.in(20)) {
            return paper.appraise(matter);
        }
        return chance.in(beyondSubDistricts ? 13 : 30) ? shared.refer(matter) : steps.assign(matter);
    }

    /** A first sign that nothing makes a grave one. */
    private static boolean isSign(Matter matter) {
        return !matter.holding().isListed()
                && matter.mending().timesAgain() == 0
                && !matter.registration().isLeadersInstruction()
                && matter.appraisal().filter(judged -> judged.severity() == Severity.EARLY_SIGN).isPresent();
    }

    private MatterCommand atTheStart(Matter matter) {
        if (chance.in(isSign(matter) ? 80 : 4)) {
            return paper.talk();
        }
        if (isCrowded(matter)) {
            return shared.askPart(matter);
        }
        if (matter.mending().cause().isEmpty() && chance.in(80)) {
            return steps.findCause();
        }
        return chance.in(75) ? steps.plan(matter) : mending(matter);
    }

    private MatterCommand atWork(Matter matter) {
        if (isExtended(matter)) {
            return shared.askForTime(matter, TimeKind.EXTENSION);
        }
        List<Parts.Part> owed = matter.parts().owed();
        if (!owed.isEmpty() && chance.in(55)) {
            return shared.partDone(matter);
        }
        if (matter.mending().resultEvidence() == 0 && chance.in(45)) {
            return steps.evidence(matter);
        }
        if (waits(matter) && chance.in(40)) {
            return shared.followInstruction(matter);
        }
        return chance.in(45) ? steps.requestCloseOut() : mending(matter);
    }

    private MatterCommand mending(Matter matter) {
        return switch (chance.below(13)) {
            case 0, 1 -> steps.progress();
            case 2 -> steps.evidence(matter);
            case 3, 4 -> shared.askPart(matter);
            case 5, 6, 7, 8 -> matter.timeAsked().isPresent() && chance.in(70) ? shared.decideTime() : shared.askForTime(matter);
            case 9 -> shared.resume();
            case 10 -> paper.lesson();
            default -> matter.instructions().all().isEmpty() && chance.in(90) ? steps.progress() : shared.followInstruction(matter);
        };
    }

    private MatterCommand underVerification(Matter matter) {
        Route route = matter.closing().request().orElseThrow().route();
        if (!matter.voices().allSettled() && chance.in(route == Route.SMALL ? 25 : 65)) {
            return shared.callBack(matter);
        }
        boolean major = route == Route.MAJOR;
        return chance.in(4) ? steps.evidence(matter) : major == chance.in(84) ? shared.sign(matter) : steps.verify(matter);
    }

    private static boolean waits(Matter matter) {
        return matter.instructions().all().stream().anyMatch(Instructions.Instruction::waits);
    }

    /** One matter of forty is one in which everybody is asked for a part. */
    private boolean isCrowded(Matter matter) {
        int parts = matter.parts().all().size();
        return Math.floorMod(matter.id().hashCode(), 32) == 0 && (parts < 20 || chance.in(45));
    }

    /** Two matters of ten are such for which time is asked again and again. */
    private boolean isExtended(Matter matter) {
        boolean inVain = !at.clock.instant().isBefore(matter.rectifyClock().due()) || matter.extensions() > 1;
        return Math.floorMod(matter.id().hashCode(), 10) <= 1 && matter.timeAsked().isEmpty() && chance.in(inVain ? 12 : 85);
    }

    /** What may come at any time. */
    private MatterCommand aside(Matter matter) {
        return switch (chance.below(24)) {
            case 0 -> paper.comment();
            case 2, 3 -> paper.correct(matter);
            case 4, 5 -> paper.copy(matter);
            case 6, 7 -> matter.wording().copies().isEmpty() && chance.in(85) ? paper.copy(matter) : new WordCommand.MarkRead();
            case 8 -> paper.link(matter, chance.in(60) ? open : ended.isEmpty() ? open : ended);
            case 9 -> shared.linkVoice(matter);
            case 1, 10 -> paper.recurrence(matter, ended, open);
            case 11 -> shared.list();
            case 12, 13 -> shared.instruct(matter);
            case 14, 15 -> shared.followInstruction(matter);
            case 16 -> paper.merge(matter, chance.in(90) || ended.isEmpty() ? open : ended);
            case 17 -> paper.split(matter);
            case 18, 19 -> paper.recurrence(matter, ended, open);
            case 20 -> shared.decideTime();
            case 21, 22 -> paper.appraise(matter);
            default -> shared.askForTime(matter);
        };
    }

    private MatterCommand outOfTurn(Matter matter) {
        return switch (chance.below(16)) {
            case 14 -> shared.oversee(matter);
            case 0 -> steps.assign(matter);
            case 1 -> steps.giveBack();
            case 2 -> new MatterCommand.Accept();
            case 3 -> steps.findCause();
            case 4 -> steps.plan(matter);
            case 5 -> steps.progress();
            case 6 -> steps.requestCloseOut();
            case 7 -> steps.verify(matter);
            case 8 -> steps.approve();
            case 9 -> steps.lookBack();
            case 10 -> shared.sign(matter);
            case 11 -> shared.callBack(matter);
            case 12 -> shared.resume();
            case 13 -> shared.decideDispute(matter);
            default -> shared.partDone(matter);
        };
    }
}
