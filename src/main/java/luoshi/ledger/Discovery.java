package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who finds the problems, and which attitudes show in them (requirements R13, R18). Only what a dispatcher has judged to
 * be a problem in earnest counts, whoever brought it; trifles, consultations and first signs do not (practice P5). A
 * problem that a unit finds itself can only raise its rate. Nothing is counted by person (practice P35).
 */
@Component
public class Discovery {

    private static final int MONTHS = 12;
    private static final int MOST_UNITS = 60;

    private final JdbcClient jdbc;

    Discovery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A year of one unit.
     *
     * @param unit      null where nobody has the matters yet
     * @param judged    problems in earnest
     * @param selfFound how many of them the office's own eyes found
     * @param missed    how many others found where the unit had listed nothing
     * @param signs     first signs, counted against nobody
     * @param shown     how often each attitude showed, in the order of {@code Attitude}
     */
    public record OfUnit(@Nullable UUID unit, int judged, int selfFound, int missed, int signs, List<Shown> shown) {

        /** Of a hundred; 0 where nothing was judged. */
        public int rate() {
            return Percent.of(selfFound, judged);
        }
    }

    /** @param lately in the last six months; {@code before}: in the six months before these */
    public record Shown(int lately, int before) {}

    public record OfMonth(LocalDate first, int judged, int selfFound) {

        public int rate() {
            return Percent.of(selfFound, judged);
        }
    }

    /**
     * Problems on personal lists, as far as the viewer reads these, and how many of them are of members of the leading group
     * (practice P12).
     */
    public record Personal(int all, int ofLeaders) {

        public int share() {
            return Percent.of(ofLeaders, all);
        }
    }

    /** @param notJudged open matters from outside that nobody has judged yet: they count nowhere */
    public record Found(List<OfUnit> units, List<OfMonth> months, int notJudged, Personal personal) {

        /** From the first month in which something was judged. */
        public List<OfMonth> sinceFirst() {
            return months.stream().dropWhile(month -> month.judged() == 0).toList();
        }
    }

    Found of(Viewer viewer, LocalDate today) {
        return new Found(units(viewer, today), months(viewer, today), notJudged(viewer), personal(viewer));
    }

    private List<OfUnit> units(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        with mine as (
                            select m.*, m.severity in ('ORDINARY', 'GRAVE') as counts, matter_missed(m) as missed,
                                   m.received_on >= :half as lately
                            from matter m
                            where m.seen_from && :sight::text[] and m.merged_into is null and m.person is null
                              and m.severity is not null and m.received_on >= :from)
                        select unit,
                               count(*) filter (where counts) as judged,
                               count(*) filter (where counts and self_found(source)) as self_found,
                               count(*) filter (where missed) as missed,
                               count(*) filter (where not counts) as signs,
                               count(*) filter (where attitudes @> '{IMPOSSIBLE}' and lately) as impossible,
                               count(*) filter (where attitudes @> '{IMPOSSIBLE}' and not lately) as impossible_before,
                               count(*) filter (where attitudes @> '{GOOD_ENOUGH}' and lately) as good_enough,
                               count(*) filter (where attitudes @> '{GOOD_ENOUGH}' and not lately) as good_enough_before,
                               count(*) filter (where attitudes @> '{INDIFFERENT}' and lately) as indifferent,
                               count(*) filter (where attitudes @> '{INDIFFERENT}' and not lately) as indifferent_before
                        from mine group by unit
                        order by missed desc, judged desc, unit
                        limit :limit
                        """)
                .param("from", today.minusMonths(MONTHS))
                .param("half", today.minusMonths(MONTHS / 2))
                .param("sight", MatterStore.sight(viewer))
                .param("limit", MOST_UNITS)
                .query((row, _) -> new OfUnit(
                        row.getObject("unit", UUID.class),
                        row.getInt("judged"),
                        row.getInt("self_found"),
                        row.getInt("missed"),
                        row.getInt("signs"),
                        List.of(
                                new Shown(row.getInt("impossible"), row.getInt("impossible_before")),
                                new Shown(row.getInt("good_enough"), row.getInt("good_enough_before")),
                                new Shown(row.getInt("indifferent"), row.getInt("indifferent_before")))))
                .list();
    }

    private List<OfMonth> months(Viewer viewer, LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(1);
        return jdbc.sql("""
                        select month::date as month, count(m.id) as judged,
                               count(m.id) filter (where self_found(m.source)) as self_found
                        from generate_series(:from::timestamp, :to::timestamp, interval '1 month') month
                        left join matter m on m.seen_from && :sight::text[] and m.merged_into is null and m.person is null
                             and m.severity in ('ORDINARY', 'GRAVE') and date_trunc('month', m.received_on) = month
                        group by month order by month
                        """)
                .param("from", thisMonth.minusMonths(MONTHS - 1L))
                .param("to", thisMonth)
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new OfMonth(
                        row.getObject("month", LocalDate.class), row.getInt("judged"), row.getInt("self_found")))
                .list();
    }

    private Personal personal(Viewer viewer) {
        return jdbc.sql("""
                        select count(*) as n,
                               count(*) filter (where exists (
                                   select from post p where p.holder = m.person and 'LEADER' = any(p.roles))) as of_leaders
                        from matter m where m.seen_from && :sight::text[] and m.person is not null
                        """)
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Personal(row.getInt("n"), row.getInt("of_leaders")))
                .single();
    }

    private int notJudged(Viewer viewer) {
        return jdbc.sql("""
                        select count(*) from matter m
                        where m.seen_from && :sight::text[] and m.ended_at is null and m.reactive and m.severity is null
                          and m.person is null
                        """)
                .param("sight", MatterStore.sight(viewer))
                .query(Integer.class)
                .single();
    }
}
