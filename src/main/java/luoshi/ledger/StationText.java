package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.InstructionEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Reached;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.VoiceEvent;
import luoshi.ledger.life.WordEvent;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;

/** One event of a matter as a station of its life: a title, who, and what was said. */
final class StationText {

    private final MatterView view;
    private final Screen screen;
    private final List<String> lines = new ArrayList<>();

    private StationText(MatterView view) {
        this.view = view;
        this.screen = view.screen();
    }

    static MatterView.Station of(Recorded recorded, MatterView view, @Nullable String held) {
        MatterEvent event = (MatterEvent) recorded.event();
        StationText text = new StationText(view);
        text.tell(event);
        return new MatterView.Station(
                recorded,
                tone(event),
                view.screen().t("ledger.event." + event.getClass().getSimpleName()),
                view.names().actor(recorded.act()),
                List.copyOf(text.lines),
                held);
    }

    private static String tone(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Returned _,
                    MatterEvent.RedoOrdered _,
                    MatterEvent.ApprovalRefused _,
                    MatterEvent.Reopened _,
                    TimeEvent.TimeRefused _ -> "bad";
            case MatterEvent.Verified _, MatterEvent.ClosedOut _ -> "good";
            case MatterEvent.LookedBack looked -> looked.holds() ? "good" : "bad";
            case VoiceEvent.CalledBack call ->
                call.end() == CallbackEnd.CONFIRMED ? "good" : call.end() == CallbackEnd.DISSATISFIED ? "bad" : "";
            case WordEvent _ -> "quiet";
            default -> "";
        };
    }

    private void tell(MatterEvent event) {
        switch (event) {
            case MatterEvent.Registered registered -> {
                say("ledger.source." + registered.source());
                quote(registered.sourceReference());
            }
            case MatterEvent.Assigned assigned -> {
                say("ledger.station.to", view.names().unit(assigned.unit()));
                if (assigned.dutyCode() != null) {
                    say("ledger.station.duty", assigned.dutyCode());
                }
                quote(assigned.note());
            }
            case MatterEvent.Returned returned -> {
                say("ledger.station.duty", returned.citedDuty());
                quote(returned.reason());
                if (returned.decide() != null) {
                    say("ledger.station.decide-by", screen.date(screen.lastDay(returned.decide().due())));
                }
            }
            case MatterEvent.Accepted _ -> {}
            case MatterEvent.CauseFound found -> {
                say("ledger.cause." + found.code());
                quote(found.cause());
            }
            case MatterEvent.Planned planned ->
                say("ledger.station.planned", planned.measures().size(), screen.date(planned.due()));
            case MatterEvent.Progressed progressed -> {
                lines.add(screen.date(progressed.factDate()));
                quote(progressed.text());
            }
            case MatterEvent.EvidenceAdded added -> quote(added.caption());
            case MatterEvent.CloseOutRequested requested -> {
                quote(requested.result());
                say("ledger.station.route", screen.t("ledger.route." + requested.route()),
                        screen.t("ledger.route.why." + requested.why()));
            }
            case MatterEvent.Verified verified -> {
                quote(verified.findings());
                reached(verified.reached());
            }
            case MatterEvent.RedoOrdered redo -> quote(redo.findings());
            case MatterEvent.ApprovalRefused refused -> quote(refused.reason());
            case MatterEvent.ClosedOut closed -> closedOut(closed);
            case MatterEvent.LookedBack looked -> quote(looked.findings());
            case MatterEvent.Reopened reopened -> quote(reopened.reason());
            case TimeEvent time -> tell(time);
            case CooperationEvent several -> tell(several);
            case VoiceEvent voice -> tell(voice);
            case LinkEvent link -> tell(link);
            case WordEvent words -> tell(words);
            case InstructionEvent instruction -> tell(instruction);
            case AppraisalEvent.Appraised appraised -> {
                say("ledger.severity." + appraised.appraisal().severity());
                appraised.appraisal().attitudes().forEach(each -> say("ledger.attitude." + each));
                quote(appraised.reason());
            }
            case AppraisalEvent.ReminderTalkHeld held -> {
                say("ledger.station.talk", held.with().text(), screen.date(held.on()));
                quote(held.talk());
            }
        }
    }

    private void closedOut(MatterEvent.ClosedOut closed) {
        quote(closed.remark());
        if (closed.ruleMade() != null) {
            say("ledger.station.rule-made", closed.ruleMade().text());
        }
        if (view.matter().closing().verification().isEmpty()) {
            reached(closed.reached());
        }
        if (closed.lookBacks().isEmpty()) {
            say("ledger.station.no-look-backs");
        } else {
            List<String> days = closed.lookBacks().stream().map(screen::date).toList();
            say("ledger.station.look-backs", String.join(screen.t("ledger.station.comma"), days));
        }
    }

    private void tell(TimeEvent event) {
        switch (event) {
            case TimeEvent.TimeAsked asked -> {
                say("ledger.station.time-asked", screen.t("ledger.time." + asked.kind()), screen.date(asked.until()));
                quote(asked.reason());
            }
            case TimeEvent.TimeRefused refused -> quote(refused.reason());
            case TimeEvent.Extended extended -> {
                say("ledger.due-by", screen.date(screen.lastDay(extended.rectify().due())));
                quote(extended.remark());
            }
            case TimeEvent.Suspended suspended -> {
                say("ledger.station.suspended", screen.date(screen.lastDay(suspended.until())));
                quote(suspended.remark());
            }
            case TimeEvent.Deferred deferred -> {
                say("ledger.station.deferred", screen.t(deferred.longTerm() ? "ledger.time.LONG_TERM" : "ledger.time.DEFERRAL"),
                        screen.date(deferred.nextReview()));
                quote(deferred.remark());
            }
            case TimeEvent.Resumed resumed -> {
                say("ledger.due-by", screen.date(screen.lastDay(resumed.rectify().due())));
                quote(resumed.reason());
            }
            case TimeEvent.Reprojected reprojected ->
                say("ledger.due-by", screen.date(screen.lastDay(reprojected.rectify().due())));
        }
    }

    private void tell(CooperationEvent event) {
        switch (event) {
            case CooperationEvent.Referred referred -> {
                say("ledger.station.referred-to", view.names().unit(referred.unit()));
                quote(referred.note());
            }
            case CooperationEvent.PartAsked asked -> {
                say("ledger.station.part", asked.part(), screen.t("ledger.part." + asked.kind()),
                        view.names().unit(asked.unit()), screen.date(asked.due()));
                quote(asked.what());
            }
            case CooperationEvent.PartDelivered delivered -> {
                say("ledger.station.part-number", delivered.part());
                quote(delivered.text());
            }
            case CooperationEvent.PartWaived waived -> {
                say("ledger.station.part-number", waived.part());
                quote(waived.reason());
            }
            case CooperationEvent.ListedForOversight listed -> {
                say("ledger.station.report-by", screen.date(listed.reportBy()));
                quote(listed.reason());
            }
            case CooperationEvent.OversightReported reported -> quote(reported.text());
            case CooperationEvent.OversightEnded ended -> quote(ended.reason());
            case CooperationEvent.DisputeDecided decided -> {
                say("ledger.station.to", view.names().unit(decided.unit()));
                List<String> heard = decided.heard().stream().map(view.names()::unit).toList();
                say("ledger.station.heard", String.join(screen.t("ledger.station.comma"), heard));
                quote(decided.reason());
            }
        }
    }

    private void tell(VoiceEvent event) {
        switch (event) {
            case VoiceEvent.VoiceLinked linked -> quote(linked.label());
            case VoiceEvent.CalledBack call -> {
                say("ledger.callback." + call.end());
                quote(call.said());
            }
            case VoiceEvent.CallbackEndApproved approved -> {
                say("ledger.callback." + approved.end());
                quote(approved.reason());
            }
            case VoiceEvent.AcceptanceSigned signed -> {
                say("ledger.side." + signed.side());
                quote(signed.monitor());
                quote(signed.findings());
            }
        }
    }

    private void tell(LinkEvent event) {
        switch (event) {
            case LinkEvent.Linked linked -> say("ledger.tie." + linked.relation(), linked.number());
            case LinkEvent.RecurrenceLinked again -> other("ledger.tie.RECURRENCE", again.number(), again.reason());
            case LinkEvent.RecurrenceDenied denied -> other("ledger.tie.NO_RECURRENCE", denied.number(), denied.reason());
            case LinkEvent.Merged merged -> other("ledger.tie.MERGED_INTO", merged.number(), merged.reason());
            case LinkEvent.TookOver taken ->
                say(taken.recurrence() ? "ledger.tie.RECURRED_AS" : "ledger.tie.TOOK_OVER", taken.number());
            case LinkEvent.SplitInto split -> other("ledger.tie.SPLIT_INTO", split.number(), split.reason());
            case LinkEvent.SplitFrom from -> say("ledger.tie.SPLIT_FROM", from.number());
        }
    }

    private void other(String key, String number, Words reason) {
        say(key, number);
        quote(reason);
    }

    private void tell(WordEvent event) {
        switch (event) {
            case WordEvent.Commented comment -> quote(comment.text());
            case WordEvent.Corrected corrected -> {
                say("ledger.station.corrected", CorrectedWords.label(corrected, screen),
                        CorrectedWords.before(corrected, view), corrected.text().text());
                quote(corrected.reason());
                if (corrected.rectify() != null) {
                    say("ledger.station.corrected-date", screen.date(screen.lastDay(corrected.rectify().due())));
                }
            }
            case WordEvent.CopySent copy -> {
                say("ledger.station.copied-to", view.names().post(copy.post()));
                quote(copy.note());
            }
            case WordEvent.ReadMarked mark -> lines.add(view.names().post(mark.post()));
            case WordEvent.ListSigned signed -> say("ledger.station.list-signed", signed.edition());
            case WordEvent.LessonRecorded lesson -> {
                quote(lesson.rightPractice());
                quote(lesson.prevention());
                if (lesson.shown() != null) {
                    say("ledger.station.lesson-shown");
                }
            }
        }
    }

    private void tell(InstructionEvent event) {
        switch (event) {
            case InstructionEvent.Instructed given -> {
                say(given.confirmed() ? "ledger.station.instructed" : "ledger.station.instructed-for",
                        view.names().post(given.leader()) + " " + view.names().holder(given.leader()));
                quote(given.text());
                if (given.due() != null) {
                    say("ledger.due-by", screen.date(given.due()));
                }
            }
            case InstructionEvent.InstructionConfirmed confirmed -> {
                say("ledger.station.instruction-number", confirmed.instruction());
                say("ledger.way." + confirmed.way());
                quote(confirmed.note());
            }
            case InstructionEvent.InstructionAnswered answered -> {
                say("ledger.station.instruction-number", answered.instruction());
                quote(answered.text());
            }
        }
    }

    private void reached(@Nullable Reached reached) {
        if (reached != null) {
            say("ledger.station.reached", screen.t("ledger.aim." + reached.aim()), reached.shown().text());
        }
    }

    private void say(String key, Object... arguments) {
        lines.add(screen.t(key, arguments));
    }

    private void quote(@Nullable Words words) {
        if (words != null) {
            lines.add(words.text());
        }
    }
}
