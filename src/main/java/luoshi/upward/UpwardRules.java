package luoshi.upward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.ledger.life.Refusal;
import luoshi.upward.UpwardWord.Verdict;
import luoshi.upward.UpwardWord.Wish;

/** What bars a word, and what bars its triage: the honest minimum that a problem asks for too (requirement R40). */
final class UpwardRules {

    /** A fact or a reason below this says nothing. */
    static final int LEAST_FACT = 8;

    static final int MOST_FACT = 4_000;
    static final int MOST_FIELD = 200;

    private UpwardRules() {}

    /** What the text itself lacks. */
    static List<Refusal> ofText(Wish wish) {
        List<Refusal> refusals = new ArrayList<>();
        if (isMissing(wish.time())) {
            refusals.add(Refusal.of("upward-time", MOST_FIELD));
        }
        if (isMissing(wish.place())) {
            refusals.add(Refusal.of("upward-place", MOST_FIELD));
        }
        if (isThin(wish.fact())) {
            refusals.add(Refusal.of("upward-fact", LEAST_FACT, MOST_FACT));
        }
        return refusals;
    }

    /** @param triagedBefore a triage stands already, and is replaced only by who says so */
    static List<Refusal> ofTriage(Verdict verdict, boolean triagedBefore, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (triagedBefore && !verdict.replaces()) {
            refusals.add(Refusal.of("upward-triaged-once"));
        }
        if (verdict.triage() == null) {
            refusals.add(Refusal.of("upward-triage"));
        }
        if (isThin(verdict.reason())) {
            refusals.add(Refusal.of("upward-reason", LEAST_FACT, MOST_FACT));
        }
        if (verdict.triage() == Triage.REFERRED && !isReferral(verdict, today)) {
            refusals.add(Refusal.of("upward-referral", MOST_FIELD));
        }
        return refusals;
    }

    private static boolean isReferral(Verdict verdict, LocalDate today) {
        return !isMissing(verdict.body())
                && !isMissing(verdict.number())
                && verdict.on() != null
                && !verdict.on().isAfter(today);
    }

    private static boolean isMissing(String field) {
        return field.isBlank() || field.length() > MOST_FIELD;
    }

    private static boolean isThin(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_FACT || text.length() > MOST_FACT;
    }
}
