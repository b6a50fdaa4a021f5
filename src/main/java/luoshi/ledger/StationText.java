package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;

/** One event of a matter as a station of its life: a title, who, and what was said. */
final class StationText {

    private StationText() {}

    static MatterView.Station of(Recorded recorded, MatterView view, @Nullable String held) {
        MatterEvent event = (MatterEvent) recorded.event();
        String name = event.getClass().getSimpleName();
        return new MatterView.Station(
                recorded,
                tone(event),
                view.screen().t("ledger.event." + name),
                view.names().actor(recorded.act()),
                lines(event, view),
                held);
    }

    private static String tone(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Returned _, MatterEvent.RedoOrdered _, MatterEvent.ApprovalRefused _, MatterEvent.Reopened _ ->
                "bad";
            case MatterEvent.Verified _, MatterEvent.ClosedOut _ -> "good";
            case MatterEvent.LookedBack looked -> looked.holds() ? "good" : "bad";
            default -> "";
        };
    }

    private static List<String> lines(MatterEvent event, MatterView view) {
        Screen screen = view.screen();
        List<String> lines = new ArrayList<>();
        switch (event) {
            case MatterEvent.Registered registered -> {
                lines.add(screen.t("ledger.source." + registered.source()));
                add(lines, registered.sourceReference());
            }
            case MatterEvent.Assigned assigned -> {
                lines.add(screen.t("ledger.station.to", view.names().unit(assigned.unit())));
                if (assigned.dutyCode() != null) {
                    lines.add(screen.t("ledger.station.duty", assigned.dutyCode()));
                }
                add(lines, assigned.note());
            }
            case MatterEvent.Returned returned -> {
                lines.add(screen.t("ledger.station.duty", returned.citedDuty()));
                add(lines, returned.reason());
            }
            case MatterEvent.Accepted _ -> {}
            case MatterEvent.CauseFound found -> {
                lines.add(screen.t("ledger.cause." + found.code()));
                add(lines, found.cause());
            }
            case MatterEvent.Planned planned ->
                lines.add(screen.t("ledger.station.planned", planned.measures().size(), screen.date(planned.due())));
            case MatterEvent.Progressed progressed -> {
                lines.add(screen.date(progressed.factDate()));
                add(lines, progressed.text());
            }
            case MatterEvent.EvidenceAdded added -> lines.add(added.caption().text());
            case MatterEvent.CloseOutRequested requested -> {
                add(lines, requested.result());
                if (requested.ruleMade() != null) {
                    lines.add(screen.t("ledger.station.rule-made", requested.ruleMade().text()));
                }
            }
            case MatterEvent.Verified verified -> add(lines, verified.findings());
            case MatterEvent.RedoOrdered redo -> add(lines, redo.findings());
            case MatterEvent.ApprovalRefused refused -> add(lines, refused.reason());
            case MatterEvent.ClosedOut closed -> {
                add(lines, closed.remark());
                lines.add(screen.t("ledger.station.look-backs", String.join("、", closed.lookBacks().stream().map(screen::date).toList())));
            }
            case MatterEvent.LookedBack looked -> add(lines, looked.findings());
            case MatterEvent.Reopened _ -> {}
        }
        return lines;
    }

    private static void add(List<String> lines, @Nullable Words words) {
        if (words != null) {
            lines.add(words.text());
        }
    }
}
