package luoshi.ledger.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.ledger.life.ActingPost;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Rules;
import luoshi.ledger.life.Sight;
import luoshi.ledger.life.TimeCommand;
import luoshi.organization.Viewer;

/** Who comes to carry a wish out: mostly somebody who may; sometimes one with a hand in it; sometimes a passer-by. */
final class Doers {

    private static final int TRIED = 5;

    private final OfficeAtWork at;
    private final Chance chance;

    Doers(OfficeAtWork at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    UUID of(Matter matter, MatterCommand command) {
        UUID keeper = matter.registration().person();
        if (keeper != null && at.viewer(keeper).posts().isEmpty() && chance.in(50)) {
            return keeper;
        }
        if (command instanceof CooperationCommand.ListForOversight || command instanceof CooperationCommand.DecideDispute) {
            return chance.in(75) ? rightful(matter, command, true) : onlooker(matter);
        }
        if (command instanceof CooperationCommand.EndOversight) {
            return rightful(matter, command, chance.in(25));
        }
        if (isTempting(command) && chance.in(30)) {
            return forger(matter, command);
        }
        int lot = chance.below(100);
        if (lot < 88) {
            return rightful(matter, command, lot < 80);
        }
        if (lot < 97) {
            return chance.of(hands(matter));
        }
        return chance.of(at.office.world.people());
    }

    /** Where somebody with a hand in it would like to decide, too. */
    private static boolean isTempting(MatterCommand command) {
        return command instanceof MatterCommand.Approve
                || command instanceof MatterCommand.Verify
                || command instanceof TimeCommand.GrantTime
                || command instanceof TimeCommand.RefuseTime
                || command instanceof LinkCommand.ConfirmRecurrence
                || command instanceof LinkCommand.DenyRecurrence;
    }

    /** One of those who acted on it, who has the post for this step and should not take it. */
    private UUID forger(Matter matter, MatterCommand command) {
        return hands(matter).stream()
                .filter(hand -> ActingPost.of(at.viewer(hand), matter, command, _ -> true) != null)
                .filter(hand -> !Rules.ask(command, at.situation(at.viewer(hand), matter, command)).isEmpty())
                .findFirst()
                .orElseGet(() -> rightful(matter, command, true));
    }

    private List<UUID> hands(Matter matter) {
        return at.history(matter.id()).entries().stream()
                .map(entry -> entry.act().person())
                .distinct()
                .filter(hand -> at.office.world.person(hand).isPresent())
                .toList();
    }

    private UUID rightful(Matter matter, MatterCommand command, boolean unbarred) {
        List<UUID> people = at.office.world.people();
        List<UUID> found = new ArrayList<>();
        Set<String> sight = matter.sight();
        int start = chance.below(people.size());
        for (int i = 0; i < people.size() && found.size() < (unbarred ? TRIED : 1); i++) {
            UUID person = people.get((start + i) % people.size());
            Viewer viewer = at.viewer(person);
            if (ActingPost.of(viewer, matter, command, _ -> true) == null || Sight.of(viewer).stream().noneMatch(sight::contains)) {
                continue;
            }
            found.add(person);
            if (unbarred && Rules.ask(command, at.situation(viewer, matter, command)).isEmpty()) {
                return person;
            }
        }
        return found.isEmpty() ? onlooker(matter) : found.getLast();
    }

    /** Somebody who sees it, whatever that person may do. */
    private UUID onlooker(Matter matter) {
        List<UUID> people = at.office.world.people();
        for (int i = 0; i < 20; i++) {
            UUID person = chance.of(people);
            if (at.viewer(person).sees(matter.path()) && !matter.kind().isPersonal()) {
                return person;
            }
        }
        return at.history(matter.id()).entries().getFirst().act().person();
    }
}
