package luoshi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.table.Printable;

/** What bars a list, a figure, a remedy or an ending. */
final class IndicatorRules {

    static final int MOST_CODE = 30;
    static final int MOST_NAME = 200;
    static final int MOST_CATEGORY = 60;
    static final int MOST_VALUE = 200;
    static final int MOST_WORDS = 1_000;
    static final int LEAST_REASON = 4;
    static final int MOST_REASON = 500;
    private static final int MOST_COMPARED = 10_000;

    private IndicatorRules() {}

    static List<Reason> head(ListHead head, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (head.year() < ListHead.FIRST_YEAR || head.year() > Math.min(ListHead.LAST_YEAR, today.getYear() + 1)) {
            reasons.add(Reason.of("year", "year", String.valueOf(ListHead.FIRST_YEAR), String.valueOf(today.getYear() + 1)));
        }
        if (head.issuer().isBlank() || !fits(head.issuer(), ListHead.MOST)) {
            reasons.add(Reason.of("issuer", "issuer", ListHead.MOST));
        }
        if (!fits(head.document(), ListHead.MOST)) {
            reasons.add(Reason.of("length", "document", ListHead.MOST));
        }
        if (head.corrects()) {
            reasons.addAll(correction(head));
        }
        return reasons;
    }

    /** What was written wrongly is corrected with both: why, and by which approval. */
    private static List<Reason> correction(ListHead head) {
        List<Reason> reasons = new ArrayList<>(reason(head.reason()));
        if (head.approval().isBlank() || !fits(head.approval(), ListHead.MOST)) {
            reasons.add(Reason.of("approval", "approval", ListHead.MOST));
        }
        return reasons;
    }

    /** The words of one row of a list. */
    static List<Reason> words(IndicatorFile.Row row) {
        List<Reason> reasons = new ArrayList<>();
        length(reasons, "code", row.code(), MOST_CODE);
        length(reasons, "name", row.name(), MOST_NAME);
        length(reasons, "category", row.category(), MOST_CATEGORY);
        length(reasons, "target", row.target(), MOST_VALUE);
        length(reasons, "remedy", row.remedy(), MOST_WORDS);
        return reasons;
    }

    /**
     * @param points what the indicator is worth; where it is worth 0, points are only taken off
     * @param year   of the list: its figures are of this year, or of the next, in which the year is settled
     */
    static List<Reason> figures(Figures figures, BigDecimal points, int year, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (figures.now().isBlank() && figures.place() == null && figures.lost() == null) {
            reasons.add(Reason.of("figures-empty", "now"));
        }
        length(reasons, "now", figures.now(), MOST_VALUE);
        length(reasons, "why", figures.why(), MOST_WORDS);
        place(reasons, figures);
        lost(reasons, figures, points);
        if (figures.asOf().isAfter(today)) {
            reasons.add(Reason.of("as-of-future", "as-of"));
        } else if (figures.asOf().getYear() < year || figures.asOf().getYear() > year + 1) {
            reasons.add(Reason.of("as-of-year", "as-of", String.valueOf(year)));
        }
        return reasons;
    }

    private static void place(List<Reason> reasons, Figures figures) {
        Integer place = figures.place();
        Integer of = figures.of();
        if (place == null && of == null) {
            return;
        }
        if (place == null || of == null) {
            reasons.add(Reason.of("place-whole", "place"));
        } else if (place < 1 || place > of || of > MOST_COMPARED) {
            reasons.add(Reason.of("place-range", "place"));
        }
    }

    private static void lost(List<Reason> reasons, Figures figures, BigDecimal points) {
        BigDecimal lost = figures.lost();
        if (lost == null) {
            return;
        }
        if (!Points.fit(lost)) {
            reasons.add(Reason.of("points", "lost"));
        } else if (points.signum() > 0 && lost.compareTo(points) > 0) {
            reasons.add(Reason.of("lost-more", "lost", Points.shown(points)));
        } else if (lost.signum() > 0 && figures.why().isBlank()) {
            reasons.add(Reason.of("lost-why", "why"));
        }
    }

    /** What bars a command on this indicator, whatever else it says. */
    static List<Reason> standing(Indicator indicator, IndicatorCommand command) {
        boolean resumes = command instanceof IndicatorCommand.Resume;
        if (resumes == indicator.isLiving()) {
            return List.of(Reason.of(resumes ? "living" : "ended", "reason"));
        }
        return List.of();
    }

    static List<Reason> reason(String reason) {
        return reason.strip().length() >= LEAST_REASON && fits(reason, MOST_REASON)
                ? List.of()
                : List.of(Reason.of("reason", "reason", LEAST_REASON, MOST_REASON));
    }

    /** @param unitFits whether the unit exists and belongs to the home */
    static List<Reason> giving(IndicatorCommand.Give give, boolean unitFits) {
        List<Reason> reasons = new ArrayList<>();
        if (!unitFits) {
            reasons.add(Reason.of("unit", "unit"));
        }
        length(reasons, "remedy", give.remedy(), MOST_WORDS);
        return reasons;
    }

    private static void length(List<Reason> reasons, String field, String text, int most) {
        if (!fits(text, most)) {
            reasons.add(Reason.of("length", field, most));
        }
    }

    private static boolean fits(String text, int most) {
        return text.length() <= most && Printable.is(text.replaceAll("[\\r\\n\\t]", ""));
    }
}
