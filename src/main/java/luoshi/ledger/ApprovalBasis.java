package luoshi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.VoiceEvent;
import luoshi.ledger.life.Voices;
import org.jspecify.annotations.Nullable;

/**
 * What an approver looks at before saying yes or no, beside the buttons: what was said to be done, who checked and found
 * what, which criteria are met, what the callers said, what shows it.
 */
public record ApprovalBasis(
        @Nullable Words result,
        List<Finding> findings,
        List<Criterion> criteria,
        List<Voices.Voice> voices,
        List<MatterEvent.EvidenceAdded> evidence) {

    private static final Set<String> DECISIONS = Set.of("approvals", "approval-refusals", "callback-end-approvals");

    /**
     * One check.
     *
     * @param by      its entry: who and when
     * @param side    of the three that sign on a grave matter; null where one verifier checked
     * @param monitor who signed for the monitors
     */
    public record Finding(Recorded by, @Nullable Side side, @Nullable Words monitor, Words words, List<Boolean> met) {

        public Instant at() {
            return by.act().at();
        }
    }

    /** @param met as everybody found who checked; null where nobody has yet */
    public record Criterion(Words words, @Nullable Boolean met) {}

    /** Empty where this viewer decides nothing here. */
    static Optional<ApprovalBasis> of(Matter matter, History history, Iterable<String> open) {
        for (String step : open) {
            if (DECISIONS.contains(step)) {
                return Optional.of(of(matter, history));
            }
        }
        return Optional.empty();
    }

    private static ApprovalBasis of(Matter matter, History history) {
        List<Finding> findings = new ArrayList<>();
        for (Recorded entry : history.entries()) {
            switch ((MatterEvent) entry.event()) {
                case MatterEvent.CloseOutRequested _, AppraisalEvent.ReminderTalkHeld _ -> findings.clear();
                case VoiceEvent.AcceptanceSigned signed ->
                    findings.add(new Finding(entry, signed.side(), signed.monitor(), signed.findings(), signed.met()));
                case MatterEvent.Verified verified when matter.closing().acceptance().isEmpty() ->
                    findings.add(new Finding(entry, null, null, verified.findings(), verified.met()));
                default -> {}
            }
        }
        return new ApprovalBasis(
                matter.closing().request().map(MatterEvent.CloseOutRequested::result).orElse(null),
                List.copyOf(findings),
                criteria(matter, findings),
                matter.voices().all(),
                matter.mending().evidence().stream()
                        .sorted(Comparator.comparing(MatterEvent.EvidenceAdded::ofResult).reversed())
                        .toList());
    }

    private static List<Criterion> criteria(Matter matter, List<Finding> findings) {
        List<Words> words = matter.mending().plan().map(MatterEvent.Planned::criteria).orElse(List.of());
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int which = i;
            Boolean met = findings.isEmpty()
                    ? null
                    : findings.stream().allMatch(each -> which < each.met().size() && each.met().get(which));
            criteria.add(new Criterion(words.get(i), met));
        }
        return criteria;
    }
}
