package luoshi.ledger;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Side;
import luoshi.page.Screen;

/** In one line: who has the next step of an open matter, and what it is. */
final class NowAt {

    private NowAt() {}

    static String of(MatterView view) {
        Screen screen = view.screen();
        List<Side> unsigned = NextSteps.unsigned(view.matter());
        if (!unsigned.isEmpty()) {
            String sides = unsigned.stream()
                    .map(side -> screen.t("ledger.side." + side))
                    .collect(Collectors.joining(screen.t("ledger.station.comma")));
            return screen.t("ledger.now-at", sides, screen.t("ledger.step.SIGNATURES"));
        }
        if (view.matter().status() == MatterStatus.VERIFIED && !view.around().earlier().isEmpty()) {
            return screen.t("ledger.now-at", view.role(Role.VERIFIER), screen.t("ledger.step.TO_JUDGE"));
        }
        if (view.offered().jointDecision()) {
            String step = screen.t("ledger.step.JOINT_DECISION");
            String dated = view.matter().decisionClock()
                    .map(decide -> screen.t("ledger.now-at.decide", step, screen.date(screen.lastDay(decide.due()))))
                    .orElse(step);
            return screen.t("ledger.now-at", view.role(Role.LEADER), dated);
        }
        Role role = view.matter().status().nextRole(view.matter().kind());
        String who = role == Role.HANDLER
                ? view.names().post(view.matter().owner()) + " " + view.ownerName()
                : view.role(role);
        boolean talk = view.steps().containsKey("reminder-talks") && view.matter().mending().plan().isEmpty();
        return screen.t("ledger.now-at", who, screen.t("ledger.step." + (talk ? "TALK" : view.matter().status())));
    }
}
