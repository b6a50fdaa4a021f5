package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.life.ClockRules;
import luoshi.rulebook.RuleChange;
import luoshi.rulebook.RuleCheck;
import luoshi.rulebook.RuleKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps verification from becoming a rubber stamp (practice P1): the hours that the rules ask of verifiers in a month stay
 * within the hours that the district has entered. They are projected from the close-out requests of the last 30 days, each
 * on the route that it would take by the numbers in question. Who is over already may still change what eases it.
 */
final class VerifierCapacity implements RuleCheck {

    static final String CAPACITY = "verification.capacity-hours";
    private static final String SMALL = "verification.hours-small";
    private static final String NORMAL = "verification.hours-normal";
    private static final String MAJOR = "verification.hours-major";
    private static final Duration MONTH = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    VerifierCapacity(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Requests of a month by the route that they take. Personal lists are checked by others and do not count. */
    record Month(int small, int normal, int major) {

        /** Hours, rounded up: each on its route, re-checks of small ones, and look-backs, each of these like a normal one. */
        int hours(Numbers numbers) {
            long hundredths = 100L * small * numbers.one(SMALL)
                    + 100L * normal * numbers.one(NORMAL)
                    + 100L * major * numbers.one(MAJOR)
                    + (long) small * numbers.one(ClockRules.SMALL_RECHECK) * numbers.one(NORMAL)
                    + (100L * major + (long) (small + normal) * numbers.one(ClockRules.LOOK_BACK_SAMPLE))
                            * numbers.count(ClockRules.LOOK_BACK) * numbers.one(NORMAL);
            return Math.toIntExact((hundredths + 99) / 100);
        }
    }

    @Override
    public Optional<RuleChange.Reason> check(Numbers before, Numbers after) {
        int hours = lately(after).hours(after);
        int over = hours - after.one(CAPACITY);
        int overBefore = lately(before).hours(before) - before.one(CAPACITY);
        return over > 0 && over > overBefore
                ? Optional.of(RuleChange.Reason.of("verifier-capacity", hours, after.one(CAPACITY)))
                : Optional.empty();
    }

    @Override
    public Optional<Shown> beside(RuleKey key, Numbers now) {
        if (!key.value().equals(CAPACITY)) {
            return Optional.empty();
        }
        Month month = lately(now);
        return Optional.of(new Shown("ledger.verifier-hours",
                List.of(month.small(), month.normal(), month.major(), month.hours(now), now.one(CAPACITY))));
    }

    Month lately(Numbers numbers) {
        return jdbc.sql("""
                        select count(*) filter (where taken = 'SMALL') as small,
                               count(*) filter (where taken = 'NORMAL') as normal,
                               count(*) filter (where taken = 'MAJOR') as major
                        from (select case
                                when route = 'MAJOR' and why not in ('redone', 'many-voices', 'came-again') then 'MAJOR'
                                when redos >= :redos or voices >= :people or again >= :again then 'MAJOR'
                                when may_be_small and voices > 0 and redos = 0 and again = 0 and first_days <= :days then 'SMALL'
                                else 'NORMAL' end as taken
                              from matter_close_out_request
                              where at > :since and why <> 'personal') requests
                        """)
                .param("redos", numbers.one(ClockRules.MAJOR_FROM_REDOS))
                .param("again", numbers.one(ClockRules.MAJOR_FROM_RECURRENCES))
                .param("people", numbers.one(ClockRules.MAJOR_FROM_PEOPLE))
                .param("days", numbers.one(ClockRules.SMALL_MOST_DAYS))
                .param("since", toSql(clock.instant().minus(MONTH)))
                .query((row, _) -> new Month(row.getInt("small"), row.getInt("normal"), row.getInt("major")))
                .single();
    }
}
