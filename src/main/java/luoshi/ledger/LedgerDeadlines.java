package luoshi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.calendar.DeadlineUnit;
import luoshi.calendar.OpenDeadlines;
import luoshi.calendar.WorkCalendar;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.SetClock;
import luoshi.ledger.life.TimeEvent;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a change of the calendar does to running matters: shown before it is made, one event a matter afterwards. */
final class LedgerDeadlines implements OpenDeadlines {

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Deadlines deadlines;

    LedgerDeadlines(JdbcClient jdbc, Journal journal, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.deadlines = deadlines;
    }

    @Override
    public List<Moved> wouldMove(Viewer viewer, WorkCalendar next) {
        List<Moved> moved = new ArrayList<>();
        for (UUID id : jdbc.sql("""
                        select m.id from matter m
                        where m.ended_at is null and m.seen_from && :sight::text[]
                        order by m.due, m.number
                        """)
                .param("sight", MatterStore.sight(viewer))
                .query(UUID.class)
                .list()) {
            read(id).flatMap(matter -> moved(matter, next)).ifPresent(moved::add);
            if (moved.size() == MOST_SHOWN) {
                break;
            }
        }
        return moved;
    }

    @Override
    public int howManyWouldMove(WorkCalendar next) {
        return (int) open().stream()
                .filter(id -> read(id).flatMap(matter -> moved(matter, next)).isPresent())
                .count();
    }

    @Override
    public void reproject(Act act, WorkCalendar inForce) {
        for (UUID id : open()) {
            reproject(id, act, inForce, TRIES);
        }
    }

    /** Whoever acts on the matter at the same moment wins; then it is counted once more. */
    private void reproject(UUID id, Act act, WorkCalendar inForce, int tries) {
        Optional<Matter> matter = read(id).filter(each -> moved(each, inForce).isPresent());
        if (matter.isEmpty()) {
            return;
        }
        SetClock clock = matter.get().rectifyClock();
        TimeEvent.Reprojected again = new TimeEvent.Reprojected(deadlines.with(clock, clock.suspensions()));
        try {
            journal.append(new Append(stream(id), matter.get().version(), act, List.of(again)));
        } catch (VersionConflict somebodyActed) {
            if (tries == 0) {
                throw somebodyActed;
            }
            reproject(id, act, inForce, tries - 1);
        }
    }

    private List<UUID> open() {
        return jdbc.sql("select id from matter where ended_at is null order by due, number").query(UUID.class).list();
    }

    private Optional<Matter> read(UUID id) {
        return Matter.from(journal.read(stream(id)));
    }

    private static Optional<Moved> moved(Matter matter, WorkCalendar next) {
        SetClock clock = matter.rectifyClock();
        boolean byCalendar = clock.budget().unit() == DeadlineUnit.WORKING_DAY
                || clock.budget().unit() == DeadlineUnit.WORKING_HOUR;
        Instant then = byCalendar ? clock.counted().due(next).due() : clock.due();
        return then.equals(clock.due())
                ? Optional.empty()
                : Optional.of(new Moved(
                        matter.number(), matter.title().text(), "/matters/" + matter.number(), clock.due(), then));
    }

    private static StreamId stream(UUID id) {
        return new StreamId(Matter.KIND, id);
    }
}
