package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.journal.Event;
import luoshi.journal.History;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.SetClock;

/**
 * Every date of a matter that somebody waits for, by the name under which reminders follow it: the whole, the step that is
 * next, each part that is owed, each instruction without an answer, the report of a listed oversight, the look-back.
 */
final class RunningClocks {

    /** From receipt to close-out request. */
    static final String WHOLE = "rectify";

    static final String STEP = "step";
    static final String OVERSIGHT = "oversight";
    static final String LOOK_BACK = "look-back";
    static final String PART = "part-";
    static final String INSTRUCTION = "instruction-";

    private RunningClocks() {}

    static Map<String, Instant> of(History history, Matter matter) {
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
        matter.stepClock().ifPresent(step -> running.put(STEP, step.due()));
        if (status.isBeingMended()) {
            matter.parts().owed().forEach(part -> running.put(PART + part.asked().part(), endOf(part.asked().due())));
        }
        matter.instructions().all().stream()
                .filter(each -> each.given().due() != null && each.answer() == null)
                .forEach(each -> running.put(INSTRUCTION + each.given().instruction(), endOf(each.given().due())));
        matter.holding().listing()
                .filter(_ -> !status.isEnded() && !reported(history))
                .ifPresent(listing -> running.put(OVERSIGHT, endOf(listing.reportBy())));
        if (status.isClosed()) {
            matter.closing().lookBacksDue().stream().findFirst().ifPresent(day -> running.put(LOOK_BACK, endOf(day)));
        }
        return running;
    }

    private static boolean standsStillForUnknown(SetClock clock) {
        return clock.suspensions().stream().anyMatch(each -> each.until() == null);
    }

    /** Whoever reports progress after the listing, or asks for the close-out, has reported to those who listed it. */
    private static boolean reported(History history) {
        List<Event> events = history.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof CooperationEvent.ListedForOversight) {
                return false;
            }
            if (events.get(i) instanceof MatterEvent.Progressed || events.get(i) instanceof MatterEvent.CloseOutRequested) {
                return true;
            }
        }
        return false;
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
