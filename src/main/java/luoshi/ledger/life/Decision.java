package luoshi.ledger.life;

import static luoshi.ledger.life.ClockRules.APPROVE;
import static luoshi.ledger.life.ClockRules.DECIDE;
import static luoshi.ledger.life.ClockRules.DISPATCH;
import static luoshi.ledger.life.ClockRules.RECTIFY;
import static luoshi.ledger.life.ClockRules.VERIFY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import luoshi.journal.SqlTime;
import luoshi.journal.Words;
import luoshi.ledger.life.MatterCommand.Register;
import luoshi.organization.Duty;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import org.jspecify.annotations.Nullable;

/** What a permitted command turns into. It is asked only after the rules have let the command pass. */
public final class Decision {

    private final Deadlines deadlines;
    private final Organization organization;
    private final Homes homes;
    private final RandomGenerator random;
    private final TimeDecision time;
    private final CooperationDecision cooperation;
    private final VoiceDecision voices;
    private final LinkDecision links;
    private final UrgencyClocks clocks;

    /** @param random draws the matters that are checked and looked back at by sample */
    public Decision(Deadlines deadlines, Organization organization, RandomGenerator random) {
        this.deadlines = deadlines;
        this.organization = organization;
        this.homes = new Homes(organization);
        this.random = random;
        this.time = new TimeDecision(deadlines);
        this.cooperation = new CooperationDecision(deadlines, new UrgencyClocks(deadlines));
        this.voices = new VoiceDecision(deadlines, random);
        this.clocks = new UrgencyClocks(deadlines);
        this.links = new LinkDecision(deadlines, clocks, homes);
    }

    public MatterEvent.Registered registered(Register command, String number, HeldPost post, UUID person, Instant now) {
        Instant received = command.receivedOn().atStartOfDay(SqlTime.OFFICE_ZONE).toInstant();
        boolean personal = command.kind().isPersonal();
        UUID origin = command.origin();
        Map<String, Words> particulars = particulars(command.particulars());
        return new MatterEvent.Registered(
                number,
                command.kind(),
                words(command.title()),
                command.domain(),
                command.source(),
                wordsOrNull(command.sourceReference()),
                particulars,
                origin,
                personal ? post.post() : homes.dispatcherFor(post),
                post.unitPath(),
                command.receivedOn(),
                personal ? person : null,
                personal ? homes.leaderAbove(post, person).map(Post::id).orElse(null) : null,
                clocks.finish(command.kind(), particulars, received));
    }

    /** The second matter that a split makes: the same date, the same marks, an owner of its own. */
    public List<MatterEvent> part(LinkCommand.Split command, Situation situation, String number, HeldPost post) {
        return links.part(command, situation, number, post);
    }

    public Decided events(MatterCommand command, Situation situation) {
        return switch (command) {
            case Register _ -> throw new IllegalArgumentException("a registration begins a new history");
            case MatterCommand.Assign assign -> Decided.own(assigned(assign, situation));
            case MatterCommand.Return back -> Decided.own(returned(back, situation));
            case MatterCommand.Accept _ -> Decided.own(new MatterEvent.Accepted());
            case MatterCommand.FindCause found ->
                Decided.own(new MatterEvent.CauseFound(found.code(), words(found.cause())));
            case MatterCommand.Plan plan -> Decided.own(planned(plan, situation));
            case MatterCommand.ReportProgress progress ->
                Decided.own(new MatterEvent.Progressed(words(progress.text()), progress.factDate()));
            case MatterCommand.AddEvidence added -> Decided.own(evidence(added));
            case MatterCommand.RequestCloseOut request -> Decided.own(requested(request, situation));
            case MatterCommand.Verify verify -> Decided.own(verified(verify, situation.now()));
            case MatterCommand.Approve approve -> Decided.own(closedOut(approve.remark(), situation));
            case MatterCommand.RefuseApproval refuse ->
                Decided.own(new MatterEvent.ApprovalRefused(words(refuse.reason())));
            case MatterCommand.LookBack lookBack -> lookedBack(lookBack, situation);
            case TimeCommand asked -> Decided.own(time.event(asked, situation));
            case CooperationCommand several -> Decided.own(cooperation.event(several, situation));
            case VoiceCommand voice -> voices.events(voice, situation);
            case LinkCommand link -> links.events(link, situation);
            case WordCommand said -> Decided.own(said(said, situation));
            case InstructionCommand instruction -> Decided.own(instructed(instruction, situation));
            case AppraisalCommand.Appraise appraise ->
                Decided.own(new AppraisalEvent.Appraised(appraise.appraisal(), wordsOrNull(appraise.reason())));
            case AppraisalCommand.HoldReminderTalk talk -> Decided.own(new AppraisalEvent.ReminderTalkHeld(
                    words(talk.with()), talk.on(), words(talk.talk()), deadlines.byRule(APPROVE, situation.now())));
        };
    }

    private MatterEvent.Assigned assigned(MatterCommand.Assign command, Situation situation) {
        AssignmentTarget target = situation.target().orElseThrow();
        return new MatterEvent.Assigned(
                target.unit().id(),
                target.unit().path(),
                target.handler().orElseThrow().id(),
                target.duty().map(Duty::code).orElse(null),
                target.leader().map(Post::id).orElse(null),
                wordsOrNull(command.note()),
                clocks.accept(situation.known(), situation.now()));
    }

    private MatterEvent.Returned returned(MatterCommand.Return command, Situation situation) {
        Matter matter = situation.known();
        int returns = matter.holding().returns() + 1;
        boolean disputed = returns >= situation.number(ClockRules.RETURNS_BEFORE_DECISION);
        return new MatterEvent.Returned(
                command.citedDuty().strip(),
                words(command.reason()),
                homes.dispatcherOf(matter),
                deadlines.byRule(DISPATCH, situation.now()),
                disputed ? deadlines.byRule(DECIDE, situation.now()) : null);
    }

    /** The plan may bring the date forward. Who is late already does not plan the lateness away. */
    private MatterEvent.Planned planned(MatterCommand.Plan plan, Situation situation) {
        SetClock clock = situation.known().rectifyClock();
        LocalDate last = PlanRules.lastDay(clock);
        boolean earlier = plan.due().isBefore(last);
        return new MatterEvent.Planned(
                plan.measures().stream()
                        .map(measure -> new Measure(words(measure.what()), measure.due()))
                        .toList(),
                words(plan.baseline()),
                words(plan.stretch()),
                plan.criteria().stream().map(Decision::words).toList(),
                plan.responsiblePerson(),
                situation.named().map(Post::id).orElse(null),
                plan.due(),
                plan.serves(),
                earlier ? deadlines.toDay(RECTIFY, situation.now(), plan.due()) : clock);
    }

    private static MatterEvent.EvidenceAdded evidence(MatterCommand.AddEvidence added) {
        return new MatterEvent.EvidenceAdded(
                added.sha256(),
                words(added.name()),
                added.mediaType(),
                added.bytes(),
                added.factDate(),
                words(added.caption()),
                added.ofResult());
    }

    private MatterEvent.CloseOutRequested requested(MatterCommand.RequestCloseOut request, Situation situation) {
        Routes.Chosen chosen = Routes.of(situation.known(), situation.numbers());
        boolean recheck = chosen.route() == Route.SMALL
                && random.nextInt(100) < deadlines.number(ClockRules.SMALL_RECHECK);
        return new MatterEvent.CloseOutRequested(
                words(request.result()),
                wordsOrNull(request.ruleMade()),
                chosen.route(),
                chosen.why(),
                recheck,
                deadlines.byRule(VERIFY, situation.now()));
    }

    /** All criteria met: on to the approval. One not met: the same unit does it again. */
    private MatterEvent verified(MatterCommand.Verify verify, Instant now) {
        return verify.met().stream().allMatch(met -> met)
                ? new MatterEvent.Verified(
                        verify.met(),
                        words(verify.findings()),
                        Reached.of(verify.aim(), verify.reached()),
                        deadlines.byRule(APPROVE, now))
                : new MatterEvent.RedoOrdered(verify.met(), words(verify.findings()));
    }

    private MatterEvent.ClosedOut closedOut(@Nullable String remark, Situation situation) {
        return voices.closedOut(wordsOrNull(remark), situation.known().closing().reached().orElse(null), situation);
    }

    private Decided lookedBack(MatterCommand.LookBack command, Situation situation) {
        MatterEvent looked = new MatterEvent.LookedBack(command.holds(), words(command.findings()));
        return command.holds()
                ? Decided.own(looked)
                : Decided.own(looked, links.reopened(situation.known(), command.findings(), situation.now()));
    }

    private MatterEvent said(WordCommand command, Situation situation) {
        return switch (command) {
            case WordCommand.Comment comment -> new WordEvent.Commented(words(comment.text()));
            case WordCommand.CorrectWords correct ->
                new WordEvent.Corrected(
                        correct.field(), words(correct.text()), words(correct.reason()),
                        clocks.corrected(situation.known(), correct));
            case WordCommand.SendCopy copy -> new WordEvent.CopySent(copy.post(), wordsOrNull(copy.note()));
            case WordCommand.MarkRead _ ->
                new WordEvent.ReadMarked(java.util.Objects.requireNonNull(situation.post()).post());
            case WordCommand.RecordLesson lesson ->
                new WordEvent.LessonRecorded(words(lesson.rightPractice()), words(lesson.prevention()), masked(lesson, situation));
        };
    }

    /** A person's own list teaches nobody else: what it says stays with those who read it. */
    private WordEvent.@Nullable MaskedLesson masked(WordCommand.RecordLesson lesson, Situation situation) {
        if (!Boolean.TRUE.equals(lesson.mayBeShown()) || situation.known().kind().isPersonal()) {
            return null;
        }
        MaskedWords masked = MaskedWords.in(organization);
        MatterEvent.CauseFound cause = situation.known().mending().cause().orElseThrow();
        return new WordEvent.MaskedLesson(
                cause.code(),
                words(masked.of(cause.cause().text())),
                words(masked.of(lesson.rightPractice())),
                words(masked.of(lesson.prevention())));
    }

    private static MatterEvent instructed(InstructionCommand command, Situation situation) {
        return switch (command) {
            case InstructionCommand.Instruct instruct -> new InstructionEvent.Instructed(
                    situation.known().instructions().all().size() + 1,
                    instruct.leader(),
                    words(instruct.text()),
                    instruct.due(),
                    isTheLeader(situation.post(), instruct.leader()));
            case InstructionCommand.ConfirmInstruction confirm -> new InstructionEvent.InstructionConfirmed(
                    confirm.instruction(), confirm.way(), wordsOrNull(confirm.note()));
            case InstructionCommand.AnswerInstruction answer ->
                new InstructionEvent.InstructionAnswered(answer.instruction(), words(answer.text()));
        };
    }

    /** Who stands in for a leader enters, like a secretary; nothing is the leader's until the leader confirms it. */
    private static boolean isTheLeader(@Nullable HeldPost post, UUID leader) {
        return post != null && post.post().equals(leader) && post.onBehalfOf() == null;
    }

    static Map<String, Words> particulars(Map<String, String> plain) {
        Map<String, Words> particulars = new LinkedHashMap<>();
        plain.forEach((column, text) -> {
            if (!text.isBlank()) {
                particulars.put(column, words(text));
            }
        });
        return particulars;
    }

    static Words words(String text) {
        return Words.of(text.strip());
    }

    static @Nullable Words wordsOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : words(text);
    }
}
