package luoshi.ledger.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Event;
import luoshi.journal.Recorded;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.Marks;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.SetClock;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.WordEvent;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Unit;

/**
 * Reads along while the record is written and holds it against what must never happen. It knows events only; it asks no
 * rule of the product and has its own idea of who is independent: {@link CloseOutCheck}.
 */
public final class RecordCheck {

    /** What this check has read of one matter. */
    static final class Read {
        final UUID id;
        final Set<String> handsPaths = new HashSet<>();
        final List<Hand> hands = new ArrayList<>();
        final CloseOutCheck closing;
        String number;
        String status;
        UUID owner;
        Instant due;
        Instant firstDue;
        SetClock clock;
        UUID person;
        long version;
        boolean listed;
        boolean reported;

        Read(UUID id, RecordCheck all) {
            this.id = id;
            this.closing = new CloseOutCheck(this, all);
        }
    }

    /** One touch of a matter: the human, whom the human stood for, and the unit as of that day. */
    record Hand(UUID person, UUID onBehalfOf, String path, boolean mended) {

        boolean isOf(UUID somebody) {
            return somebody != null && (somebody.equals(person) || somebody.equals(onBehalfOf));
        }
    }

    /** As the rulebook is shipped. */
    private static final int RETURNS_BEFORE_DECISION = 2;

    private final Organization organization;
    private final Map<UUID, Read> matters = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    public RecordCheck(Organization organization) {
        this.organization = organization;
    }

    /** The next entry of a matter's history, fed at once after it was written. */
    public void read(Recorded recorded) {
        Read matter = matters.computeIfAbsent(recorded.stream().id(), id -> new Read(id, this));
        must(recorded.version() == matter.version + 1, matter, "its entries have no gap");
        matter.version = recorded.version();
        MatterEvent event = (MatterEvent) recorded.event();
        String before = matter.status;
        matter.status = Steps.after(before, matter, event);
        must(matter.status != null, matter, "no " + name(event) + " at " + before);
        owner(matter, event);
        dates(matter, event, recorded.act().at());
        oversight(matter, event);
        matter.closing.read(recorded, before);
        hands(matter, recorded.act(), event, before);
    }

    /** The product's own fold tells the same. */
    public void sameAs(Matter fold) {
        Read matter = Objects.requireNonNull(matters.get(fold.id()));
        must(fold.status().name().equals(matter.status), matter, "status " + fold.status() + " is " + matter.status);
        must(fold.owner().equals(matter.owner), matter, "one owner");
        must(organization.post(fold.owner()).isPresent(), matter, "the owner is a post");
        must(fold.rectifyClock().due().equals(matter.due), matter, "no date moves without an event");
        must(fold.firstDue().equals(matter.firstDue), matter, "the first date stays");
        must(fold.number().equals(matter.number), matter, "the number stays");
        must(fold.version() == matter.version, matter, "all entries are folded");
        must(fold.holding().isListed() == matter.listed, matter, "listed " + matter.listed);
        must(fold.holding().oversight().stream().allMatch(each -> each.owed() != matter.reported), matter, "a report is owed once");
        boolean disputed = Set.of("REGISTERED", "RETURNED").contains(matter.status) && fold.holding().returns() >= RETURNS_BEFORE_DECISION;
        must(fold.decisionClock().isPresent() == disputed, matter, "a dispute has a date, and nothing else has one");
        if (matter.person != null) {
            boolean narrow = fold.sight().stream()
                    .allMatch(mark -> mark.startsWith("person:") || mark.startsWith("post:") || mark.startsWith("campaign:"));
            must(narrow && fold.sight().contains("person:" + matter.person), matter, "a personal list shows itself to few");
        }
    }

    private void owner(Read matter, MatterEvent event) {
        UUID given = switch (event) {
            case MatterEvent.Registered registered -> {
                must(numbers.add(registered.number()), matter, "its number is its own");
                matter.number = registered.number();
                matter.person = registered.person();
                yield registered.owner();
            }
            case MatterEvent.Assigned assigned -> assigned.owner();
            case MatterEvent.Returned returned -> returned.owner();
            case MatterEvent.Reopened reopened -> reopened.owner();
            case CooperationEvent.Referred referred -> referred.owner();
            case CooperationEvent.DisputeDecided decided -> decided.owner();
            default -> matter.owner;
        };
        must(given != null, matter, "it has an owner");
        matter.owner = given;
    }

    /** A listing is reported on before somebody ends it, and goes with the matter into which its own went. */
    private void oversight(Read matter, MatterEvent event) {
        switch (event) {
            case CooperationEvent.ListedForOversight _ -> {
                must(!matter.listed, matter, "listed once at a time");
                matter.listed = true;
                matter.reported = false;
            }
            case CooperationEvent.OversightReported _ -> {
                must(matter.listed, matter, "what is not listed is not reported on");
                matter.reported = true;
            }
            case CooperationEvent.OversightEnded _ -> {
                must(matter.listed && matter.reported, matter, "no end before the report");
                matter.listed = false;
            }
            case LinkEvent.TookOver taken -> listedWith(matter, taken.marks());
            case LinkEvent.SplitFrom split -> listedWith(matter, split.marks());
            default -> matter.listed &= !Set.of("CLOSED_OUT", "MERGED").contains(matter.status);
        }
    }

    private static void listedWith(Read matter, Marks marks) {
        if (marks.listed()) {
            matter.reported = (!matter.listed || matter.reported) && marks.oversight().reported();
            matter.listed = true;
        }
    }

    private void dates(Read matter, MatterEvent event, Instant at) {
        SetClock clock = clockOf(event);
        if (clock == null) {
            inherited(matter, event);
            return;
        }
        Instant was = matter.due;
        boolean stood = matter.clock != null && matter.clock.standsStillAt(at);
        matter.due = clock.due();
        matter.clock = clock;
        switch (event) {
            case MatterEvent.Registered _ -> matter.firstDue = clock.due();
            case MatterEvent.Planned _, LinkEvent.TookOver _, WordEvent.Corrected _ ->
                must(!clock.due().isAfter(was), matter, name(event) + " gives no time");
            case TimeEvent.Extended _, TimeEvent.Suspended _ ->
                must(!clock.due().isBefore(was), matter, name(event) + " takes no time");
            // A standstill whose end was known now has none: until it ends, its days are not counted in.
            case TimeEvent.Deferred _ ->
                must(!clock.due().isBefore(was) || stood, matter, name(event) + " takes no time");
            default -> {}
        }
        inherited(matter, event);
    }

    private void inherited(Read matter, MatterEvent event) {
        UUID from = switch (event) {
            case LinkEvent.TookOver taken -> taken.from();
            case LinkEvent.SplitFrom split -> split.whole();
            default -> null;
        };
        if (from == null) {
            return;
        }
        Read other = matters.get(from);
        matter.firstDue = other.firstDue.isBefore(matter.firstDue) ? other.firstDue : matter.firstDue;
        matter.hands.addAll(other.hands);
        matter.handsPaths.addAll(other.handsPaths);
        must(!matter.due.isAfter(other.due) || event instanceof LinkEvent.TookOver t && t.recurrence(), matter,
                "nobody wins time by joining or parting");
    }

    private static SetClock clockOf(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Registered registered -> registered.rectify();
            case MatterEvent.Planned planned -> planned.rectify();
            case MatterEvent.Reopened reopened -> reopened.rectify();
            case TimeEvent.Extended extended -> extended.rectify();
            case TimeEvent.Suspended suspended -> suspended.rectify();
            case TimeEvent.Deferred deferred -> deferred.rectify();
            case TimeEvent.Resumed resumed -> resumed.rectify();
            case TimeEvent.Reprojected reprojected -> reprojected.rectify();
            case LinkEvent.TookOver taken -> taken.rectify();
            case WordEvent.Corrected corrected -> corrected.rectify();
            default -> null;
        };
    }

    private void hands(Read matter, Act act, MatterEvent event, String before) {
        String mendedAt = switch (event) {
            case MatterEvent.Assigned assigned -> assigned.path();
            case MatterEvent.Reopened reopened -> reopened.path();
            case CooperationEvent.DisputeDecided decided -> decided.path();
            case CooperationEvent.PartAsked asked -> asked.path();
            case MatterEvent.Registered own when own.person() != null -> own.path();
            default -> null;
        };
        if (mendedAt != null) {
            matter.handsPaths.add(mendedAt);
        }
        Steps.Touch touch = Steps.touch(event, before, matter.person != null);
        if (touch != Steps.Touch.NONE) {
            matter.hands.add(new Hand(act.person(), act.onBehalfOf(), pathOf(act.post()), touch == Steps.Touch.MENDED));
        }
    }

    /** The unit's path on the day of the act. */
    String pathOf(UUID post) {
        return post == null ? "" : organization.post(post).map(Post::unit).flatMap(organization::unit).map(Unit::path).orElse("");
    }

    /** The unit that a path stands for today, after mergers. */
    String today(String path) {
        Unit unit = organization.unitsUnder(path).stream().filter(each -> each.path().equals(path)).findFirst().orElse(null);
        while (unit != null && unit.successor() != null) {
            unit = organization.unit(unit.successor()).orElse(null);
        }
        return unit == null ? path : unit.path();
    }

    void must(boolean holds, Read matter, String law) {
        if (!holds) {
            throw new AssertionError("matter " + matter.number + " (" + matter.id + ") version " + matter.version + ": " + law);
        }
    }

    static String name(Event event) {
        return event.getClass().getSimpleName();
    }
}
