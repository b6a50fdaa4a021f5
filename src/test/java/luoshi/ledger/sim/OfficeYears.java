package luoshi.ledger.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Recorded;
import luoshi.journal.VersionConflict;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.Situation;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.WordEvent;
import luoshi.organization.Viewer;

/**
 * Method: people of an invented office live through years. At every turn time passes, somebody takes up a matter and
 * wishes for a step, mostly a fitting one; the real ledger decides. What it accepts is read by {@link RecordCheck}, what
 * it refuses must have been foreseen. Everything that chance decides comes from the one seed.
 */
public final class OfficeYears {

    private static final int OPEN_AT_ONCE = 40;
    private static final int ENDED_REMEMBERED = 400;

    private final OfficeAtWork at;
    private final Chance chance;
    private final Wishes wishes;
    private final Doers doers;
    private final Turnover turnover;
    private final RecordCheck check;
    private final Tally tally = new Tally();
    private final List<UUID> open = new ArrayList<>();
    private final List<UUID> ended = new ArrayList<>();
    private final List<UUID> personal = new ArrayList<>();
    private final Map<UUID, Long> read = new HashMap<>();

    public OfficeYears(OfficeAtWork at) {
        this.at = at;
        this.chance = new Chance(at.random);
        this.wishes = new Wishes(at, chance, open, ended);
        this.doers = new Doers(at, chance);
        this.turnover = new Turnover(at.office, chance);
        this.check = new RecordCheck(at.office.world);
    }

    /** @param minutes that pass at most between two commands */
    public Tally live(int commands, int minutes) {
        while (tally.asked < commands) {
            at.clock.pass(Duration.ofMinutes(chance.below(minutes)));
            if (chance.below(400) == 0) {
                turnover.somethingHappens();
            }
            if (open.size() < OPEN_AT_ONCE || chance.below(400) == 0) {
                register(wishes.register(chance.in(8)));
            } else if (chance.in(1)) {
                register(wishes.carelessRegister());
            } else if (chance.in(6) && !personal.isEmpty()) {
                visit(at.matter(chance.of(personal)));
            } else if (chance.below(300) == 0) {
                reproject(chance.of(open));
            } else {
                UUID id = ended.isEmpty() || chance.in(88) ? chance.of(open) : chance.of(ended);
                step(at.matter(id));
            }
        }
        tally.mergers = turnover.mergers;
        return tally;
    }

    /** The matters of all these years. */
    public List<UUID> all() {
        return read.keySet().stream().sorted().toList();
    }

    private void register(MatterCommand.Register command) {
        Viewer viewer = at.viewer(wishes.registrar(command.kind().isPersonal()));
        UUID id = chance.id();
        List<Refusal> foreseen = tally.rules.ask(
                command, LedgerDoors.ofRegistration(at.office.world, at.deadlines, at.clock, viewer, command));
        tally.asked++;
        same(command, foreseen, at.matters.register(viewer, id, command));
        if (foreseen.isEmpty()) {
            tally.registered++;
            if (command.kind().isPersonal()) {
                turnover.listKeepers.add(viewer.person());
                personal.add(id);
            }
            open.add(id);
            if (!ended.isEmpty() && chance.in(30)) {
                at.resembles.put(id, chance.of(ended));
            }
            readOn(id);
        }
    }

    /** Whoever has left still sees the own list, and tries to write there. */
    private void visit(Matter matter) {
        if (wishes.isForsaken(matter)) {
            step(matter);
        }
    }

    /** The person signs the own list, some too late and some never; after a move to another section again. */
    private void sign(Matter matter) {
        at.journal.append(new Append(
                OfficeAtWork.stream(matter.id()),
                matter.version(),
                at.viewer(matter.registration().person()).act(null, at.clock.instant()),
                List.of(new WordEvent.ListSigned(1, chance.in(50) ? matter.registration().personLeader() : null))));
        readOn(matter.id());
    }

    private void step(Matter matter) {
        if (matter.kind().isPersonal() && Math.floorMod(matter.id().hashCode(), 4) > 0
                && chance.in(matter.wording().isLaidOpen() ? 6 : 40)) {
            sign(matter);
            return;
        }
        if (wishes.isForsaken(matter) && chance.in(10)) {
            open.remove(matter.id());
            return;
        }
        Optional<MatterCommand> wish = wishes.next(matter);
        if (wish.isEmpty()) {
            return;
        }
        MatterCommand command = wish.get();
        Viewer viewer = at.viewer(doers.of(matter, command));
        tally.asked++;
        if (at.matters.find(viewer, matter.id()).isEmpty()) {
            must(at.matters.handle(viewer, matter.id(), matter.version(), command).isEmpty(), "what is not seen is not touched");
            tally.unseen++;
            return;
        }
        if (chance.in(3)) {
            actOnAnOldPage(viewer, matter, command);
            return;
        }
        Situation situation = at.situation(viewer, matter, command);
        List<Refusal> foreseen = tally.rules.ask(command, situation);
        Outcome outcome = at.matters.handle(viewer, matter.id(), matter.version(), command).orElseThrow();
        same(command, foreseen, outcome);
        if (foreseen.isEmpty()) {
            done(matter, command);
        } else {
            must(at.matter(matter.id()).version() == matter.version(), "a refusal writes nothing");
        }
    }

    /** Two had the same page open; the other was faster. */
    private void actOnAnOldPage(Viewer viewer, Matter matter, MatterCommand command) {
        try {
            at.matters.handle(viewer, matter.id(), matter.version() - 1, command);
        } catch (VersionConflict late) {
            tally.conflicts++;
            must(at.matter(matter.id()).version() == matter.version(), "a conflict writes nothing");
            return;
        }
        throw new AssertionError("an old page was acted on");
    }

    private void done(Matter matter, MatterCommand command) {
        readOn(matter.id());
        if (command instanceof LinkCommand link) {
            if (link instanceof LinkCommand.Split split) {
                open.add(split.part());
            }
            readOn(link.other());
        }
    }

    /** Feeds the check with what was written since, compares the fold, and keeps the lists of open and ended matters. */
    private void readOn(UUID id) {
        List<Recorded> entries = at.history(id).entries();
        long from = read.getOrDefault(id, 0L);
        for (Recorded recorded : entries.subList(Math.toIntExact(from), entries.size())) {
            check.read(recorded);
            tally.happened(RecordCheck.name(recorded.event()));
            if (recorded.event() instanceof MatterEvent.ClosedOut) {
                tally.closed++;
            }
        }
        read.put(id, (long) entries.size());
        Matter fold = at.matter(id);
        check.sameAs(fold);
        if (fold.status().isEnded() ? open.remove(id) : ended.remove(id)) {
            (fold.status().isEnded() ? ended : open).add(id);
        }
        if (ended.size() > ENDED_REMEMBERED) {
            ended.removeFirst();
        }
    }

    /** The calendar was edited: the program appends the same budget with the date that now follows. */
    private void reproject(UUID id) {
        Matter matter = at.matter(id);
        var clock = at.deadlines.with(matter.rectifyClock(), matter.rectifyClock().suspensions());
        at.journal.append(new Append(
                OfficeAtWork.stream(id),
                matter.version(),
                Act.ofProgram(at.clock.instant()),
                List.of(new TimeEvent.Reprojected(clock))));
        readOn(id);
    }

    private void same(MatterCommand command, List<Refusal> foreseen, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {
                must(foreseen.isEmpty(), "what is refused is not done: " + foreseen);
                tally.answered(command, true);
            }
            case Outcome.Refused refused -> {
                must(refused.refusals().equals(foreseen), "what is foreseen is what is refused");
                tally.answered(command, false);
            }
        }
    }

    private static void must(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
