package luoshi.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import luoshi.calendar.WorkCalendar;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.VoiceCommand;
import org.jspecify.annotations.Nullable;

/**
 * The life of one invented matter, told step by step; nothing happens before the diary is lived through. Steps of one
 * day follow each other by forty minutes, and nothing happens on a day off.
 */
final class Tale {

    private static final int MINUTES = 40;
    private static final Set<MatterKind> PROBLEMS =
            Set.of(MatterKind.PROBLEM, MatterKind.HAZARD, MatterKind.ENVIRONMENT_POINT);

    /** Which indicator of the invented list a matter of a domain serves. */
    private static final Map<String, String> SERVES = Map.of(
            "city-management", "2.1", "work-safety", "3.1", "environment", "4.1", "social-governance", "1.4", "petitions", "1.3");

    private final Doors doors;
    private final Diary diary;
    private final UUID id;
    private final String handler;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private Instant now;
    private Aim aim = Aim.BASELINE;

    /** @param handler who handles it once it is assigned */
    Tale(Doors doors, Diary diary, UUID id, String handler, LocalDate begins, LocalDate today) {
        this.doors = doors;
        this.diary = diary;
        this.id = id;
        this.handler = handler;
        this.calendar = doors.calendar();
        this.today = today;
        this.now = workday(begins).atTime(LocalTime.of(8, 40)).atZone(SqlTime.OFFICE_ZONE).toInstant();
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return LocalDate.ofInstant(now, SqlTime.OFFICE_ZONE);
    }

    /** The next steps come so many days later. */
    Tale after(int days) {
        Instant morning = workday(day().plusDays(days)).atTime(LocalTime.of(9, 10)).atZone(SqlTime.OFFICE_ZONE).toInstant();
        now = morning.isAfter(now) ? morning : now;
        return this;
    }

    Tale happens(Runnable step) {
        diary.note(now, step);
        now = now.plusSeconds(MINUTES * 60L);
        return this;
    }

    Tale by(String login, MatterCommand command) {
        return by(login, _ -> command);
    }

    Tale by(String login, Function<Matter, MatterCommand> command) {
        return happens(() -> doors.step(login, id, command));
    }

    /** The person signs the own list, and lays it open. */
    Tale signsOwnList(String login) {
        return happens(() -> doors.signOwnList(login));
    }

    /** What is a problem is judged an ordinary one at the dispatcher's desk, where it was not judged otherwise before. */
    Tale assigned(String unit) {
        return happens(() -> {
            if (doors.matters().find(doors.viewer("dispatcher"), id).filter(Tale::waitsToBeJudged).isPresent()) {
                doors.step("dispatcher", id, _ -> new AppraisalCommand.Appraise(Severity.ORDINARY, List.of(), null));
            }
            doors.step("dispatcher", id, _ -> new MatterCommand.Assign(doors.units().get(unit), null));
        });
    }

    Tale judged(Severity severity, String reason, Attitude... attitudes) {
        return by("dispatcher", new AppraisalCommand.Appraise(severity, List.of(attitudes), reason));
    }

    private static boolean waitsToBeJudged(Matter matter) {
        return PROBLEMS.contains(matter.kind()) && matter.appraisal().isEmpty();
    }

    Tale accepted() {
        return by(handler, new MatterCommand.Accept());
    }

    Tale cause(CauseCode code, String cause) {
        return by(handler, new MatterCommand.FindCause(code, cause));
    }

    /** @param days how long the plan takes; where the matter is due before, until then */
    Tale plan(int days, String measure, String baseline, String stretch, String... criteria) {
        LocalDate wanted = day().plusDays(days);
        int year = day().getYear();
        return by(handler, matter -> {
            LocalDate last = LocalDate.ofInstant(matter.rectifyClock().due().minusMillis(1), SqlTime.OFFICE_ZONE);
            LocalDate due = wanted.isAfter(last) ? last : wanted;
            return new MatterCommand.Plan(List.of(new MatterCommand.PlannedMeasure(measure, due)), baseline, stretch,
                    List.of(criteria), doors.people().get(handler).id(), due, serves(matter, year));
        });
    }

    private @Nullable List<UUID> serves(Matter matter, int year) {
        return matter.kind().isPersonal()
                ? null
                : doors.serving(handler, SERVES.get(matter.registration().domain()), year);
    }

    Tale progress(String text) {
        return by(handler, new MatterCommand.ReportProgress(text, day()));
    }

    /** Hangs a written record of the result on it. */
    Tale shows(String name, String text) {
        LocalDate day = day();
        return by(handler, _ -> doors.record(name, text, day, true));
    }

    Tale requested(String result) {
        return requested(result, null);
    }

    Tale requested(String result, @Nullable String rule) {
        return by(handler, new MatterCommand.RequestCloseOut(result, rule));
    }

    /** The one who raised it is called. */
    Tale called(CallbackEnd end, String said) {
        LocalDate on = day();
        return by("verifier", matter -> new VoiceCommand.RecordCallback(
                matter.voices().all().getFirst().id(), end, said, on, aim));
    }

    /** The small route: everybody says yes. Where the draw asks for a look on site, that follows, and the approval. */
    Tale confirmed(String said) {
        called(CallbackEnd.CONFIRMED, said);
        return happens(() -> {
            if (status() == MatterStatus.UNDER_VERIFICATION) {
                doors.step("verifier", id, matter -> verification(matter, true, "抽查到现场核对，与来电人说法一致。"));
                doors.step("approver", id, _ -> new MatterCommand.Approve(null));
            }
        });
    }

    /** It is mended better than the plan asked at least. */
    Tale outInFront() {
        aim = Aim.STRETCH;
        return this;
    }

    Tale verified(boolean met, String findings) {
        return by("verifier", matter -> verification(matter, met, findings));
    }

    Tale approved() {
        return by("approver", new MatterCommand.Approve(null));
    }

    /** The major route: three sides, the monitor on paper. */
    Tale acceptedByThree(String monitor, String findings) {
        LocalDate day = day();
        by("leader", matter -> signature(matter, Side.SUPERIOR, findings, null, null));
        by("verifier", _ -> doors.record("社会监督员签字单", monitor + "现场查看后签字同意。" + findings, day, false));
        by("verifier", matter -> signature(matter, Side.VERIFIER, "到现场逐条核对，标准均已达到。", null, null));
        return by("inspector", matter -> signature(matter, Side.SOCIAL_MONITOR, findings, monitor,
                matter.mending().evidence().getLast().sha256()));
    }

    Tale asks(TimeKind kind, int days, String reason) {
        LocalDate from = day();
        return by(handler, matter -> new TimeCommand.AskForTime(
                kind,
                (kind == TimeKind.EXTENSION
                                ? LocalDate.ofInstant(matter.rectifyClock().due(), SqlTime.OFFICE_ZONE)
                                : from)
                        .plusDays(days),
                reason));
    }

    Tale granted(String remark) {
        return by("approver", new TimeCommand.GrantTime(remark));
    }

    Tale asksPart(PartKind kind, String unit, String what, int days) {
        return by(handler, new CooperationCommand.AskPart(kind, doors.units().get(unit), what, day().plusDays(days)));
    }

    Tale returned(String by, String duty, String reason) {
        return by(by, new MatterCommand.Return(duty, reason));
    }

    Tale again(Tale earlier, String reason) {
        return by("dispatcher", new LinkCommand.ConfirmRecurrence(earlier.id(), true, reason));
    }

    private MatterStatus status() {
        return doors.matters().find(doors.viewer("verifier"), id).orElseThrow().status();
    }

    private MatterCommand verification(Matter matter, boolean met, String findings) {
        return new MatterCommand.Verify(answers(matter, met), findings, aim, findings);
    }

    private MatterCommand signature(
            Matter matter,
            Side side,
            String findings,
            @Nullable String monitor,
            @Nullable String sheet) {
        return new VoiceCommand.SignAcceptance(
                side, answers(matter, true), findings, monitor, sheet,
                side == Side.VERIFIER ? aim : null, side == Side.VERIFIER ? findings : null);
    }

    private static List<Boolean> answers(Matter matter, boolean met) {
        int criteria = matter.mending().plan().map(plan -> plan.criteria().size()).orElse(0);
        return java.util.Collections.nCopies(criteria, met);
    }

    /** The day itself or the next one on which the office works; before today in any case. */
    private LocalDate workday(LocalDate wanted) {
        LocalDate day = wanted;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        while (!day.isBefore(today) || !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
