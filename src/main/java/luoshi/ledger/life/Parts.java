package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other units owe to a matter; the lead sees who is still to deliver. */
public final class Parts {

    /** How a part stands. */
    public enum State {
        OWED,
        DELIVERED,
        WAIVED
    }

    /** One part: what was asked of whom, and how it stands. */
    public record Part(CooperationEvent.PartAsked asked, State state) {}

    private final List<Part> parts = new ArrayList<>();

    void apply(CooperationEvent event) {
        switch (event) {
            case CooperationEvent.PartAsked asked -> parts.add(new Part(asked, State.OWED));
            case CooperationEvent.PartDelivered delivered -> put(delivered.part(), State.DELIVERED);
            case CooperationEvent.PartWaived waived -> put(waived.part(), State.WAIVED);
            case CooperationEvent.Referred _,
                    CooperationEvent.ListedForOversight _,
                    CooperationEvent.OversightReported _,
                    CooperationEvent.OversightEnded _,
                    CooperationEvent.DisputeDecided _ -> {}
        }
    }

    private void put(int part, State state) {
        parts.set(part - 1, new Part(parts.get(part - 1).asked(), state));
    }

    public List<Part> all() {
        return List.copyOf(parts);
    }

    public List<Part> owed() {
        return parts.stream().filter(part -> part.state() == State.OWED).toList();
    }

    Optional<Part> find(int number) {
        return number >= 1 && number <= parts.size() ? Optional.of(parts.get(number - 1)) : Optional.empty();
    }
}
