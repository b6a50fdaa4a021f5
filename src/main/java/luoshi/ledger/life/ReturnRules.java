package luoshi.ledger.life;

import java.util.Optional;
import luoshi.ledger.life.MatterCommand.Return;

/** When a unit may send a matter back (R21): in time, once, and with the duty list in hand. */
public final class ReturnRules {

    private ReturnRules() {}

    /**
     * It came back so often that the dispatcher's word is spent: itself, or with what it took over or was parted from.
     *
     * @param most after so many returns a joint decision is next
     */
    public static boolean isDisputed(Matter matter, int most) {
        return matter.status().isWaiting() && matter.holding().returns() >= most;
    }

    /** What is cited stands on a duty list: whoever sends a matter back can be shown the item. */
    record CitesADuty() implements Rule<Return> {

        @Override
        public String id() {
            return "cites-a-duty";
        }

        @Override
        public Optional<Refusal> check(Return command, Situation situation) {
            return refuseWhen(!command.citedDuty().isBlank() && !situation.citesADuty().test(command.citedDuty()));
        }
    }

    record WithinTime() implements Rule<Return> {

        @Override
        public String id() {
            return "return-within-time";
        }

        @Override
        public Optional<Refusal> check(Return command, Situation situation) {
            String rule = situation.known().kind().returnRule();
            return situation.known()
                    .stepClock()
                    .map(step -> situation.clocks().apply(rule, step.start()))
                    .flatMap(clock -> refuseWhen(situation.now().isAfter(clock.due()), clock.due()));
        }
    }

    /** A unit returns a matter once: nobody plays ball with a citizen's matter. */
    record Once() implements Rule<Return> {

        @Override
        public String id() {
            return "return-once";
        }

        @Override
        public Optional<Refusal> check(Return command, Situation situation) {
            Holding holding = situation.known().holding();
            return refuseWhen(holding.assignment()
                    .filter(assigned -> holding.returnedBy().contains(assigned.unit()))
                    .isPresent());
        }
    }

    /** What a joint decision has settled is not disputed again. */
    record NotDecided() implements Rule<Return> {

        @Override
        public String id() {
            return "decided-jointly";
        }

        @Override
        public Optional<Refusal> check(Return command, Situation situation) {
            return refuseWhen(situation.known().holding().isDecidedJointly());
        }
    }
}
