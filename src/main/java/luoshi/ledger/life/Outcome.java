package luoshi.ledger.life;

import java.util.List;
import java.util.UUID;

/** What came of a command: it was done, or rules barred it. A refusal is a value, never an exception. */
public sealed interface Outcome {

    /** @param version the matter's version now */
    record Done(UUID matter, String number, long version) implements Outcome {}

    record Refused(List<Refusal> refusals) implements Outcome {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
