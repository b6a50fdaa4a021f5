package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.MatterCommand.Plan;

/** What a plan must hold before work starts (R17, R20, R29, R44). */
final class PlanRules {

    static final int MOST_ITEMS = 20;

    /** A measure or a criterion is a sentence or two, in characters. */
    static final int MOST_IN_AN_ITEM = 400;

    private PlanRules() {}

    record CauseFirst<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "cause-before-plan";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().mending().cause().isEmpty());
        }
    }

    record NamesMeasures() implements Rule<Plan> {

        @Override
        public String id() {
            return "plan-names-measures";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            int measures = command.measures().size();
            boolean unfit = command.measures().stream().anyMatch(measure -> !isOneItem(measure.what()));
            return refuseWhen(measures < 1 || measures > MOST_ITEMS || unfit, MOST_ITEMS, MOST_IN_AN_ITEM);
        }
    }

    record NamesCriteria() implements Rule<Plan> {

        @Override
        public String id() {
            return "plan-names-criteria";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            int criteria = command.criteria().size();
            boolean unfit = command.criteria().stream().anyMatch(criterion -> !isOneItem(criterion));
            return refuseWhen(criteria < 1 || criteria > MOST_ITEMS || unfit, MOST_ITEMS, MOST_IN_AN_ITEM);
        }
    }

    /**
     * Who is responsible can be asked where the work is: somebody with a post in the unit that has it, or below. For a
     * personal list it is the person, wherever that person works by now.
     */
    record PersonOfTheUnit() implements Rule<Plan> {

        @Override
        public String id() {
            return "person-of-the-unit";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            Matter matter = situation.known();
            String unit = situation.unitPath().apply(matter.owner()).orElse(matter.path());
            boolean own = command.responsiblePerson().equals(matter.registration().person());
            return refuseWhen(!own && !situation.worksUnder().test(unit, command.responsiblePerson()));
        }
    }

    /**
     * A leader answers for each plan (R44): the one who was named, or else the one in charge by the portfolios; nobody
     * needs to type it. A personal list is read by the leader above its person, who stands in its registration.
     */
    record NamesALeader() implements Rule<Plan> {

        @Override
        public String id() {
            return "plan-names-a-leader";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            return refuseWhen(situation.named().isEmpty() && !situation.known().kind().isPersonal());
        }
    }

    /** "Passable" is not an aim: the stretch target says more than the baseline (R20). A first sign needs no such aim (R35). */
    record StretchBeyondBaseline() implements Rule<Plan> {

        @Override
        public String id() {
            return "stretch-beyond-baseline";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            boolean earlySign = situation.known().appraisal()
                    .filter(judged -> judged.severity() == Severity.EARLY_SIGN)
                    .isPresent();
            return refuseWhen(!earlySign && command.baseline().strip().equals(command.stretch().strip()));
        }
    }

    /** The plan's date lies ahead and not past the matter's own due date. */
    record WithinDue() implements Rule<Plan> {

        @Override
        public String id() {
            return "plan-within-due";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            LocalDate last = lastDay(situation.known().rectifyClock());
            boolean dueHasPassed = last.isBefore(situation.today());
            boolean late = command.due().isAfter(last) && !dueHasPassed;
            return refuseWhen(command.due().isBefore(situation.today()) || late, last);
        }
    }

    record MeasuresWithinPlan() implements Rule<Plan> {

        @Override
        public String id() {
            return "measures-within-plan";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            boolean late = command.measures().stream().anyMatch(measure -> measure.due().isAfter(command.due()));
            return refuseWhen(late, command.due());
        }
    }

    /**
     * What a unit that is judged by indicators plans names those that it serves, or says that there is none (R43). It is
     * not asked of what somebody outside the office raised or is a person's own: see {@link MatterKind#saysWhatItServes}.
     */
    record SaysWhatItServes() implements Rule<Plan> {

        @Override
        public String id() {
            return "plan-says-what-it-serves";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            Matter matter = situation.known();
            return refuseWhen(command.serves() == null
                    && matter.kind().saysWhatItServes()
                    && situation.indicators().hasList(matter.path(), situation.today()));
        }
    }

    /** What a matter serves is on a list by which its unit is judged. */
    record IndicatorsOfTheUnit() implements Rule<Plan> {

        @Override
        public String id() {
            return "indicators-of-the-unit";
        }

        @Override
        public Optional<Refusal> check(Plan command, Situation situation) {
            List<UUID> serves = command.serves() == null ? List.of() : command.serves();
            String path = situation.known().path();
            boolean foreign = serves.stream().anyMatch(indicator -> !situation.indicators().holds(indicator, path));
            return refuseWhen(foreign || serves.size() > MOST_ITEMS, MOST_ITEMS);
        }
    }

    private static boolean isOneItem(String words) {
        return !words.isBlank() && words.strip().length() <= MOST_IN_AN_ITEM;
    }

    /** The last day that a clock in days still counts: a day ends at the midnight that follows it. */
    static LocalDate lastDay(SetClock clock) {
        return clock.due().minusMillis(1).atZone(SqlTime.OFFICE_ZONE).toLocalDate();
    }
}
