package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;
import static luoshi.journal.SqlTime.toSqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.CallbackEnd;
import luoshi.organization.Viewer;
import luoshi.page.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind the figures of the dashboard: close-outs as they were on their day, ends of calls, looks back. */
@Component
public class FigureRegisters {

    private final JdbcClient jdbc;

    FigureRegisters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who found it: what the office found itself stands apart in every rate (practice P5). First signs are in no rate, and
     * in neither of the two (requirement R35).
     */
    public enum Found {
        SELF,
        OTHERS
    }

    /**
     * What is asked of the register of close-outs, as it stands in an address: the page and the API read the same names.
     * Null means "any".
     *
     * @param found who found it
     * @param from  first day of close-out
     * @param again only what came again since
     * @param kept  said to be done before its first date, or not
     * @param aim   which of the plan's aims it reached
     */
    public record CloseOutsAsked(
            @Nullable UUID unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Found found,
            @Nullable Boolean again,
            @Nullable Boolean kept,
            @Nullable Aim aim) {

        public boolean isAll() {
            return unit == null && from == null && to == null && found == null && again == null && kept == null && aim == null;
        }

        Address address() {
            return Address.of("/close-outs")
                    .with("unit", unit).with("from", from).with("to", to).with("found", found)
                    .with("again", again).with("kept", kept).with("aim", aim);
        }
    }

    /**
     * A close-out with the dates that held on its day.
     *
     * @param earlySign a first sign only: whether it was in time counts against nobody
     * @param aim       which of its plan's aims it reached; null where it had none or nobody was asked
     * @param shown     the figure or the words that show it
     */
    public record CloseOut(
            String number,
            String title,
            @Nullable UUID unit,
            boolean selfFound,
            Instant requestedAt,
            Instant firstDue,
            Instant due,
            Instant closedAt,
            boolean byFirst,
            boolean byPresent,
            @Nullable Instant reopenedAt,
            boolean earlySign,
            @Nullable Aim aim,
            @Nullable String shown) {}

    /** How one call ended; an end that an approver must agree to stands here from the agreement on. */
    public record CallEnded(
            String number, String title, String label, CallbackEnd end, LocalDate on, @Nullable UUID unit) {}

    /** @param doneOn null until it is done */
    public record LookBack(
            String number, String title, @Nullable UUID unit, LocalDate due, LookBackState state, @Nullable LocalDate doneOn) {}

    RegisterPage<CloseOut> closeOuts(Viewer viewer, CloseOutsAsked asked, RegisterPage.Part part) {
        Map<String, @Nullable Object> bound = new HashMap<>();
        bound.put("unit", asked.unit());
        bound.put("from", toSqlOrNull(startOf(asked.from())));
        bound.put("to", toSqlOrNull(startOf(asked.to() == null ? null : asked.to().plusDays(1))));
        bound.put("self", asked.found() == null ? null : asked.found() == Found.SELF);
        bound.put("again", asked.again());
        bound.put("kept", asked.kept());
        bound.put("aim", asked.aim() == null ? null : asked.aim().name());
        return RegisterPage.read(jdbc, """
                        select c.*, r.early_sign, r.aim, r.shown, m.number, m.title, 0 as rank, c.closed_at as key_at,
                               m.number || '/' || c.version as tail
                        from matter_close_out c join matter m on m.id = c.matter
                             join matter_reached r on r.matter = c.matter and r.version = c.version
                        where m.seen_from && :sight::text[]
                          and (:unit::uuid is null or c.unit = :unit)
                          and (:from::timestamptz is null or c.closed_at >= :from)
                          and (:to::timestamptz is null or c.closed_at < :to)
                          and (:self::boolean is null or c.self_found = :self and not r.early_sign)
                          and (:again::boolean is null or close_out_came_again(c) = :again)
                          and (:kept::boolean is null or c.by_first = :kept)
                          and (:aim::text is null or r.aim = :aim)
                        """, bound, viewer, part, FigureRegisters::closeOut);
    }

    private static CloseOut closeOut(ResultSet row, int number) throws SQLException {
        return new CloseOut(
                row.getString("number"),
                row.getString("title"),
                row.getObject("unit", UUID.class),
                row.getBoolean("self_found"),
                toInstant(row, "requested_at"),
                toInstant(row, "first_due"),
                toInstant(row, "due"),
                toInstant(row, "closed_at"),
                row.getBoolean("by_first"),
                row.getBoolean("by_present"),
                toInstantOrNull(row, "reopened_at"),
                row.getBoolean("early_sign"),
                row.getString("aim") == null ? null : Aim.valueOf(row.getString("aim")),
                row.getString("shown"));
    }

    /** Those of a year, as the dashboard counts them. */
    RegisterPage<CallEnded> callEnds(
            Viewer viewer, @Nullable CallbackEnd end, LocalDate today, RegisterPage.Part part) {
        Map<String, @Nullable Object> bound = new HashMap<>();
        bound.put("end", end == null ? null : end.name());
        bound.put("from", toSqlOrNull(startOf(today.minusYears(1))));
        return RegisterPage.read(jdbc, """
                        select e.*, m.number, m.title, v.label, 0 as rank, e.at as key_at, m.number || '/' || e.version as tail
                        from matter_call_end e join matter m on m.id = e.matter
                             left join matter_voice v on v.matter = e.matter and v.voice = e.voice
                        where m.seen_from && :sight::text[] and e.at >= :from
                          and (:end::text is null or e.call_end = :end)
                        """, bound, viewer, part, (row, _) -> new CallEnded(
                row.getString("number"),
                row.getString("title"),
                row.getString("label") == null ? "" : row.getString("label"),
                CallbackEnd.valueOf(row.getString("call_end")),
                day(toInstant(row, "at")),
                row.getObject("unit", UUID.class)));
    }

    /** Those open, and those done within a year; the earliest day first. */
    RegisterPage<LookBack> lookBacks(
            Viewer viewer, @Nullable LookBackState state, LocalDate today, RegisterPage.Part part) {
        Map<String, @Nullable Object> bound = new HashMap<>();
        bound.put("state", state == null ? null : state.name());
        bound.put("today", today);
        bound.put("from", toSqlOrNull(startOf(today.minusYears(1))));
        return RegisterPage.read(jdbc, """
                        select l.*, m.number, m.title, m.unit, look_back_state(l, :today) as state, 0 as rank,
                               l.due::timestamp at time zone 'Asia/Shanghai' as key_at, m.number || '/' || l.due as tail
                        from matter_look_back l join matter m on m.id = l.matter
                        where m.seen_from && :sight::text[] and (not l.done or l.done_at >= :from)
                          and (:state::text is null or look_back_state(l, :today) = :state)
                        """, bound, viewer, part, (row, _) -> new LookBack(
                row.getString("number"),
                row.getString("title"),
                row.getObject("unit", UUID.class),
                row.getObject("due", LocalDate.class),
                LookBackState.valueOf(row.getString("state")),
                dayOrNull(toInstantOrNull(row, "done_at"))));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(OFFICE_ZONE).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OFFICE_ZONE);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant instant) {
        return instant == null ? null : day(instant);
    }
}
