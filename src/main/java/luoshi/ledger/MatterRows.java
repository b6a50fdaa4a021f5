package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;
import static luoshi.journal.SqlTime.toSqlOrNull;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import luoshi.calendar.Suspension;
import luoshi.calendar.Budget;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.language.pairs.SearchPairs;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.SetClock;
import luoshi.ledger.life.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of a matter's row that several capabilities write. */
final class MatterRows {

    private final JdbcClient jdbc;

    MatterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Recorded recorded, MatterEvent.Registered registered) {
        MatterStatus status = registered.kind().isPersonal() ? MatterStatus.ACCEPTED : MatterStatus.REGISTERED;
        SetClock clock = registered.rectify();
        jdbc.sql("""
                        insert into matter (id, number, kind, title, domain, source, reactive, status, next_role, owner,
                                            path, seen_from, opens_to, person, origin, received_on, registered_at, first_due, due,
                                            near, stopped_from, stopped_until, first_days, version, pairs, place)
                        values (:id, :number, :kind, :title, :domain, :source, :reactive, :status, :role, :owner,
                                :path, :seenFrom, :opensTo, :person, :origin, :receivedOn, :registeredAt, :due, :due,
                                :near, :stoppedFrom, :stoppedUntil, :firstDays, :version, :pairs, :place)
                        """)
                .param("id", recorded.stream().id())
                .param("number", registered.number())
                .param("kind", registered.kind().name())
                .param("title", registered.title().text())
                .param("domain", registered.domain())
                .param("source", registered.source().name())
                .param("reactive", registered.source().reactive())
                .param("status", status.name())
                .param("role", status.nextRole(registered.kind()).name())
                .param("owner", registered.owner())
                .param("path", registered.path())
                .param("seenFrom", Sight.ofRegistered(registered).stream().sorted().toArray(String[]::new))
                .param("opensTo", Sight.opensTo(registered).stream().sorted().toArray(String[]::new))
                .param("person", registered.person())
                .param("origin", registered.origin())
                .param("receivedOn", registered.receivedOn())
                .param("registeredAt", toSql(recorded.act().at()))
                .param("due", toSql(clock.due()))
                .param("near", toSql(clock.near()))
                .param("stoppedFrom", stoppedFrom(clock))
                .param("stoppedUntil", stoppedUntil(clock))
                .param("firstDays", workingDays(clock.budget()))
                .param("version", recorded.version())
                .param("pairs", searchable(registered))
                .param("place", PlaceNamed.in(registered))
                .update();
    }

    /** Hours are less than a day; days of the calendar are no short clock. */
    private static @Nullable Integer workingDays(Budget budget) {
        return switch (budget.unit()) {
            case WORKING_DAY -> budget.amount();
            case WORKING_HOUR, CONTINUOUS_HOUR -> 0;
            case CALENDAR_DAY -> null;
        };
    }

    private static String[] searchable(MatterEvent.Registered registered) {
        StringBuilder all = new StringBuilder(registered.number()).append('\n').append(registered.title().text());
        for (Words words : registered.particulars().values()) {
            all.append('\n').append(words.text());
        }
        return SearchPairs.of(all.toString()).toArray(String[]::new);
    }

    void step(UUID id, MatterStatus status, @Nullable SetClock clock) {
        jdbc.sql("""
                        update matter set status = :status, step_due = :due,
                                          decide_by = case when :waits then decide_by end,
                                          listed = listed and not :ended,
                                          listed_by = case when not :ended then listed_by end,
                                          report_by = case when not :ended then report_by end,
                                          reported = reported and not :ended,
                                          next_role = case when person is null then :role else :personalRole end
                        where id = :id
                        """)
                .param("status", status.name())
                .param("role", status.nextRole(MatterKind.PROBLEM).name())
                .param("personalRole", status.nextRole(MatterKind.PERSONAL_PROBLEM).name())
                .param("due", toSqlOrNull(clock == null ? null : clock.due()))
                .param("waits", status.isWaiting())
                .param("ended", status.isEnded())
                .param("id", id)
                .update();
    }

    /** Of two listings of one matter the one that is owed a report holds, and of two such the earlier day. */
    void listed(UUID id, Oversight oversight) {
        jdbc.sql("""
                        update matter set listed = true, listed_by = :by, report_by = :reportBy, reported = :reported
                        where id = :id
                          and (not listed or reported and not :reported
                               or reported = :reported and :reportBy::date < report_by)
                        """)
                .param("by", oversight.by())
                .param("reportBy", oversight.reportBy())
                .param("reported", oversight.reported())
                .param("id", id)
                .update();
    }

    void notListed(UUID id) {
        jdbc.sql("""
                        update matter set listed = false, listed_by = null, report_by = null, reported = false where id = :id
                        """)
                .param("id", id)
                .update();
    }

    void clock(UUID id, SetClock clock) {
        jdbc.sql("""
                        update matter set due = :due, near = :near, stopped_from = :stoppedFrom,
                                          stopped_until = :stoppedUntil
                        where id = :id
                        """)
                .param("due", toSql(clock.due()))
                .param("near", toSql(clock.near()))
                .param("stoppedFrom", stoppedFrom(clock))
                .param("stoppedUntil", stoppedUntil(clock))
                .param("id", id)
                .update();
    }

    /** More who see it; a personal matter's sight widens by no unit. */
    void widen(UUID id, Collection<String> marks) {
        jdbc.sql("""
                        update matter
                        set seen_from = (select array_agg(mark order by mark collate "C")
                                         from (select distinct unnest(seen_from || :marks::text[]) as mark) all_of_them)
                        where id = :id and person is null
                        """)
                .param("marks", marks.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    /** A personal matter is laid open to those for whom it waited, and to these. */
    void layOpen(UUID id, Collection<String> others) {
        jdbc.sql("""
                        update matter
                        set laid_open = true,
                            seen_from = (select array_agg(mark order by mark collate "C")
                                         from (select distinct unnest(seen_from || opens_to || :others::text[]) as mark) all_of_them)
                        where id = :id and person is not null
                        """)
                .param("others", others.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    private static @Nullable OffsetDateTime stoppedFrom(SetClock clock) {
        return clock.suspensions().isEmpty() ? null : toSql(clock.suspensions().getLast().from());
    }

    /** A standstill without a known end ends in the far future. */
    private static @Nullable OffsetDateTime stoppedUntil(SetClock clock) {
        if (clock.suspensions().isEmpty()) {
            return null;
        }
        Suspension last = clock.suspensions().getLast();
        return last.until() == null ? OffsetDateTime.MAX : toSql(last.until());
    }
}
