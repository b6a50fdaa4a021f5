package luoshi.ledger;

import java.util.Optional;
import luoshi.ledger.MatterCommand.Return;

/** When a unit may send a matter back (R21): in time, once, and with the duty list in hand. */
final class ReturnRules {

    private ReturnRules() {}

    record WithinTime() implements Rule<Return> {

        @Override
        public String id() {
            return "return-within-time";
        }

        @Override
        public Optional<Refusal> check(Return command, Situation situation) {
            return situation.known()
                    .stepClock()
                    .flatMap(clock -> refuseWhen(situation.now().isAfter(clock.due()), clock.due()));
        }
    }

    /** After one return the next unit keeps it: nobody plays ball with a citizen's matter. */
    record Once() implements Rule<Return> {

        @Override
        public String id() {
            return "return-once";
        }

        @Override
        public Optional<Refusal> check(Return command, Situation situation) {
            return refuseWhen(situation.known().returns() > 0);
        }
    }
}
