package luoshi.ledger;

import static luoshi.ledger.FormFields.all;
import static luoshi.ledger.FormFields.choice;
import static luoshi.ledger.FormFields.date;
import static luoshi.ledger.FormFields.dateOrNull;
import static luoshi.ledger.FormFields.number;
import static luoshi.ledger.FormFields.text;
import static luoshi.ledger.FormFields.uuid;
import static luoshi.ledger.FormFields.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Relation;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.WordCommand;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the forms of a matter's page into commands. What cannot be read at all is a clear error, never a guess. */
final class MatterForms {

    /** A matter or an opinion that a form names and nobody has. */
    static final UUID NOBODYS = new UUID(0, 0);

    private final MultiValueMap<String, String> form;
    private final Function<String, UUID> byNumber;
    private final Function<String, Optional<KnownVoices.Known>> voices;

    private MatterForms(
            MultiValueMap<String, String> form,
            Function<String, UUID> byNumber,
            Function<String, Optional<KnownVoices.Known>> voices) {
        this.form = form;
        this.byNumber = byNumber;
        this.voices = voices;
    }

    /**
     * @param step     a name of {@link MatterSteps}
     * @param byNumber finds the matter that a form names by its number; an unknown one gives an id that no matter has
     * @param voices   finds the opinion that a form names, as far as the reader sees it
     */
    static MatterCommand read(
            String step,
            MultiValueMap<String, String> form,
            Function<String, UUID> byNumber,
            Function<String, Optional<KnownVoices.Known>> voices) {
        return new MatterForms(form, byNumber, voices).read(step);
    }

    private MatterCommand read(String step) {
        return switch (step) {
            case "assignments" -> new MatterCommand.Assign(uuid(form, "unit"), text(form, "note"));
            case "acceptances" -> new MatterCommand.Accept();
            case "returns" -> new MatterCommand.Return(text(form, "cited-duty"), text(form, "reason"));
            case "causes" -> new MatterCommand.FindCause(choice(form, "code", CauseCode.class), text(form, "cause"));
            case "plans" -> plan();
            case "progress-reports" ->
                new MatterCommand.ReportProgress(text(form, "progress"), date(form, "fact-date"));
            case "close-out-requests" ->
                new MatterCommand.RequestCloseOut(text(form, "result"), text(form, "rule-made"));
            case "verifications" -> new MatterCommand.Verify(met(), text(form, "findings"), aim(), text(form, "reached"));
            case "approvals" -> new MatterCommand.Approve(text(form, "remark"));
            case "approval-refusals" -> new MatterCommand.RefuseApproval(text(form, "reason"));
            case "look-backs" -> new MatterCommand.LookBack(yes(form, "holds"), text(form, "findings"));
            default -> beside(step);
        };
    }

    private MatterCommand beside(String step) {
        return switch (step) {
            case "time-requests" -> new TimeCommand.AskForTime(
                    choice(form, "kind", TimeKind.class), date(form, "until"), text(form, "reason"));
            case "time-grants" -> new TimeCommand.GrantTime(text(form, "remark"));
            case "time-refusals" -> new TimeCommand.RefuseTime(text(form, "reason"));
            case "resumptions" -> new TimeCommand.Resume(text(form, "reason"));
            case "referrals" -> new CooperationCommand.Refer(uuid(form, "unit"), text(form, "note"));
            case "parts" -> new CooperationCommand.AskPart(
                    choice(form, "kind", PartKind.class), uuid(form, "unit"), text(form, "part"), date(form, "due"));
            case "part-deliveries" ->
                new CooperationCommand.DeliverPart(number(form, "part"), text(form, "delivery"));
            case "part-waivers" -> new CooperationCommand.WaivePart(number(form, "part"), text(form, "reason"));
            case "oversight-listings" ->
                new CooperationCommand.ListForOversight(text(form, "reason"), date(form, "report-by"));
            case "oversight-reports" -> new CooperationCommand.ReportOversight(text(form, "oversight-report"));
            case "oversight-endings" -> new CooperationCommand.EndOversight(text(form, "reason"));
            case "joint-decisions" -> new CooperationCommand.DecideDispute(
                    uuid(form, "unit"),
                    all(form, "heard").stream().map(FormFields::uuid).toList(),
                    text(form, "reason"),
                    null);
            case "voices" -> voice();
            case "callbacks" -> new VoiceCommand.RecordCallback(
                    uuid(form, "voice"), choice(form, "end", CallbackEnd.class), text(form, "said"), date(form, "on"), aim());
            case "callback-end-approvals" ->
                new VoiceCommand.ApproveCallbackEnd(uuid(form, "voice"), text(form, "reason"));
            case "acceptance-signatures" -> new VoiceCommand.SignAcceptance(
                    choice(form, "side", Side.class), met(), text(form, "findings"), text(form, "monitor"),
                    text(form, "sheet"), aim(), text(form, "reached"));
            default -> words(step);
        };
    }

    private MatterCommand words(String step) {
        return switch (step) {
            case "recurrences" -> new LinkCommand.ConfirmRecurrence(
                    other(), yes(form, "same-cause"), text(form, "reason"));
            case "recurrence-denials" -> new LinkCommand.DenyRecurrence(other(), text(form, "reason"));
            case "links" -> new LinkCommand.Link(other(), choice(form, "relation", Relation.class));
            case "mergers" -> new LinkCommand.Merge(other(), text(form, "reason"));
            case "splits" -> new LinkCommand.Split(
                    uuid(form, "part"), text(form, "title"), particulars(), text(form, "reason"));
            case "comments" -> new WordCommand.Comment(text(form, "comment"));
            case "corrections" -> new WordCommand.CorrectWords(
                    text(form, "field"), text(form, "text"), text(form, "reason"));
            case "copies" -> new WordCommand.SendCopy(uuid(form, "post"), text(form, "note"));
            case "read-marks" -> new WordCommand.MarkRead();
            case "lessons" ->
                new WordCommand.RecordLesson(text(form, "right-practice"), text(form, "prevention"), yes(form, "may-be-shown"));
            case "appraisals" -> new AppraisalCommand.Appraise(
                    choice(form, "severity", Severity.class),
                    all(form, "attitude").stream().map(name -> choice(name, Attitude.class)).toList(),
                    text(form, "reason"));
            case "reminder-talks" ->
                new AppraisalCommand.HoldReminderTalk(text(form, "with"), date(form, "on"), text(form, "talk"));
            case "instructions" -> new InstructionCommand.Instruct(
                    uuid(form, "leader"), text(form, "instruction"), dateOrNull(form, "due"));
            case "instruction-confirmations" -> new InstructionCommand.ConfirmInstruction(
                    number(form, "instruction"), choice(form, "way", InstructionCommand.Way.class), text(form, "note"));
            case "instruction-answers" ->
                new InstructionCommand.AnswerInstruction(number(form, "instruction"), text(form, "answer"));
            default -> throw ClearError.notFound();
        };
    }

    /** What was typed, or else what was chosen from the similar ones. */
    private UUID other() {
        String typed = text(form, "other").strip();
        return byNumber.apply(typed.isEmpty() ? text(form, "similar").strip() : typed);
    }

    /** What was chosen from the list, or else from the similar ones, or what was typed. It is called as it calls itself. */
    private VoiceCommand.LinkVoice voice() {
        String chosen = Stream.of("voice", "similar", "other")
                .map(field -> text(form, field).strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        Optional<KnownVoices.Known> known = voices.apply(chosen);
        String label = text(form, "label");
        return new VoiceCommand.LinkVoice(
                known.map(KnownVoices.Known::id).orElse(NOBODYS),
                label.isBlank() ? known.map(KnownVoices.Known::title).orElse(label) : label);
    }

    private MatterCommand.Plan plan() {
        List<String> whats = all(form, "measure");
        List<String> dues = all(form, "measure-due");
        LocalDate due = date(form, "due");
        List<MatterCommand.PlannedMeasure> measures = new ArrayList<>();
        for (int i = 0; i < whats.size(); i++) {
            if (!whats.get(i).isBlank()) {
                boolean dated = i < dues.size() && !dues.get(i).isBlank();
                measures.add(new MatterCommand.PlannedMeasure(
                        whats.get(i), dated ? FormFields.date(dues.get(i)) : due));
            }
        }
        List<String> criteria = all(form, "criterion").stream().filter(each -> !each.isBlank()).toList();
        return new MatterCommand.Plan(
                measures, text(form, "baseline"), text(form, "stretch"), criteria, uuid(form, "person"), leader(), due, serves());
    }

    /** Whoever stands in the form; nobody for the leader in charge. */
    private @Nullable UUID leader() {
        String chosen = text(form, "leader");
        return chosen.isBlank() ? null : FormFields.uuid(chosen);
    }

    /** {@code none} is an answer; nothing chosen is none. */
    private @Nullable List<UUID> serves() {
        List<String> chosen = all(form, "serves").stream().filter(each -> !each.isBlank()).toList();
        return chosen.isEmpty()
                ? null
                : chosen.stream().filter(each -> !each.equals("none")).map(FormFields::uuid).toList();
    }

    /** Where nothing was chosen a rule says whether it is needed. */
    private @Nullable Aim aim() {
        return text(form, "aim").isBlank() ? null : choice(form, "aim", Aim.class);
    }

    /** The answers {@code met-0}, {@code met-1} … as far as they go. */
    private List<Boolean> met() {
        List<Boolean> met = new ArrayList<>();
        while (form.containsKey("met-" + met.size())) {
            met.add(yes(form, "met-" + met.size()));
        }
        return met;
    }

    private Map<String, String> particulars() {
        Map<String, String> particulars = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith("particular-")) {
                particulars.put(name.substring("particular-".length()), values.getFirst());
            }
        });
        return particulars;
    }
}
