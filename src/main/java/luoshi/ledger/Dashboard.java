package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.CallbackEnd;
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

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final YearFigures year;

    Dashboard(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.year = new YearFigures(jdbc);
    }

    public record Light(TrafficLight light, int count) {}

    /**
     * One unit's year: a rate is "said to be done in time ÷ (close-outs, and what is open and overdue)", by the first date
     * and by the one in force (practice P3), with how many it rests on. A close-out counts as it was on its day, also where
     * the matter came again since (practice P2). Of what was closed once, how much came again, under the same number or as
     * another matter (requirement R16). What the office found itself stands apart and lowers no rate (practice P5); a first
     * sign is in no rate at all (requirement R35). Which aim was reached is counted apart (requirement R20).
     *
     * @param unit     null for what no unit has yet, and for personal lists
     * @param own      how many of the open ones the office found itself; {@code ownOverdue}: of the overdue ones
     * @param baselineOnly close-outs that reached what the plan asked at least; {@code stretch}: that reached its further aim
     * @param ownRated what {@code rated} is for those found by itself; {@code ownByFirst}, {@code ownByPresent} likewise
     */
    public record Unit(
            @Nullable UUID unit,
            int open,
            int overdue,
            int own,
            int ownOverdue,
            int rated,
            int onTimeByFirst,
            int onTimeByPresent,
            int ownRated,
            int ownByFirst,
            int ownByPresent,
            int baselineOnly,
            int stretch,
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

    /**
     * What came in and what was closed out in a month. A close-out stays in the month in which it was.
     *
     * @param rated close-outs of what the office did not find itself, by which the rates are reckoned
     */
    public record Month(LocalDate first, int received, int closed, int rated, int onTimeByFirst, int onTimeByPresent) {

        public int percentByFirst() {
            return Percent.of(onTimeByFirst, rated);
        }

        public int percentByPresent() {
            return Percent.of(onTimeByPresent, rated);
        }

        public LocalDate last() {
            return first.plusMonths(1).minusDays(1);
        }
    }

    /** How calls ended in a year (practice P4): each end is counted apart, in the order of {@code CallbackEnd}. */
    public record CallEnd(CallbackEnd end, int count) {}

    /**
     * Disputes beside the returns from which they come (requirement R21).
     *
     * @param open    what waits for its joint decision now
     * @param inAYear what began within a year
     * @param late    of these, what was decided late or is late now
     */
    public record Disputes(int open, int inAYear, int late) {}

    /** Looks back at what was closed out (requirement R47): what is open, and a year of what was done. */
    public record LookBacks(LookBackState state, int count) {}

    /** Open matters by how long ago they came in; {@code mostDays} is -1 for the oldest group. */
    public record Age(int leastDays, int mostDays, int count, LocalDate from, LocalDate to) {}

    /**
     * @param checkLate    how many wait for a verification or approval that is late
     * @param disputes     what was passed on until one joint decision had to say whose it is
     */
    public record Shown(
            List<Light> lights,
            int checkLate,
            Disputes disputes,
            List<Unit> units,
            List<Source> sources,
            List<Month> months,
            List<Age> ages,
            List<CallEnd> calls,
            List<LookBacks> lookBacks) {

        public int total() {
            return lights.stream().mapToInt(Light::count).sum();
        }

        /** From the first month in which anything came in or was closed out: an office that began lately has no empty past. */
        public List<Month> monthsLived() {
            return months.stream().dropWhile(month -> month.received() + month.closed() == 0).toList();
        }

        public int reactivePercent() {
            int all = sources.stream().mapToInt(Source::count).sum();
            int reactive = sources.stream().filter(Source::reactive).mapToInt(Source::count).sum();
            return Percent.of(reactive, all);
        }
    }

    Shown of(Viewer viewer, LocalDate today) {
        return new Shown(
                lights(viewer), checkLate(viewer), disputes(viewer), year.units(viewer, today, clock.instant()), sources(viewer),
                year.months(viewer, today), ages(viewer, today), year.calls(viewer, today), year.lookBacks(viewer, today));
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

    private Disputes disputes(Viewer viewer) {
        return jdbc.sql("""
                        select count(*) filter (where d.ended_at is null) as open,
                               count(*) filter (where d.opened_at > :now::timestamptz - interval '1 year') as in_a_year,
                               count(*) filter (where d.opened_at > :now::timestamptz - interval '1 year'
                                                  and d.decide_by <= coalesce(d.ended_at, :now)) as late
                        from matter_dispute d join matter m on m.id = d.matter
                        where m.seen_from && :sight::text[]
                        """)
                .param("now", now())
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Disputes(row.getInt("open"), row.getInt("in_a_year"), row.getInt("late")))
                .single();
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
