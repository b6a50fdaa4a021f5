package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.evidence.TextPrint;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.MatterEvent;

/**
 * What the unit wrote about its work: a report on progress or to whoever listed it, or the result for which it asks for
 * close-out.
 *
 * @param ofResult it says that it is done
 * @param on       the day on which it happened; of a result the day of the request
 */
record Report(long version, boolean ofResult, LocalDate on, String words, TextPrint print) {

    /** All that stand in a history and are long enough to be called copied, oldest first. */
    static List<Report> in(History history) {
        return history.entries().stream()
                .flatMap(entry -> of(entry).stream())
                .filter(report -> report.print().isLongEnough())
                .toList();
    }

    static Optional<Report> in(History history, long version) {
        return in(history).stream().filter(report -> report.version() == version).findFirst();
    }

    private static Optional<Report> of(Recorded entry) {
        return switch (entry.event()) {
            case MatterEvent.Progressed progressed ->
                Optional.of(report(entry, false, progressed.factDate(), progressed.text().text()));
            case MatterEvent.CloseOutRequested asked -> Optional.of(report(
                    entry, true, LocalDate.ofInstant(entry.act().at(), SqlTime.OFFICE_ZONE), asked.result().text()));
            case CooperationEvent.OversightReported reported -> Optional.of(report(
                    entry, false, LocalDate.ofInstant(entry.act().at(), SqlTime.OFFICE_ZONE), reported.text().text()));
            default -> Optional.empty();
        };
    }

    private static Report report(Recorded entry, boolean ofResult, LocalDate on, String words) {
        return new Report(entry.version(), ofResult, on, words, TextPrint.of(words));
    }
}
