package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.TrafficLight;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger in numbers, of what the viewer may see; every number opens its rows. Merged matters are counted where they
 * live on. No number is about a person, and none scores by how many complaints came in (practice P5, P35).
 */
@Component
public class Dashboard {

    private static final int MONTHS = 12;
    private static final int MOST_UNITS = 60;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Dashboard(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Light(TrafficLight light, int count) {}

    /**
     * One unit's year: a rate is "said to be done in time ÷ (closed, or open and overdue)", by the first date and by the
     * one in force (practice P3), with how many it rests on. Of what was closed once, how much came again, under the same
     * number or as another matter (requirement R16).
     *
     * @param unit null for what no unit has yet, and for personal lists
     */
    public record Unit(
            @Nullable UUID unit,
            int open,
            int overdue,
            int rated,
            int onTimeByFirst,
            int onTimeByPresent,
            int closedOnce,
            int recurred,
            int returns) {

        public int recurrencePercent() {
            return Percent.of(recurred, closedOnce);
        }

        public int percentByFirst() {
            return Percent.of(onTimeByFirst, rated);
        }

        public int percentByPresent() {
            return Percent.of(onTimeByPresent, rated);
        }
    }

    /** @param reactive somebody outside had to find it first */
    public record Source(MatterSource source, int count, boolean reactive) {}

    public record Month(LocalDate first, int received, int closed) {}

    /** Open matters by how long ago they came in; {@code mostDays} is -1 for the oldest group. */
    public record Age(int leastDays, int mostDays, int count, LocalDate from, LocalDate to) {}

    /** @param checkLate how many wait for a verification or approval that is late */
    public record Shown(
            List<Light> lights,
            int checkLate,
            List<Unit> units,
            List<Source> sources,
            List<Month> months,
            List<Age> ages) {

        public int total() {
            return lights.stream().mapToInt(Light::count).sum();
        }

        public int reactivePercent() {
            int all = sources.stream().mapToInt(Source::count).sum();
            int reactive = sources.stream().filter(Source::reactive).mapToInt(Source::count).sum();
            return Percent.of(reactive, all);
        }
    }

    Shown of(Viewer viewer, LocalDate today) {
        return new Shown(
                lights(viewer), checkLate(viewer), units(viewer, today), sources(viewer), months(viewer, today), ages(viewer, today));
    }

    private List<Light> lights(Viewer viewer) {
        return jdbc.sql("""
                        select matter_light(m, :now) as light, count(*) as n from matter m
                        where m.seen_from && :sight::text[] and m.merged_into is null
                        group by light order by light
                        """)
                .param("now", now())
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Light(TrafficLight.valueOf(row.getString("light")), row.getInt("n")))
                .list();
    }

    private int checkLate(Viewer viewer) {
        return jdbc.sql("""
                        select count(*) from matter m
                        where m.seen_from && :sight::text[]
                          and m.status in ('UNDER_VERIFICATION', 'VERIFIED') and m.step_due <= :now
                        """)
                .param("now", now())
                .param("sight", MatterStore.sight(viewer))
                .query(Integer.class)
                .single();
    }

    private List<Unit> units(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        with mine as (
                            select m.*, m.ended_at is null and matter_light(m, :now) = 'OVERDUE' as late
                            from matter m
                            where m.seen_from && :sight::text[] and m.merged_into is null
                              and (m.ended_at is null or m.closed_at >= :from))
                        select unit,
                               count(*) filter (where ended_at is null) as open,
                               count(*) filter (where late) as overdue,
                               count(*) filter (where late or closed_at is not null) as rated,
                               count(*) filter (where closed_at is not null and requested_at <= first_due) as by_first,
                               count(*) filter (where closed_at is not null and requested_at <= due) as by_present,
                               count(*) filter (where closed_at is not null or reopenings > 0) as closed_once,
                               count(*) filter (where reopenings > 0 or exists (
                                   select from matter_link l where l.other = mine.id and l.relation = 'RECURRENCE')) as recurred,
                               sum(returns) as returns
                        from mine group by unit
                        order by overdue desc, open desc, unit
                        limit :limit
                        """)
                .param("now", now())
                .param("from", toSql(today.minusYears(1).atStartOfDay(luoshi.journal.SqlTime.OFFICE_ZONE).toInstant()))
                .param("sight", MatterStore.sight(viewer))
                .param("limit", MOST_UNITS)
                .query((row, _) -> new Unit(
                        row.getObject("unit", UUID.class),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("rated"),
                        row.getInt("by_first"),
                        row.getInt("by_present"),
                        row.getInt("closed_once"),
                        row.getInt("recurred"),
                        row.getInt("returns")))
                .list();
    }

    private List<Source> sources(Viewer viewer) {
        return jdbc.sql("""
                        select m.source, count(*) as n from matter m
                        where m.seen_from && :sight::text[] and m.merged_into is null
                        group by m.source order by n desc, m.source
                        """)
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> {
                    MatterSource source = MatterSource.valueOf(row.getString("source"));
                    return new Source(source, row.getInt("n"), source.reactive());
                })
                .list();
    }

    private List<Month> months(Viewer viewer, LocalDate today) {
        LocalDate from = today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return jdbc.sql("""
                        select month::date as month,
                               count(*) filter (where date_trunc('month', m.received_on) = month) as received,
                               count(*) filter (where date_trunc('month', m.closed_at at time zone 'Asia/Shanghai') = month)
                                   as closed
                        from generate_series(:from::timestamp, :to::timestamp, interval '1 month') month
                        left join matter m on m.seen_from && :sight::text[] and m.merged_into is null
                             and (date_trunc('month', m.received_on) = month
                                  or date_trunc('month', m.closed_at at time zone 'Asia/Shanghai') = month)
                        group by month order by month
                        """)
                .param("from", from)
                .param("to", today.withDayOfMonth(1))
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Month(
                        row.getObject("month", LocalDate.class), row.getInt("received"), row.getInt("closed")))
                .list();
    }

    private List<Age> ages(Viewer viewer, LocalDate today) {
        int[] bounds = {0, 8, 31, 91, 181};
        return java.util.stream.IntStream.range(0, bounds.length)
                .mapToObj(group -> {
                    int least = bounds[group];
                    int most = group + 1 < bounds.length ? bounds[group + 1] - 1 : -1;
                    LocalDate to = today.minusDays(least);
                    LocalDate from = most < 0 ? LocalDate.of(2000, 1, 1) : today.minusDays(most);
                    return new Age(least, most, open(viewer, from, to), from, to);
                })
                .toList();
    }

    private int open(Viewer viewer, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*) from matter m
                        where m.seen_from && :sight::text[] and m.ended_at is null and m.received_on between :from and :to
                        """)
                .param("sight", MatterStore.sight(viewer))
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    private java.time.OffsetDateTime now() {
        Instant now = clock.instant();
        return toSql(now);
    }
}
