package luoshi.ledger.sim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Recorded;
import luoshi.ledger.life.Appraisal;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.InstructionEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.VoiceEvent;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is closed without eyes that had no part in it. Independent is: no human who ever touched the matter, or what
 * it has taken over, or what it was parted from, also not through another's hand; and no unit that ever mended it, or
 * that carries on for one that did.
 */
final class CloseOutCheck {

    private final RecordCheck.Read matter;
    private final RecordCheck all;
    private final Map<UUID, @Nullable CallbackEnd> voices = new HashMap<>();
    private final Set<UUID> settled = new HashSet<>();
    private final Map<Side, Act> signed = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> spent = new HashSet<>();
    private final Set<Integer> unanswered = new HashSet<>();
    private final Set<Integer> unconfirmed = new HashSet<>();
    boolean planned;
    private @Nullable Severity judged;
    private @Nullable Act talk;
    private MatterEvent.@Nullable CloseOutRequested request;
    private @Nullable Act verification;

    CloseOutCheck(RecordCheck.Read matter, RecordCheck all) {
        this.matter = matter;
        this.all = all;
    }

    void read(Recorded recorded, @Nullable String before) {
        Act act = recorded.act();
        switch ((MatterEvent) recorded.event()) {
            case MatterEvent.Registered first -> {
                if (first.kind().hasCaller()
                        || first.source().hasCaller() && first.origin() == null && !first.kind().isPersonal()) {
                    voices.put(matter.id, null);
                }
                if (first.origin() != null) {
                    voices.put(first.origin(), null);
                }
            }
            case VoiceEvent.VoiceLinked linked -> voices.putIfAbsent(linked.voice(), null);
            case AppraisalEvent.Appraised appraised -> judged = appraised.appraisal().severity();
            case AppraisalEvent.ReminderTalkHeld _ -> {
                all.must(judged == Severity.EARLY_SIGN, matter, "only a first sign is talked about");
                talk = act;
            }
            case LinkEvent.TookOver taken -> {
                taken.marks().voices().keySet().forEach(each -> voices.putIfAbsent(each, null));
                graver(taken.marks().appraisal());
            }
            case LinkEvent.SplitFrom split -> {
                graver(split.marks().appraisal());
                voices.remove(matter.id);
                split.marks().voices().keySet().forEach(each -> voices.putIfAbsent(each, null));
            }
            case VoiceEvent.CalledBack call -> called(call, act);
            case VoiceEvent.CallbackEndApproved approved -> {
                all.must(!mendedBy(act), matter, "who mended it ends no call");
                settled.add(approved.voice());
            }
            case VoiceEvent.AcceptanceSigned sign -> {
                all.must(!mendedBy(act), matter, "who mended it accepts nothing");
                all.must(signed.values().stream().noneMatch(other -> sameHuman(other, act)), matter, "one human, one side");
                if (sign.side() == Side.VERIFIER) {
                    independent(act, "a side of the acceptance");
                }
                signed.put(sign.side(), act);
            }
            case MatterEvent.Planned _ -> planned = true;
            case MatterEvent.EvidenceAdded added when added.ofResult() && !"UNDER_VERIFICATION".equals(before) ->
                shown.add(added.sha256());
            case MatterEvent.CloseOutRequested asked -> requested(asked);
            case MatterEvent.Verified _ -> {
                verification = act;
                if (request != null && request.route() != Route.MAJOR) {
                    independent(act, "the verification");
                }
            }
            case MatterEvent.RedoOrdered _, MatterEvent.ApprovalRefused _ -> again();
            case MatterEvent.Reopened _ -> {
                again();
                planned = false;
            }
            case MatterEvent.ClosedOut closed -> {
                all.must(closed.reached() != null || talk != null, matter, "it is said which aim was reached");
                closed(act);
            }
            case MatterEvent.LookedBack _ -> independent(act, "a look-back");
            case InstructionEvent.Instructed given -> (given.confirmed() ? unanswered : unconfirmed).add(given.instruction());
            case InstructionEvent.InstructionConfirmed confirmed -> {
                all.must(unconfirmed.remove(confirmed.instruction()), matter, "an instruction is confirmed once");
                unanswered.add(confirmed.instruction());
            }
            case InstructionEvent.InstructionAnswered answered ->
                all.must(unanswered.remove(answered.instruction()), matter, "an instruction is answered once");
            default -> {}
        }
    }

    private void called(VoiceEvent.CalledBack call, Act act) {
        all.must(voices.containsKey(call.voice()), matter, "only its own people are called");
        all.must(!mendedBy(act), matter, "who mended it does not call");
        voices.put(call.voice(), call.end());
        if (call.end() == CallbackEnd.CONFIRMED) {
            settled.add(call.voice());
        }
    }

    private void requested(MatterEvent.CloseOutRequested asked) {
        all.must(planned, matter, "planned before it is done");
        shown.removeAll(spent);
        all.must(!shown.isEmpty(), matter, "the result is shown, by something new after a redo");
        all.must(unanswered.isEmpty(), matter, "leaders are answered");
        request = asked;
        signed.clear();
    }

    private void graver(@Nullable Appraisal other) {
        if (other != null && (judged == null || other.severity().compareTo(judged) > 0)) {
            judged = other.severity();
        }
    }

    private void again() {
        if (talk != null) {
            talk = null;
            voices.replaceAll((_, _) -> null);
            settled.clear();
            return;
        }
        spent.addAll(shown);
        shown.clear();
        request = null;
        verification = null;
        voices.replaceAll((_, _) -> null);
        settled.clear();
    }

    private void closed(Act act) {
        all.must(request != null || talk != null, matter, "closed only on request, or after a talk");
        all.must(settled.containsAll(voices.keySet()), matter, "everybody was called back");
        all.must(unanswered.isEmpty(), matter, "closed with a leader's instruction unanswered");
        if (talk != null) {
            all.must(!sameHuman(talk, act), matter, "who held the talk does not confirm that it is enough");
            independent(act.person(), act.onBehalfOf(), null, "the confirmation");
            return;
        }
        if (verification == null) {
            boolean small = request.route() == Route.SMALL && !request.recheck() && !voices.isEmpty();
            boolean confirmed = voices.values().stream().allMatch(end -> end == CallbackEnd.CONFIRMED);
            all.must(small && confirmed, matter, "closed by the callers' own word only where it is small");
            return;
        }
        all.must(!sameHuman(verification, act), matter, "who verified does not approve");
        independent(act.person(), act.onBehalfOf(), null, "the approval");
        if (request.route() == Route.MAJOR) {
            all.must(signed.size() == Side.values().length, matter, "three sides accept a major matter");
            all.must(signed.values().stream().noneMatch(each -> sameHuman(each, act)), matter, "no signer approves");
        } else {
            // The unit is judged as of the act: units that were merged since do not undo it.
            independent(verification.person(), verification.onBehalfOf(), null, "the verification, by now,");
        }
    }

    private void independent(Act act, String what) {
        independent(act.person(), act.onBehalfOf(), all.pathOf(act.post()), what);
    }

    private void independent(UUID person, @Nullable UUID onBehalfOf, @Nullable String path, String what) {
        boolean hand = matter.hands.stream().anyMatch(each -> each.isOf(person) || each.isOf(onBehalfOf));
        all.must(!hand, matter, what + " by somebody who touched it");
        if (path != null) {
            boolean unit = mendedIn(path)
                    || matter.hands.stream().anyMatch(each -> all.today(each.path()).equals(all.today(path)));
            all.must(!unit, matter, what + " by a unit that touched it: " + path);
        }
    }

    private boolean mendedBy(Act act) {
        return matter.hands.stream()
                        .anyMatch(each -> each.mended() && (each.isOf(act.person()) || each.isOf(act.onBehalfOf())))
                || mendedIn(all.pathOf(act.post()));
    }

    private boolean mendedIn(String path) {
        return matter.handsPaths.stream()
                .anyMatch(each -> path.startsWith(each) || all.today(path).startsWith(all.today(each)));
    }

    private static boolean sameHuman(Act one, Act other) {
        return one.person().equals(other.person())
                || one.person().equals(other.onBehalfOf())
                || other.person().equals(one.onBehalfOf())
                || one.onBehalfOf() != null && one.onBehalfOf().equals(other.onBehalfOf());
    }
}
