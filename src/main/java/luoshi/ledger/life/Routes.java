package luoshi.ledger.life;

import java.util.function.ToIntFunction;
import luoshi.calendar.Budget;
import luoshi.calendar.DeadlineUnit;
import org.jspecify.annotations.Nullable;

/** Which of the three ways to close-out a matter takes, by its risk, and why (practice P1). */
final class Routes {

    /** A route with its reason; the reason is the last part of its message key. */
    record Chosen(Route route, String why) {}

    private static final String MAJOR_GRADE = "major";

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
        if (matter.registration().source() == MatterSource.LEADER_INSTRUCTION
                || matter.kind() == MatterKind.LEADER_INSTRUCTION) {
            return "leader-instruction";
        }
        if (matter.registration().source() == MatterSource.DISCIPLINARY_INSPECTION) {
            return "disciplinary-inspection";
        }
        if (matter.kind() == MatterKind.HAZARD && isGradeMajor(matter)) {
            return "major-hazard";
        }
        if (matter.mending().redos() >= numbers.applyAsInt(ClockRules.MAJOR_FROM_REDOS)) {
            return "redone";
        }
        return matter.voices().count() >= numbers.applyAsInt(ClockRules.MAJOR_FROM_PEOPLE) ? "many-voices" : null;
    }

    private static boolean isGradeMajor(Matter matter) {
        return matter.particulars().containsKey("grade")
                && matter.particulars().get("grade").text().strip().equals(MAJOR_GRADE);
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
                && matter.mending().redos() == 0;
    }
}
