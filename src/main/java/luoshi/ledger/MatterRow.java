package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param firstDue    the first due date, beside the present one (practice P3)
 * @param stepDue     when the step that is next is due, where it has a clock of its own
 * @param requestedAt when it was last said to be done: by this the two on-time rates are judged
 * @param severity    null until somebody has judged it
 * @param voices      how many raised it
 * @param partDue     on a desk: the day by which the reader owes a part of it to the unit that has it
 * @param toJudge    on a desk: the reader may say whether it is an earlier matter come again, which it waits for
 * @param decideBy    while units dispute whose it is: when the joint decision is due
 * @param reportDue   on a desk: the day by which the reader owes a report on a listed matter
 * @param toEnd       on a desk: the reader listed it and has the report
 * @param timeAsked   the kind of time that was asked for and waits for a decision
 */
public record MatterRow(
        UUID id,
        String number,
        MatterKind kind,
        String title,
        String domain,
        MatterSource source,
        boolean reactive,
        boolean listed,
        MatterStatus status,
        Role nextRole,
        UUID owner,
        @Nullable UUID unit,
        @Nullable UUID leader,
        String path,
        LocalDate receivedOn,
        Instant firstDue,
        Instant due,
        @Nullable Instant stepDue,
        @Nullable Instant requestedAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate lookBackOn,
        @Nullable String timeAsked,
        @Nullable Route route,
        @Nullable CauseCode causeCode,
        @Nullable String cause,
        int returns,
        int redos,
        int reopenings,
        int extensions,
        @Nullable Severity severity,
        int voices,
        @Nullable LocalDate partDue,
        boolean toJudge,
        @Nullable Instant decideBy,
        @Nullable LocalDate reportDue,
        boolean toEnd,
        TrafficLight light,
        long version) {

    /**
     * The date that presses most: that of a look-back; that of the step where it has one, which alone counts once the
     * matter was said to be done; else that of the whole matter.
     */
    public Instant pressing() {
        Instant other = pressingOtherwise();
        Instant report = reportDue == null ? other : endOf(reportDue);
        return report.isBefore(other) ? report : other;
    }

    private Instant pressingOtherwise() {
        if (partDue != null) {
            return endOf(partDue);
        }
        if (closedAt != null && lookBackOn != null) {
            return endOf(lookBackOn);
        }
        boolean steps = stepDue != null && (requestedAt != null || stepDue.isBefore(due));
        return steps ? stepDue : due;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SqlTime.OFFICE_ZONE).toInstant();
    }

    /** Its own date is kept, and yet the step that it waits for is late. */
    public boolean stepIsLate(Instant now) {
        return (light == TrafficLight.ON_TIME || light == TrafficLight.NEAR) && !now.isBefore(pressing());
    }

    /** The key of what comes next, as a sentence; a matter that is closed out may have no look-back left. */
    public String nextKey() {
        if (partDue != null) {
            return "ledger.step.PART_OWED";
        }
        if (toJudge) {
            return "ledger.step.TO_JUDGE";
        }
        if (toEnd) {
            return "ledger.step.OVERSIGHT_REPORTED";
        }
        if (reportDue != null && !pressing().isBefore(endOf(reportDue))) {
            return "ledger.step.OVERSIGHT_REPORT";
        }
        if (decideBy != null) {
            return "ledger.step.JOINT_DECISION";
        }
        return "ledger.step." + (status.isClosed() && lookBackOn == null ? "NOTHING_LEFT" : status);
    }

    /** The key after which the next page begins. */
    public String key(LedgerFilter.Order order) {
        return order == LedgerFilter.Order.NEWEST ? number : due + "/" + number;
    }
}
