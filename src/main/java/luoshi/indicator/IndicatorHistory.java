package luoshi.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Journal;
import luoshi.journal.Named;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.organization.HistoryLine;
import luoshi.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to one indicator, newest first, told with names: its figures, and everything else. */
@Component
public class IndicatorHistory {

    private final Journal journal;
    private final Organization organization;

    IndicatorHistory(Journal journal, Organization organization) {
        this.journal = journal;
        this.organization = organization;
    }

    /** @param by who recorded them, in which post */
    public record RecordedFigures(Figures figures, Instant at, String by) {}

    public record Told(List<RecordedFigures> figures, List<HistoryLine> steps) {}

    Told of(Indicator indicator) {
        List<RecordedFigures> figures = new ArrayList<>();
        List<HistoryLine> steps = new ArrayList<>();
        for (Recorded each : journal.read(IndicatorEvent.streamOf(indicator.path(), indicator.year())).entries()) {
            IndicatorEvent event = (IndicatorEvent) each.event();
            if (!event.isAbout(indicator.id())) {
                continue;
            }
            if (event instanceof IndicatorEvent.FiguresRecorded recorded) {
                figures.add(new RecordedFigures(figures(recorded), each.act().at(), actor(each.act())));
            } else {
                steps.add(new HistoryLine(each.act().at(), actor(each.act()), key(event), arguments(event)));
            }
        }
        return new Told(figures.reversed(), steps.reversed());
    }

    private static String key(IndicatorEvent event) {
        String key = event.getClass().getAnnotation(Named.class).value().replace("indicator.", "indicator.event.");
        return event instanceof IndicatorEvent.ItemChanged changed && changed.reason() != null ? key + ".corrected" : key;
    }

    private static Figures figures(IndicatorEvent.FiguresRecorded recorded) {
        return new Figures(recorded.now().text(), recorded.place(), recorded.of(), recorded.lost(), recorded.why().text(),
                recorded.asOf());
    }

    private List<Object> arguments(IndicatorEvent event) {
        return switch (event) {
            case IndicatorEvent.ListTakenIn taken -> List.of(taken.issuer().text(), taken.document().text());
            case IndicatorEvent.ItemChanged(IndicatorEvent.Item item, Words reason, Words approval) when reason != null -> List.of(
                    item.name().text(), Points.shown(item.points()), item.target().text(), reason.text(),
                    approval == null ? "" : approval.text());
            case IndicatorEvent.ItemChanged changed -> List.of(
                    changed.item().name().text(), Points.shown(changed.item().points()), changed.item().target().text());
            case IndicatorEvent.ItemGiven given -> List.of(unit(given.unit()), given.remedy().text());
            case IndicatorEvent.ItemEnded ended -> List.of(ended.reason().text());
            case IndicatorEvent.ItemResumed resumed -> List.of(resumed.reason().text());
            case IndicatorEvent.FiguresRecorded _ -> List.of();
        };
    }

    private String unit(@Nullable UUID id) {
        return id == null ? "—" : organization.unit(id).map(unit -> unit.name()).orElse("—");
    }

    private String actor(Act act) {
        String person = person(act.person());
        String name = act.onBehalfOf() == null ? person : person + " → " + person(act.onBehalfOf());
        UUID post = act.post();
        return post == null
                ? name
                : organization.post(post).map(held -> name + "（" + unit(held.unit()) + " · " + held.title() + "）").orElse(name);
    }

    private String person(@Nullable UUID id) {
        return id == null ? "" : organization.person(id).map(each -> each.name()).orElse("");
    }
}
