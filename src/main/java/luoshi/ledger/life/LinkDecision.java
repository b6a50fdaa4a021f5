package luoshi.ledger.life;

import static luoshi.ledger.life.Decision.words;

import java.time.Instant;
import java.util.List;
import luoshi.organization.HeldPost;
import org.jspecify.annotations.Nullable;

/** What becomes of two matters that are one, alike, or to be parted. */
final class LinkDecision {

    private final Deadlines deadlines;
    private final UrgencyClocks clocks;
    private final Homes homes;

    LinkDecision(Deadlines deadlines, UrgencyClocks clocks, Homes homes) {
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.homes = homes;
    }

    Decided events(LinkCommand command, Situation situation) {
        Matter matter = situation.known();
        return switch (command) {
            case LinkCommand.ConfirmRecurrence again when again.sameCause() -> recurred(again, situation);
            case LinkCommand.ConfirmRecurrence again -> Decided.own(new LinkEvent.RecurrenceLinked(
                    again.earlier(), situation.other().orElseThrow().number(), words(again.reason())));
            case LinkCommand.DenyRecurrence deny -> Decided.own(new LinkEvent.RecurrenceDenied(
                    deny.earlier(), situation.other().orElseThrow().number(), words(deny.reason())));
            case LinkCommand.Link link -> {
                Matter other = situation.other().orElseThrow();
                yield new Decided(
                        List.of(new LinkEvent.Linked(other.id(), other.number(), link.relation())),
                        other.id(),
                        List.of(new LinkEvent.Linked(matter.id(), matter.number(), link.relation())));
            }
            case LinkCommand.Merge merge -> {
                Matter into = situation.other().orElseThrow();
                yield new Decided(
                        List.of(new LinkEvent.Merged(into.id(), into.number(), words(merge.reason()))),
                        into.id(),
                        List.of(tookOver(matter, false, into.rectifyClock(), disputed(matter, into, situation))));
            }
            case LinkCommand.Split split -> throw new IllegalArgumentException("a split makes a new matter: " + split);
        };
    }

    /** Within the window and of the same cause: the old number lives on and takes the new one over (practice P2). */
    private Decided recurred(LinkCommand.ConfirmRecurrence again, Situation situation) {
        Matter matter = situation.known();
        Matter earlier = situation.other().orElseThrow();
        MatterEvent.Reopened reopened = reopened(earlier, again.reason(), situation.now());
        return new Decided(
                List.of(new LinkEvent.Merged(earlier.id(), earlier.number(), words(again.reason()))),
                earlier.id(),
                List.of(reopened, tookOver(matter, true, reopened.rectify(), null)));
    }

    /** The earlier of the two dates holds: nobody wins time by joining matters. */
    private static LinkEvent.TookOver tookOver(
            Matter from, boolean recurrence, SetClock own, @Nullable SetClock decide) {
        SetClock earlier = from.rectifyClock().due().isBefore(own.due()) ? from.rectifyClock() : own;
        return new LinkEvent.TookOver(from.id(), from.number(), recurrence, Marks.of(from), earlier, decide);
    }

    /** Where both together came back so often that the dispatcher's word is spent, the dispute goes on or begins. */
    private @Nullable SetClock disputed(Matter from, Matter into, Situation situation) {
        return into.status().isWaiting() ? decide(from, from.holding().returns() + into.holding().returns(), situation) : null;
    }

    /** Nobody wins time by joining or parting matters that are disputed already. */
    private @Nullable SetClock decide(Matter from, int returns, Situation situation) {
        return returns < situation.number(ClockRules.RETURNS_BEFORE_DECISION)
                ? null
                : from.decisionClock().orElseGet(() -> deadlines.byRule(ClockRules.DECIDE, situation.now()));
    }

    MatterEvent.Reopened reopened(Matter matter, String reason, Instant now) {
        Homes.Home home = homes.carriesOn(matter);
        return new MatterEvent.Reopened(
                words(reason),
                home.unit(),
                home.path(),
                home.owner(),
                clocks.finish(matter.kind(), matter.particulars(), now));
    }

    List<MatterEvent> part(LinkCommand.Split command, Situation situation, String number, HeldPost post) {
        Matter whole = situation.known();
        MatterEvent.Registered first = whole.registration();
        return List.of(
                new MatterEvent.Registered(
                        number,
                        first.kind(),
                        words(command.title()),
                        first.domain(),
                        first.source(),
                        whole.sourceReference(),
                        command.particulars().isEmpty()
                                ? whole.particulars()
                                : Decision.particulars(command.particulars()),
                        null,
                        homes.dispatcherFor(post),
                        post.unitPath(),
                        whole.receivedOn(),
                        null,
                        null,
                        whole.rectifyClock()),
                new LinkEvent.SplitFrom(whole.id(), whole.number(), Marks.of(whole),
                        decide(whole, whole.holding().returns(), situation)));
    }
}
