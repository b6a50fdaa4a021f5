package luoshi.ledger.life;

import static luoshi.ledger.life.Decision.words;

import luoshi.organization.Duty;
import luoshi.organization.Post;

/** What becomes of a matter between several units. */
final class CooperationDecision {

    private final Deadlines deadlines;
    private final UrgencyClocks clocks;

    CooperationDecision(Deadlines deadlines, UrgencyClocks clocks) {
        this.deadlines = deadlines;
        this.clocks = clocks;
    }

    MatterEvent event(CooperationCommand command, Situation situation) {
        return switch (command) {
            case CooperationCommand.Refer refer -> {
                AssignmentTarget target = situation.target().orElseThrow();
                yield new CooperationEvent.Referred(
                        target.unit().id(),
                        target.unit().path(),
                        target.dispatcher().orElseThrow().id(),
                        words(refer.note()),
                        deadlines.byRule(ClockRules.DISPATCH, situation.now()));
            }
            case CooperationCommand.AskPart ask -> {
                AssignmentTarget target = situation.target().orElseThrow();
                yield new CooperationEvent.PartAsked(
                        situation.known().parts().all().size() + 1,
                        ask.kind(),
                        target.unit().id(),
                        target.unit().path(),
                        target.handler().orElseThrow().id(),
                        words(ask.what()),
                        ask.due());
            }
            case CooperationCommand.DeliverPart deliver ->
                new CooperationEvent.PartDelivered(deliver.part(), words(deliver.text()));
            case CooperationCommand.WaivePart waive ->
                new CooperationEvent.PartWaived(waive.part(), words(waive.reason()));
            case CooperationCommand.ListForOversight list ->
                new CooperationEvent.ListedForOversight(words(list.reason()), list.reportBy());
            case CooperationCommand.ReportOversight report ->
                new CooperationEvent.OversightReported(words(report.text()));
            case CooperationCommand.EndOversight end -> new CooperationEvent.OversightEnded(words(end.reason()));
            case CooperationCommand.DecideDispute decide -> decided(decide, situation);
        };
    }

    private MatterEvent decided(CooperationCommand.DecideDispute command, Situation situation) {
        AssignmentTarget target = situation.target().orElseThrow();
        return new CooperationEvent.DisputeDecided(
                target.unit().id(),
                target.unit().path(),
                target.handler().orElseThrow().id(),
                target.duty().map(Duty::code).orElse(null),
                target.leader().map(Post::id).orElse(null),
                command.heard(),
                words(command.reason()),
                clocks.accept(situation.known(), situation.now()));
    }
}
