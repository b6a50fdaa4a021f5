package luoshi.ledger;

import java.time.LocalDate;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the ledger; null means "any".
 *
 * @param words        looked for in number, title and particulars
 * @param receivedFrom first day of receipt that counts
 * @param receivedTo   last day of receipt that counts
 * @param mark         one of the marks that a matter can carry
 * @param severity     how grave it was judged
 * @param attitude     an attitude that shows in it
 * @param indicator    of the superior's, that it serves
 * @param order        how it is sorted
 * @param after        the key after which the page begins: lists page by key
 */
public record LedgerFilter(
        @Nullable String words,
        @Nullable MatterKind kind,
        @Nullable MatterStatus status,
        @Nullable TrafficLight light,
        @Nullable MatterSource source,
        @Nullable String domain,
        @Nullable UUID unit,
        @Nullable UUID leader,
        @Nullable Role nextRole,
        @Nullable Route route,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable Mark mark,
        @Nullable Severity severity,
        @Nullable Attitude attitude,
        @Nullable UUID indicator,
        Order order,
        @Nullable String after,
        int limit) {

    public static final int PAGE = 50;
    public static final int MOST = 200;

    /** Marks by which a list is narrowed: each is a number of the dashboard and a door to its rows. */
    public enum Mark {
        REACTIVE,
        LISTED,
        RETURNED,
        DISPUTED,
        WAS_DISPUTED,
        DECISION_LATE,
        REDONE,
        REOPENED,
        RECURRED,
        EXTENDED,
        TIME_ASKED,
        CHECK_LATE,
        PART_OWED,
        INSTRUCTION_WAITING,
        DISSATISFIED,
        MISSED,
        NOT_APPRAISED,
        PERSONAL
    }

    /** How a list is sorted. */
    public enum Order {
        NEWEST,
        /** The most pressing date first; what has ended last. */
        DUE
    }

    public LedgerFilter {
        limit = Math.clamp(limit, 1, MOST);
    }

    public static LedgerFilter all() {
        return new LedgerFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Order.NEWEST,
                null, PAGE);
    }

    /** Only what holds these words. */
    public static LedgerFilter words(String words, int limit) {
        return new LedgerFilter(
                words, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Order.NEWEST,
                null, limit);
    }

    public LedgerFilter from(@Nullable String key, int most) {
        return new LedgerFilter(
                words, kind, status, light, source, domain, unit, leader, nextRole, route, receivedFrom, receivedTo, mark,
                severity, attitude, indicator, order, key, most);
    }

    /** The same, but only under one light, the most pressing first. */
    LedgerFilter lit(TrafficLight only) {
        return new LedgerFilter(
                words, kind, status, only, source, domain, unit, leader, nextRole, route, receivedFrom, receivedTo, mark,
                severity, attitude, indicator, Order.DUE, null, limit);
    }
}
