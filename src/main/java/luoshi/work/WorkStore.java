package luoshi.work;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;
import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims and last results in PostgreSQL, one row for each kind of work. */
final class WorkStore {

    private final JdbcClient jdbc;

    WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void introduce(String name, Instant now) {
        jdbc.sql("insert into background_work (name, next_run) values (:name, :now) on conflict (name) do nothing")
                .param("name", name)
                .param("now", toSql(now))
                .update();
    }

    /** The number of the run that the caller now has to do; empty where it is not due or another program does it. */
    OptionalLong claim(String name, Instant now) {
        return jdbc.sql("""
                        update background_work
                        set claimed_until = :until, started_at = :now, runs = runs + 1
                        where name = :name and next_run <= :now and (claimed_until is null or claimed_until <= :now)
                        returning runs
                        """)
                .param("name", name)
                .param("now", toSql(now))
                .param("until", toSql(now.plus(BackgroundWork.LONGEST_RUN)))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Of a run whose claim ran out and was taken over, nothing is noted. */
    void ended(String name, long run, WorkResult result, Instant now, Instant next) {
        jdbc.sql("""
                        update background_work
                        set claimed_until = null, ended_at = :now, done = :done, failed = :failed, error = null,
                            broken_runs = 0, next_run = :next
                        where name = :name and runs = :run
                        """)
                .param("name", name)
                .param("run", run)
                .param("done", result.done())
                .param("failed", result.failed())
                .param("now", toSql(now))
                .param("next", toSql(next))
                .update();
    }

    /** The wait after broken runs doubles from ten seconds up to a quarter of an hour. */
    void broke(String name, long run, String error, Instant now) {
        jdbc.sql("""
                        update background_work
                        set claimed_until = null, ended_at = :now, done = 0, failed = 0, error = :error,
                            broken_runs = broken_runs + 1,
                            next_run = :now + make_interval(secs => least(900, 10 * power(2, least(broken_runs, 10))))
                        where name = :name and runs = :run
                        """)
                .param("name", name)
                .param("run", run)
                .param("error", error)
                .param("now", toSql(now))
                .update();
    }

    void runNow(String name, Instant now) {
        jdbc.sql("update background_work set next_run = :now where name = :name")
                .param("name", name)
                .param("now", toSql(now))
                .update();
    }

    List<WorkState> all(Instant now) {
        return jdbc.sql("select * from background_work order by name")
                .query((row, _) -> {
                    Instant claimed = toInstantOrNull(row, "claimed_until");
                    return new WorkState(
                            row.getString("name"),
                            toInstantOrNull(row, "started_at"),
                            toInstantOrNull(row, "ended_at"),
                            row.getInt("done"),
                            row.getInt("failed"),
                            row.getString("error"),
                            row.getInt("broken_runs"),
                            toInstant(row, "next_run"),
                            claimed != null && claimed.isAfter(now));
                })
                .list();
    }
}
