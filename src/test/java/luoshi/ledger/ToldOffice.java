package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import luoshi.journal.EventFamily;
import luoshi.journal.RealJournal;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.sim.Office;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.OfficeClock;
import luoshi.notice.NoticeDoors;
import luoshi.work.BackgroundWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented office at work in a real PostgreSQL, with everybody told what concerns them. */
final class ToldOffice {

    final OfficeClock clock = OfficeAtWork.openedOn(LocalDate.of(2026, 3, 2));
    final DataSource database = TestDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final NoticeDoors doors = new NoticeDoors(database, clock);
    final RealJournal real = new RealJournal(
            database, clock, List.of(new EventFamily(MatterEvent.class), new EventFamily(HandOverEvent.class)),
            List.of(new MatterProjection(jdbc), new HandOverRows(jdbc)));
    final OfficeAtWork at = new OfficeAtWork(20260302, clock, real.journal(), this::matters);
    final Office.SubDistrict sub = at.office.first();
    final BackgroundWork reminding =
            doors.reminding(new LedgerReminders(real.journal(), new WhoAnswers(at.office.world, at.deadlines)));

    private Matters matters(OfficeAtWork office) {
        Deadlines deadlines = LedgerDoors.deadlines(clock);
        TellOthers telling = new TellOthers(
                doors.reminders, doors.notices, doors.webhooks, new WhoAnswers(office.office.world, deadlines), clock);
        return new Matters(
                real.journal(), office.office.world, new MatterNumbers(jdbc)::next, deadlines, LedgerDoors.INDICATORS,
                LedgerDoors.VOICES, clock,
                office.random, real.transaction(),
                new ToJudge(office.office.world, office.office.world::viewer, EarlierAlike.NONE), telling);
    }

    /** The days go by, and every morning and noon what is due is told. */
    void days(int days) {
        LocalDate last = clock.today().plusDays(days);
        while (clock.today().isBefore(last)) {
            clock.toDay(clock.today().plusDays(1));
            reminding.run();
        }
    }

    /** What this person was told, oldest first: the last part of each key. */
    List<String> told(UUID person) {
        return jdbc.sql("select key from notice where person = :person order by at, id")
                .param("person", person)
                .query(String.class)
                .list()
                .stream()
                .map(key -> key.replaceFirst("^notice\\.(matter\\.)?", ""))
                .toList();
    }

    /** Names of all who were told something with this end of its key. */
    Set<String> whoWasTold(String key) {
        Set<String> names = new TreeSet<>();
        jdbc.sql("select distinct person from notice where key = :key")
                .param("key", "notice." + key)
                .query(UUID.class)
                .list()
                .forEach(person -> names.add(name(person)));
        return names;
    }

    String name(UUID person) {
        return at.office.world.person(person).orElseThrow().name();
    }

    Set<String> names(UUID... people) {
        Set<String> names = new TreeSet<>();
        for (UUID person : people) {
            names.add(name(person));
        }
        return names;
    }

    /** From here on only what is new counts. */
    void forget() {
        jdbc.sql("truncate notice cascade").update();
    }
}
