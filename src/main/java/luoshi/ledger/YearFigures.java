package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.CallbackEnd;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard's figures of a year, counted from what stays as it was on its day. */
final class YearFigures {

    private static final int MONTHS = 12;
    private static final int MOST_UNITS = 60;

    private final JdbcClient jdbc;

    YearFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dashboard.Unit> units(Viewer viewer, LocalDate today, Instant now) {
        return jdbc.sql("""
                        with mine as (
                            select m.*, m.ended_at is null and matter_light(m, :now) = 'OVERDUE' as late,
                                   self_found(m.source) as own,
                                   coalesce(m.severity = 'EARLY_SIGN', false) as sign
                            from matter m
                            where m.seen_from && :sight::text[] and m.merged_into is null
                              and (m.ended_at is null or m.closed_at >= :from)),
                        standing as (
                            select unit,
                                   count(*) filter (where ended_at is null) as open,
                                   count(*) filter (where late) as overdue,
                                   count(*) filter (where ended_at is null and own) as own,
                                   count(*) filter (where late and own) as own_overdue,
                                   count(*) filter (where late and not own and not sign) as rated_overdue,
                                   count(*) filter (where late and own and not sign) as own_rated_overdue,
                                   sum(returns) as returns
                            from mine group by unit),
                        ended as (
                            select c.unit,
                                   count(*) filter (where others) as rated,
                                   count(*) filter (where others and c.by_first) as by_first,
                                   count(*) filter (where others and c.by_present) as by_present,
                                   count(*) filter (where own) as own_rated,
                                   count(*) filter (where own and c.by_first) as own_by_first,
                                   count(*) filter (where own and c.by_present) as own_by_present,
                                   count(*) filter (where r.aim = 'BASELINE') as baseline_only,
                                   count(*) filter (where r.aim = 'STRETCH') as stretch,
                                   count(distinct c.matter) filter (where others) as closed_once,
                                   count(distinct c.matter) filter (where others and close_out_came_again(c)) as recurred
                            from matter_close_out c join matter m on m.id = c.matter
                                 join matter_reached r on r.matter = c.matter and r.version = c.version
                                 cross join lateral (select c.self_found and not r.early_sign as own,
                                                            not c.self_found and not r.early_sign as others) which
                            where m.seen_from && :sight::text[] and c.closed_at >= :from
                            group by c.unit)
                        select each.unit, coalesce(open, 0) as open, coalesce(overdue, 0) as overdue,
                               coalesce(own, 0) as own, coalesce(own_overdue, 0) as own_overdue,
                               coalesce(rated, 0) + coalesce(rated_overdue, 0) as rated,
                               coalesce(by_first, 0) as by_first, coalesce(by_present, 0) as by_present,
                               coalesce(own_rated, 0) + coalesce(own_rated_overdue, 0) as own_rated,
                               coalesce(own_by_first, 0) as own_by_first, coalesce(own_by_present, 0) as own_by_present,
                               coalesce(baseline_only, 0) as baseline_only, coalesce(stretch, 0) as stretch,
                               coalesce(closed_once, 0) as closed_once, coalesce(recurred, 0) as recurred,
                               coalesce(returns, 0) as returns
                        from (select unit from standing union select unit from ended) each
                             left join standing s on s.unit is not distinct from each.unit
                             left join ended e on e.unit is not distinct from each.unit
                        order by coalesce(overdue - own_overdue, 0) desc, open desc nulls last, each.unit
                        limit :limit
                        """)
                .param("now", toSql(now))
                .param("from", toSql(startOf(today.minusYears(1))))
                .param("sight", MatterStore.sight(viewer))
                .param("limit", MOST_UNITS)
                .query(YearFigures::unit)
                .list();
    }

    private static Dashboard.Unit unit(ResultSet row, int number) throws SQLException {
        return new Dashboard.Unit(
                row.getObject("unit", UUID.class),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("own"),
                row.getInt("own_overdue"),
                row.getInt("rated"),
                row.getInt("by_first"),
                row.getInt("by_present"),
                row.getInt("own_rated"),
                row.getInt("own_by_first"),
                row.getInt("own_by_present"),
                row.getInt("baseline_only"),
                row.getInt("stretch"),
                row.getInt("closed_once"),
                row.getInt("recurred"),
                row.getInt("returns"));
    }

    List<Dashboard.Month> months(Viewer viewer, LocalDate today) {
        LocalDate from = today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return jdbc.sql("""
                        with came as (
                            select date_trunc('month', m.received_on)::date as month, count(*) as received
                            from matter m
                            where m.seen_from && :sight::text[] and m.merged_into is null and m.received_on >= :from
                            group by 1),
                        ended as (
                            select date_trunc('month', c.closed_at at time zone 'Asia/Shanghai')::date as month,
                                   count(*) as closed,
                                   count(*) filter (where others) as rated,
                                   count(*) filter (where others and c.by_first) as by_first,
                                   count(*) filter (where others and c.by_present) as by_present
                            from matter_close_out c join matter m on m.id = c.matter
                                 join matter_reached r on r.matter = c.matter and r.version = c.version
                                 cross join lateral (select not c.self_found and not r.early_sign as others) which
                            where m.seen_from && :sight::text[] and c.closed_at >= :since
                            group by 1)
                        select each::date as month, coalesce(received, 0) as received, coalesce(closed, 0) as closed,
                               coalesce(rated, 0) as rated, coalesce(by_first, 0) as by_first,
                               coalesce(by_present, 0) as by_present
                        from generate_series(:from::timestamp, :to::timestamp, interval '1 month') each
                             left join came on came.month = each::date
                             left join ended on ended.month = each::date
                        order by 1
                        """)
                .param("from", from)
                .param("since", toSql(startOf(from)))
                .param("to", today.withDayOfMonth(1))
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Dashboard.Month(
                        row.getObject("month", LocalDate.class), row.getInt("received"), row.getInt("closed"),
                        row.getInt("rated"), row.getInt("by_first"), row.getInt("by_present")))
                .list();
    }

    List<Dashboard.CallEnd> calls(Viewer viewer, LocalDate today) {
        Map<String, Integer> ends = counted("""
                        select e.call_end as name, count(*) as n from matter_call_end e join matter m on m.id = e.matter
                        where m.seen_from && :sight::text[] and e.at >= :from group by 1
                        """, viewer, today);
        return Arrays.stream(CallbackEnd.values())
                .map(end -> new Dashboard.CallEnd(end, ends.getOrDefault(end.name(), 0)))
                .toList();
    }

    List<Dashboard.LookBacks> lookBacks(Viewer viewer, LocalDate today) {
        Map<String, Integer> states = counted("""
                        select look_back_state(l, :today) as name, count(*) as n
                        from matter_look_back l join matter m on m.id = l.matter
                        where m.seen_from && :sight::text[] and (not l.done or l.done_at >= :from) group by 1
                        """, viewer, today);
        return Arrays.stream(LookBackState.values())
                .map(state -> new Dashboard.LookBacks(state, states.getOrDefault(state.name(), 0)))
                .toList();
    }

    private Map<String, Integer> counted(String sql, Viewer viewer, LocalDate today) {
        Map<String, Integer> counted = new HashMap<>();
        jdbc.sql(sql)
                .param("sight", MatterStore.sight(viewer))
                .param("from", toSql(startOf(today.minusYears(1))))
                .param("today", today)
                .query(row -> {
                    counted.put(row.getString("name"), row.getInt("n"));
                });
        return counted;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OFFICE_ZONE).toInstant();
    }
}
