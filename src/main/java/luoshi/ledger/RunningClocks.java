package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.SetClock;

/**
 * Every date of a matter that somebody waits for, by the name under which reminders follow it: the whole, the step that is
 * next or the decision of a dispute, each part that is owed, each instruction without an answer, the report of a listed
 * oversight, the look-back.
 */
final class RunningClocks {

    /** From receipt to close-out request. */
    static final String WHOLE = "rectify";

    static final String STEP = "step";

    /** The joint decision, which is the step while units dispute whose it is. */
    static final String DISPUTE = "dispute";

    static final String OVERSIGHT = "oversight";
    static final String LOOK_BACK = "look-back";
    static final String PART = "part-";
    static final String INSTRUCTION = "instruction-";

    private RunningClocks() {}

    static Map<String, Instant> of(Matter matter) {
        Map<String, Instant> running = new LinkedHashMap<>();
        MatterStatus status = matter.status();
        if (status == MatterStatus.MERGED) {
            return running;
        }
        // The whole runs to the close-out request, and again after a redo. What stands still for a known time does so in
        // its date already, so that nobody has to start it again.
        if (!status.isEnded() && !status.isBeingChecked() && !standsStillForUnknown(matter.rectifyClock())) {
            running.put(WHOLE, matter.rectifyClock().due());
        }
        String next = matter.decisionClock().isPresent() ? DISPUTE : STEP;
        matter.stepClock().ifPresent(step -> running.put(next, step.due()));
        if (status.isBeingMended()) {
            matter.parts().owed().forEach(part -> running.put(PART + part.asked().part(), endOf(part.asked().due())));
        }
        matter.instructions().all().stream()
                .filter(each -> each.given().due() != null && each.answer() == null)
                .forEach(each -> running.put(INSTRUCTION + each.given().instruction(), endOf(each.given().due())));
        matter.holding().oversight()
                .filter(Oversight::owed)
                .flatMap(listed -> Optional.ofNullable(listed.reportBy()))
                .ifPresent(day -> running.put(OVERSIGHT, endOf(day)));
        if (status.isClosed()) {
            matter.closing().lookBacksDue().stream().findFirst().ifPresent(day -> running.put(LOOK_BACK, endOf(day)));
        }
        return running;
    }

    private static boolean standsStillForUnknown(SetClock clock) {
        return clock.suspensions().stream().anyMatch(each -> each.until() == null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
    }

    /** Which sentences speak of a clock: one of several parts is a part. */
    static String sort(String clock) {
        return clock.equals(WHOLE) ? "" : clock.replaceFirst("-\\d+$", "");
    }

    /** The number of the part or instruction that a clock is of. */
    static int number(String clock) {
        return Integer.parseInt(clock.substring(clock.lastIndexOf('-') + 1));
    }
}
