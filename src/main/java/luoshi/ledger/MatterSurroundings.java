package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterStatus;
import luoshi.organization.Viewer;
import luoshi.rulebook.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands around a matter: earlier ones that it may repeat, matters that it is tied to, how loaded the units are
 * that could be given it. All of it only as far as the viewer sees.
 */
@Component
public class MatterSurroundings {

    private static final int MOST_VOICES = 5;

    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final InstantSource clock;
    private final NearPhotos photos;
    private final MatterIndicators indicators;
    private final OtherMatters others;
    private final AlikeByPlace alike;
    private final KnownVoices voices;
    private final Loads loads;

    MatterSurroundings(
            JdbcClient jdbc,
            Rulebook rulebook,
            InstantSource clock,
            NearPhotos photos,
            MatterIndicators indicators,
            OtherMatters others,
            KnownVoices voices,
            Loads loads) {
        this.voices = voices;
        this.loads = loads;
        this.photos = photos;
        this.others = others;
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.clock = clock;
        this.alike = new AlikeByPlace(jdbc, rulebook::number);
    }

    /** A closed matter of the same field at the same place, within the window: is it the same again? */
    public record Earlier(UUID id, String number, String title, LocalDate closedOn) {}

    /** Another matter and how it is tied to this one. */
    public record Tie(String number, String relation) {}

    /**
     * All of it.
     *
     * @param serves the superior's indicators that the plan names
     * @param mayServe those that a plan may name now; asked only while it waits for one
     * @param others   for each step that names another matter: which it could be
     * @param voices   opinions that could be a further voice of it
     * @param confirm  instructions that this viewer can confirm, each with the way
     */
    public record Around(
            List<Earlier> earlier,
            List<Tie> ties,
            Map<UUID, Load> loads,
            List<NearPhotos.Pair> photos,
            List<MatterIndicators.Choice> serves,
            List<MatterIndicators.Choice> mayServe,
            Map<String, List<OtherMatters.Other>> others,
            List<KnownVoices.Known> voices,
            List<ToConfirm> confirm) {

        /** The leader's own: they stand first on the page, and one click confirms. */
        public List<ToConfirm> confirmAtTheDesk() {
            return confirm.stream().filter(ToConfirm::isAtTheDesk).toList();
        }
    }

    /**
     * @param steps     what the viewer may do beside the steps on which its life waits
     * @param typedInto the step into whose form something was typed
     * @param typed     what was typed there for another matter
     */
    Around of(Viewer viewer, Matter matter, List<String> steps, String typedInto, String typed) {
        return new Around(
                earlier(viewer, matter), ties(viewer, matter), loads(matter), photos.of(viewer, matter), serves(matter),
                mayServe(viewer, matter), others.of(viewer, matter, steps, typedInto, typed),
                steps.contains("voices") ? voices(viewer, matter, typedInto.equals("voices") ? typed.strip() : "") : List.of(),
                ToConfirm.of(viewer, matter));
    }

    private List<KnownVoices.Known> voices(Viewer viewer, Matter matter, String typed) {
        List<KnownVoices.Known> found = typed.isEmpty()
                ? voices.like(viewer, matter.title().text(), MOST_VOICES)
                : voices.holding(viewer, typed, MOST_VOICES);
        return found.stream().filter(each -> matter.voices().find(each.id()).isEmpty()).toList();
    }

    private List<MatterIndicators.Choice> serves(Matter matter) {
        return matter.mending().plan()
                .map(MatterEvent.Planned::serves)
                .map(indicators::named)
                .orElse(List.of());
    }

    private List<MatterIndicators.Choice> mayServe(Viewer viewer, Matter matter) {
        boolean waits = matter.status() == MatterStatus.ACCEPTED || matter.status() == MatterStatus.REOPENED;
        return !waits || matter.kind().isPersonal()
                ? List.of()
                : indicators.of(viewer, LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE).getYear());
    }

    /** Proposed by field, place and object within the window; see {@link AlikeByPlace}. */
    private List<Earlier> earlier(Viewer viewer, Matter matter) {
        return matter.kind().isPersonal() || matter.status().isEnded() ? List.of() : alike.earlier(viewer, matter);
    }

    /** What went into a matter is shown to whoever sees that one. */
    private List<Tie> ties(Viewer viewer, Matter matter) {
        return jdbc.sql("""
                        select l.number, l.relation from matter_link l join matter o on o.id = l.other
                        where l.matter = :id
                          and (o.seen_from && :sight::text[] or l.relation in ('TOOK_OVER', 'RECURRED_AS'))
                        order by l.version
                        """)
                .param("id", matter.id())
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Tie(row.getString("number"), row.getString("relation")))
                .list();
    }

    /** Inflow, not stock: who hoards is not spared (practice P5). Asked only where the matter waits to be assigned. */
    private Map<UUID, Load> loads(Matter matter) {
        if (matter.status() != MatterStatus.REGISTERED && matter.status() != MatterStatus.RETURNED) {
            return Map.of();
        }
        return loads.around(matter.registration().path());
    }
}
