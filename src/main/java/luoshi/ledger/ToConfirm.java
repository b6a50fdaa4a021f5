package luoshi.ledger;

import java.util.List;
import java.util.Optional;
import luoshi.account.Role;
import luoshi.ledger.life.InstructionCommand.Way;
import luoshi.ledger.life.Instructions;
import luoshi.ledger.life.Matter;
import luoshi.organization.Viewer;

/**
 * An instruction that was entered for a leader, and the way in which this viewer can confirm it: the leader at the desk
 * with one click, a clerk who did not enter it by noting the call. Nothing else is to be chosen (practice P7).
 */
public record ToConfirm(Instructions.Instruction instruction, Way way) {

    static List<ToConfirm> of(Viewer viewer, Matter matter) {
        return matter.instructions().all().stream()
                .filter(each -> !each.confirmed())
                .flatMap(each -> wayOf(viewer, each).map(way -> new ToConfirm(each, way)).stream())
                .toList();
    }

    private static Optional<Way> wayOf(Viewer viewer, Instructions.Instruction instruction) {
        boolean theLeader = viewer.posts().stream()
                .anyMatch(post -> post.post().equals(instruction.given().leader()) && post.onBehalfOf() == null);
        if (theLeader) {
            return Optional.of(Way.AT_THE_DESK);
        }
        boolean another = viewer.has(Role.CLERK) && !instruction.enteredBy().equals(viewer.person());
        return another ? Optional.of(Way.BY_PHONE) : Optional.empty();
    }

    public boolean isAtTheDesk() {
        return way == Way.AT_THE_DESK;
    }
}
