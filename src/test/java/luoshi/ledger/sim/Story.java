package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.Urgency;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.Voices;
import luoshi.ledger.life.WordEvent;
import luoshi.organization.Unit;

/** A matter's life told in a sentence: each word is a real command by the person whose step it is. */
public final class Story {

    public static final String WORDS = "已经现场核对，情况属实。";

    public final UUID id;
    private final OfficeAtWork at;
    private final Office.SubDistrict sub;
    private int file;

    private Story(OfficeAtWork at, UUID id) {
        this.at = at;
        this.sub = at.office.first();
        this.id = id;
    }

    // How it begins

    public static Story aProblem(OfficeAtWork at) {
        return registered(at, at.office.first().clerk, aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND));
    }

    public static Story aHotlineOrder(OfficeAtWork at) {
        return registered(at, at.office.first().clerk, aCommand(at, MatterKind.HOTLINE_ORDER, MatterSource.HOTLINE));
    }

    public static Story aPersonalProblemOf(OfficeAtWork at, UUID person) {
        return registered(at, person, aCommand(at, MatterKind.PERSONAL_PROBLEM, MatterSource.SELF_FOUND));
    }

    public static Story registered(OfficeAtWork at, UUID person, MatterCommand.Register command) {
        UUID id = at.id();
        assertThat(at.matters.register(at.viewer(person), id, command)).isInstanceOf(Outcome.Done.class);
        return new Story(at, id);
    }

    /** One that is there already. */
    public static Story of(OfficeAtWork at, UUID id) {
        return new Story(at, id);
    }

    public static MatterCommand.Register aCommand(OfficeAtWork at, MatterKind kind, MatterSource source) {
        Map<String, String> particulars = new LinkedHashMap<>();
        kind.columns().forEach(column -> particulars.put(column, column.equals(Urgency.COLUMN) ? "一般" : column + "：某路口东侧"));
        return new MatterCommand.Register(
                kind, "人行道破损长期未修", "city-management", source, source.needsReference() ? "某发〔2026〕3号" : null,
                particulars, null, at.clock.today());
    }

    // How it goes on

    /** A personal one stands on the list that its person signs. */
    public Story signed() {
        at.journal.append(new Append(
                OfficeAtWork.stream(id), matter().version(),
                new Act(matter().registration().person(), null, matter().owner(), at.clock.instant()),
                List.of(new WordEvent.ListSigned(1, null))));
        return this;
    }

    /** To the first section, whose duty it is. */
    public Story assigned() {
        return assignedTo(sub.sections.getFirst());
    }

    public Story assignedTo(Unit unit) {
        return does(sub.dispatcher, new MatterCommand.Assign(unit.id(), null));
    }

    public Story returned() {
        return does(handler(), new MatterCommand.Return("2.0", WORDS));
    }

    public Story accepted() {
        return (matter().holding().assignment().isEmpty() ? assigned() : this).does(handler(), new MatterCommand.Accept());
    }

    public Story caused() {
        return (status().equals("REGISTERED") || status().equals("ASSIGNED") ? accepted() : this)
                .does(handler(), new MatterCommand.FindCause(CauseCode.RULE_MISSING, WORDS));
    }

    public Story planned() {
        return (matter().mending().cause().isEmpty() ? caused() : this).does(handler(), aPlan(lastDay()));
    }

    public MatterCommand.Plan aPlan(LocalDate due) {
        return new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure("更换破损砖块", due)), "修好", "修好并建立巡查", List.of("无破损", "无投诉"), handler(), due,
                List.of());
    }

    public Story shown() {
        return (status().equals("IN_PROGRESS") ? this : planned()).does(handler(), evidence("file-" + id + "-" + file++));
    }

    public MatterCommand.AddEvidence evidence(String sha256) {
        return new MatterCommand.AddEvidence(sha256, "现场.jpg", "image/jpeg", 1_000, at.clock.today(), "修好之后", true);
    }

    public Story requested() {
        Story shown = matter().mending().resultEvidence() > 0 ? this : shown();
        return (matter().kind().isPersonal() && !matter().wording().isLaidOpen() ? shown.signed() : shown)
                .does(handler(), new MatterCommand.RequestCloseOut(WORDS, null));
    }

    /** Everybody who raised it agrees. */
    public Story confirmed() {
        for (Voices.Voice voice : matter().voices().all()) {
            if (!voice.settled()) {
                does(sub.verifier, call(voice.id(), CallbackEnd.CONFIRMED));
            }
        }
        return this;
    }

    public VoiceCommand.RecordCallback call(UUID voice, CallbackEnd end) {
        return new VoiceCommand.RecordCallback(voice, end, WORDS, at.clock.today(), Aim.BASELINE);
    }

    public Story verified() {
        return (status().equals("UNDER_VERIFICATION") ? this : requested()).does(sub.verifier, verify(true));
    }

    public MatterCommand.Verify verify(boolean met) {
        return new MatterCommand.Verify(answers(met), WORDS, Aim.BASELINE, WORDS);
    }

    public List<Boolean> answers(boolean met) {
        return Collections.nCopies(matter().mending().plan().orElseThrow().criteria().size(), met);
    }

    public VoiceCommand.SignAcceptance sign(Side side) {
        boolean monitor = side == Side.SOCIAL_MONITOR;
        return new VoiceCommand.SignAcceptance(
                side, answers(true), WORDS, monitor ? "人大代表" : null,
                monitor ? matter().mending().evidence().getFirst().sha256() : null,
                side == Side.VERIFIER ? Aim.STRETCH : null, side == Side.VERIFIER ? WORDS : null);
    }

    public Story acceptedByThreeSides() {
        return does(sub.principal, sign(Side.SUPERIOR))
                .does(sub.verifier, sign(Side.VERIFIER))
                .does(sub.secondVerifier, sign(Side.SOCIAL_MONITOR));
    }

    public Story closed() {
        return (status().equals("VERIFIED") ? this : verified()).does(sub.approver, new MatterCommand.Approve(null));
    }

    public Story redone() {
        return (status().equals("UNDER_VERIFICATION") ? this : requested()).does(sub.verifier, verify(false));
    }

    public Story listed() {
        return does(sub.principal, listing(at));
    }

    public static CooperationCommand.ListForOversight listing(OfficeAtWork at) {
        return new CooperationCommand.ListForOversight(WORDS, at.clock.today().plusDays(10));
    }

    public Story reportedOn() {
        return does(handler(), new CooperationCommand.ReportOversight(WORDS));
    }

    // What can be asked of it

    public Story does(UUID person, MatterCommand command) {
        Optional<Outcome> outcome = at.matters.handle(at.viewer(person), id, matter().version(), command);
        assertThat(outcome).as("%s by %s", command, at.office.world.person(person).orElseThrow().name())
                .get()
                .isInstanceOf(Outcome.Done.class);
        return this;
    }

    /** The rules that bar it, by their ids. */
    public List<String> refused(UUID person, MatterCommand command) {
        Matter before = matter();
        Outcome outcome = at.matters.handle(at.viewer(person), id, before.version(), command).orElseThrow();
        assertThat(outcome).as("%s", command).isInstanceOf(Outcome.Refused.class);
        assertThat(matter().version()).isEqualTo(before.version());
        return ((Outcome.Refused) outcome).refusals().stream().map(Refusal::rule).toList();
    }

    /** The person who handles it now: the holder of the post that owns it. */
    public UUID handler() {
        return at.office.world.post(matter().owner()).orElseThrow().holder();
    }

    public UUID dispatcher() {
        return at.office.world.posts().stream()
                .filter(post -> post.roles().contains(Role.DISPATCHER) && post.id().equals(matter().owner()))
                .findFirst()
                .orElseThrow()
                .holder();
    }

    public Matter matter() {
        return at.matter(id);
    }

    public String status() {
        return matter().status().name();
    }

    public LocalDate lastDay() {
        return LocalDate.ofInstant(matter().rectifyClock().due().minusMillis(1), SqlTime.OFFICE_ZONE);
    }
}
