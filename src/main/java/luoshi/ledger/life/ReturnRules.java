package luoshi.ledger.life;

import java.util.Optional;
import luoshi.ledger.life.MatterCommand.Return;

/** When a unit may send a matter back (R21): in time, once, and with the duty list in hand. */
final class ReturnRules {

    private ReturnRules() {}

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
