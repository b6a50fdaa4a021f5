package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.journal.Recorded;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.WordEvent;

/** What a matter's page says in its margin before the forms: two answers as one decision, a copy to read, where it went. */
public final class MatterAside {

    private static final List<Refusal> NOT_OFFERED = List.of(Refusal.of("step-in-turn"));

    private MatterAside() {}

    /** Both answers to a request for time are open to this viewer: they stand beside each other. */
    public static boolean decidesTime(MatterView view) {
        return Stream.of("time-grants", "time-refusals")
                .allMatch(step -> view.steps().getOrDefault(step, NOT_OFFERED).isEmpty());
    }

    /** Copies that this viewer has not marked as read; the mark is not folded away among what else may be done. */
    public static List<Recorded> copies(MatterView view) {
        return view.history().entries().stream()
                .filter(entry -> entry.event() instanceof WordEvent.CopySent copy
                        && view.offered().copies().contains(copy.post()))
                .toList();
    }

    public static boolean hasMore(MatterView view) {
        return view.beside().stream().anyMatch(step -> !step.equals("read-marks"));
    }

    /** What the unit last wrote to whoever listed it: read before the listing is ended. */
    public static Optional<String> lastReport(MatterView view) {
        return view.history().events().reversed().stream()
                .flatMap(event -> event instanceof CooperationEvent.OversightReported reported
                        ? Stream.of(reported.text().text())
                        : Stream.empty())
                .findFirst();
    }

    /** The day by which the unit reports on a listed matter, until it has. */
    public static Optional<LocalDate> reportOwedBy(MatterView view) {
        return view.matter().holding().oversight()
                .filter(Oversight::owed)
                .flatMap(listed -> Optional.ofNullable(listed.reportBy()));
    }

    /** The number of the matter in which this one lives on: owner and date are that one's. */
    public static Optional<String> livesOn(MatterView view) {
        return view.history().events().reversed().stream()
                .filter(_ -> view.matter().status() == MatterStatus.MERGED)
                .flatMap(event -> event instanceof LinkEvent.Merged merged ? Stream.of(merged.number()) : Stream.empty())
                .findFirst();
    }

    public static boolean seesTied(MatterView view, String number) {
        return view.around().ties().stream().anyMatch(tie -> tie.number().equals(number));
    }
}
