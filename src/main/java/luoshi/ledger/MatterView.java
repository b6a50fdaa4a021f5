package luoshi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.calendar.Explanation;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.Appraisal;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.SetClock;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TrafficLight;
import luoshi.ledger.life.Urgency;
import luoshi.organization.Duty;
import luoshi.organization.HandlerProposal;
import luoshi.organization.Organization;
import luoshi.organization.Person;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the page of a matter shows. */
public record MatterView(
        Matter matter,
        History history,
        NextSteps.Offered offered,
        List<Refusal> refusals,
        MultiValueMap<String, String> typed,
        String step,
        Names names,
        Organization organization,
        MatterSurroundings.Around around,
        TimeLeft timeLeft,
        Screen screen) {

    /** Fields of a form that nobody typed. */
    private static final Set<String> NO_WORDS = 
            Set.of("version", "_csrf", "id", "part", "unit", "voice", "instruction", "way", "back");

    /** A station of the matter's life. */
    public record Station(Recorded recorded, String tone, String title, String actor, List<String> lines, @Nullable String held) {}

    public List<Station> stations() {
        List<Station> stations = new ArrayList<>();
        List<Recorded> entries = history.entries();
        for (int i = 0; i < entries.size(); i++) {
            Recorded entry = entries.get(i);
            Instant until = i + 1 < entries.size() ? entries.get(i + 1).act().at() : screen.now();
            boolean last = i + 1 == entries.size() && matter.status().isEnded();
            stations.add(StationText.of(entry, this, last ? null : held(entry.act().at(), until)));
        }
        return stations;
    }

    /** How long it lay where it was; stretches under an hour are not worth a line. */
    private @Nullable String held(Instant from, Instant until) {
        Duration stretch = Duration.between(from, until);
        if (stretch.toHours() < 1) {
            return null;
        }
        return stretch.toDays() >= 1
                ? screen.t("ledger.held.days", stretch.toDays())
                : screen.t("ledger.held.hours", stretch.toHours());
    }

    /** Steps on which its life waits, each with what bars this viewer. */
    public Map<String, List<Refusal>> steps() {
        return offered.main();
    }

    public BarredSteps barred() {
        return BarredSteps.of(steps());
    }

    /** Where this viewer approves: what there is to look at first. */
    public Optional<ApprovalBasis> basis() {
        return ApprovalBasis.of(matter, history, steps().keySet().stream().filter(step -> steps().get(step).isEmpty()).toList());
    }

    /** What else this viewer may do. */
    public List<String> beside() {
        return offered.beside();
    }

    public TrafficLight light() {
        if (matter.status() == MatterStatus.MERGED) {
            return TrafficLight.MERGED;
        }
        if (matter.status().isEnded()) {
            return TrafficLight.CLOSED;
        }
        SetClock clock = matter.rectifyClock();
        return clock.standsStillAt(screen.now())
                ? TrafficLight.STOPPED
                : TrafficLight.at(screen.now(), clock.due(), clock.near(), requestedAt());
    }

    /** When it was said to be done, while that is being checked. */
    private @Nullable Instant requestedAt() {
        if (!matter.status().isBeingChecked()) {
            return null;
        }
        return history.entries().reversed().stream()
                .filter(entry -> entry.event() instanceof MatterEvent.CloseOutRequested)
                .map(entry -> entry.act().at())
                .findFirst()
                .orElse(null);
    }

    /** A plan, an extension or a step begins its count on a day of its own, which is then not called the receipt. */
    public String explained(SetClock clock) {
        boolean fromReceipt = clock.start().equals(matter.registration().rectify().start()) && clock.due().equals(matter.firstDue());
        String counted = fromReceipt
                ? Explanation.of(clock.deadline().steps(), screen.language().locale())
                : Explanation.countedFrom(clock.deadline().steps(), screen.language().locale());
        return Urgency.behind(clock.rule())
                .map(urgency -> screen.t("ledger.urgency.explains", screen.t(urgency.key()), counted))
                .orElse(counted);
    }

    public String left(SetClock clock) {
        return timeLeft.until(clock.due(), screen);
    }

    /** Whose step it is now and what it waits for; a matter that is closed out may have no look-back left. */
    public String next() {
        if (matter.status() == MatterStatus.MERGED || matter.status().isClosed() && matter.closing().lookBacksDue().isEmpty()) {
            return screen.t(matter.status() == MatterStatus.MERGED ? "ledger.step.MERGED" : "ledger.step.NOTHING_LEFT");
        }
        return NowAt.of(this);
    }

    /** The same for the form of one step: what was typed into another one does not stand in it. */
    public MatterView in(String step) {
        return step.equals(this.step) ? this : new MatterView(
                matter, history, offered, refusals, new LinkedMultiValueMap<>(), this.step, names, organization, around,
                timeLeft, screen);
    }

    /** What was typed into a form that is no longer there: shown, so that nothing is lost. */
    public List<String> typedInVain() {
        boolean stillThere = offered.beside().contains(step)
                || offered.main().containsKey(step) && offered.main().get(step).isEmpty();
        if (typed.isEmpty() || stillThere) {
            return List.of();
        }
        return typed.entrySet().stream()
                .filter(field -> !NO_WORDS.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(words -> words != null && !words.isBlank())
                .toList();
    }

    public String value(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public List<String> values(String field, int least) {
        List<String> values = new ArrayList<>(typed.getOrDefault(field, List.of()));
        while (values.size() < least) {
            values.add("");
        }
        return values;
    }

    public LocalDate lastDay() {
        return screen.lastDay(matter.rectifyClock().due());
    }

    /** Units whose duty it is come first, with the item of the list; the rest of the viewer's units after them. */
    public List<HandlerProposal> proposals() {
        return organization
                .post(matter.owner())
                .map(post -> organization.handlersFor(matter.registration().domain(), subDistrictOf(post.unit())))
                .orElse(List.of());
    }

    private UUID subDistrictOf(UUID unit) {
        UUID home = unit;
        Optional<Unit> at = organization.unit(unit);
        while (at.isPresent()) {
            if (at.get().kind() == UnitKind.SUB_DISTRICT) {
                return at.get().id();
            }
            home = at.get().id();
            at = Optional.ofNullable(at.get().parent()).flatMap(organization::unit);
        }
        return home;
    }

    /** People of the handling unit: the one who is responsible is chosen among them. */
    public List<Person> unitPeople() {
        String path = organization.post(matter.owner())
                .flatMap(post -> organization.unit(post.unit()))
                .map(Unit::path)
                .orElse(matter.path());
        return organization.unitsUnder(path).stream()
                .flatMap(unit -> organization.postsOf(unit.id()).stream())
                .flatMap(post -> java.util.stream.Stream.of(post.holder(), post.deputy()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .flatMap(holder -> organization.person(holder).stream())
                .toList();
    }

    /** Who has it: on a personal list the person, whoever holds the post now in which it was written. */
    public String ownerName() {
        UUID person = matter.registration().person();
        return person == null ? names.holder(matter.owner()) : names.person(person);
    }

    public String role(Role role) {
        return screen.t("ledger.role." + role);
    }

    /** A refusal as a sentence; evidence brings message keys of its own. */
    public String sentence(Refusal refusal) {
        return Refusals.sentence(refusal, screen);
    }

    public @Nullable String way(Refusal refusal) {
        return Refusals.way(refusal, screen);
    }

    public LifeLine line() {
        return LifeLine.of(history, matter, names, screen);
    }

    /** What the unit may say when it returns the matter: that its list has no such duty. Where it has one, nothing is drafted. */
    public String returnDraft() {
        if (!value("reason").isEmpty()) {
            return value("reason");
        }
        String domain = matter.registration().domain();
        boolean own = ownDuties().stream().anyMatch(duty -> duty.domain().equals(domain));
        return own ? "" : screen.t("ledger.hint.return-draft", screen.t("ledger.domain." + domain), matter.title().text());
    }

    /** The duty list of the unit that has it: what a return may cite. */
    public List<Duty> ownDuties() {
        return matter.holding().assignment().map(assigned -> organization.dutiesOf(assigned.unit())).orElse(List.of());
    }

    /** Units that could help: all in the district but the one that has it, in official order. */
    public List<Unit> otherUnits() {
        return organization.district().stream()
                .flatMap(district -> organization.unitsUnder(district.path()).stream())
                .filter(unit -> unit.successor() == null && !unit.path().equals(matter.path()))
                .filter(unit -> organization.postsOf(unit.id()).stream()
                        .anyMatch(post -> post.roles().contains(Role.HANDLER)))
                .toList();
    }

    /** Where it can be referred to: departments and sub-districts beyond this viewer's. */
    public List<Unit> unitsBeyondReach() {
        return organization.district().stream()
                .flatMap(district -> organization.unitsUnder(district.path()).stream())
                .filter(unit -> unit.successor() == null)
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.SUB_DISTRICT)
                .toList();
    }

    /** Every post of the office, in official order. */
    public List<Post> posts() {
        return organization.district().stream()
                .flatMap(district -> organization.unitsUnder(district.path()).stream())
                .flatMap(unit -> organization.postsOf(unit.id()).stream())
                .toList();
    }

    /** For whom an instruction may be entered; a leader enters the own. */
    public List<Post> leaders() {
        return posts().stream()
                .filter(post -> post.roles().contains(Role.LEADER))
                .filter(post -> offered.leader().isEmpty() || offered.leader().get().equals(post.id()))
                .toList();
    }

    /** What it was judged first, or else the usual: the choice that stands there is the likely one. */
    public Severity[] severities() {
        Severity first = matter.appraisal().map(Appraisal::severity).orElse(Severity.ORDINARY);
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(first),
                        java.util.Arrays.stream(Severity.values()).filter(each -> each != first))
                .toArray(Severity[]::new);
    }

    public boolean showsAttitude(Attitude attitude) {
        return matter.appraisal().filter(judged -> judged.attitudes().contains(attitude)).isPresent();
    }

    public Side[] sidesToSign() {
        return offered.sides().toArray(Side[]::new);
    }

    /** Who notes the social monitor's signature also names the monitor. */
    public boolean signsForMonitor() {
        return offered.sides().contains(Side.SOCIAL_MONITOR);
    }

    public boolean mayJudge(UUID earlier) {
        return offered.mayJudge();
    }
}
