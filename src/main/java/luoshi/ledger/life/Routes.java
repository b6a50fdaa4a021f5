package luoshi.ledger.life;

import java.util.function.ToIntFunction;
import luoshi.calendar.Budget;
import luoshi.calendar.DeadlineUnit;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** Which of the three ways to close-out a matter takes, by its risk, and why (practice P1). */
final class Routes {

    /** A route with its reason; the reason is the last part of its message key. */
    record Chosen(Route route, String why) {}

    private static final String MAJOR_GRADE = "major";
    private static final String MAJOR_HAZARD = "major-hazard";

    private Routes() {}

    static Chosen of(Matter matter, ToIntFunction<String> numbers) {
        String major = whyMajor(matter, numbers);
        if (major != null) {
            return new Chosen(Route.MAJOR, major);
        }
        return isSmall(matter, numbers)
                ? new Chosen(Route.SMALL, "small-matter")
                : new Chosen(Route.NORMAL, matter.kind().isPersonal() ? "personal" : "usual");
    }

    private static @Nullable String whyMajor(Matter matter, ToIntFunction<String> numbers) {
        if (matter.kind().isPersonal()) {
            return null;
        }
        if (matter.holding().isListed()) {
            return "listed";
        }
        if (matter.grave() != null) {
            return matter.grave();
        }
        if (matter.appraisal().filter(judged -> judged.severity() == Severity.GRAVE).isPresent()) {
            return "appraised-grave";
        }
        if (matter.mending().timesAgain() >= numbers.applyAsInt(ClockRules.MAJOR_FROM_RECURRENCES)) {
            return "came-again";
        }
        if (matter.mending().redos() >= numbers.applyAsInt(ClockRules.MAJOR_FROM_REDOS)) {
            return "redone";
        }
        return matter.voices().count() >= numbers.applyAsInt(ClockRules.MAJOR_FROM_PEOPLE) ? "many-voices" : null;
    }

    /** Why a matter is major by what it is, whatever happens to it; null where it is not. */
    static @Nullable String whyGrave(MatterEvent.Registered registered) {
        if (registered.kind().isPersonal()) {
            return null;
        }
        if (registered.isLeadersInstruction()) {
            return "leader-instruction";
        }
        if (registered.source() == MatterSource.DISCIPLINARY_INSPECTION) {
            return "disciplinary-inspection";
        }
        return isMajorHazard(registered.kind(), "grade", registered.particulars().get("grade")) ? MAJOR_HAZARD : null;
    }

    /** A correction can make a hazard major; words alone never make it less. */
    static @Nullable String whyGrave(MatterKind kind, WordEvent.Corrected corrected) {
        return isMajorHazard(kind, corrected.field(), corrected.text()) ? MAJOR_HAZARD : null;
    }

    private static boolean isMajorHazard(MatterKind kind, String field, @Nullable Words grade) {
        return kind == MatterKind.HAZARD && field.equals("grade") && grade != null && grade.text().strip().equals(MAJOR_GRADE);
    }

    /** A citizen can say for themselves whether it is done, it was short, and nothing went wrong on the way. */
    private static boolean isSmall(Matter matter, ToIntFunction<String> numbers) {
        Budget first = matter.registration().rectify().budget();
        boolean shortClock = first.unit() == DeadlineUnit.WORKING_DAY
                        && first.amount() <= numbers.applyAsInt(ClockRules.SMALL_MOST_DAYS)
                || first.unit() == DeadlineUnit.CONTINUOUS_HOUR
                || first.unit() == DeadlineUnit.WORKING_HOUR;
        return matter.voices().count() > 0
                && shortClock
                && matter.kind() != MatterKind.PETITION_MATTER
                && !matter.kind().isPersonal()
                && matter.holding().returns() == 0
                && matter.mending().redos() == 0
                && matter.mending().timesAgain() == 0;
    }
}
