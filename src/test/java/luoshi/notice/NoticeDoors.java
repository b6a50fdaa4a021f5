package luoshi.notice;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import luoshi.calendar.PublishedHolidays;
import luoshi.journal.Ids;
import luoshi.rulebook.ShippedRulebook;
import luoshi.work.BackgroundWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the notices together for tests that stand outside their package: the real thing, with time invented. */
public final class NoticeDoors {

    public final Notices notices;
    public final Reminders reminders;
    public final Webhooks webhooks;

    private final DataSource database;
    private final InstantSource clock;

    public NoticeDoors(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        JdbcClient jdbc = JdbcClient.create(database);
        Ids ids = new Ids(clock, new Random(11));
        this.notices = new Notices(new NoticeStore(jdbc), ids, clock);
        this.reminders = new Reminders(new ReminderStore(jdbc), steps(), ShippedRulebook.at(clock), clock);
        this.webhooks = new Webhooks(
                new WebhookStore(jdbc), AllowedOrigins.parse(""), new PlainCipher(), ids, new Random(12), clock);
    }

    /** What tells the reminders whose time has come. */
    public BackgroundWork reminding(ReminderSource source) {
        return new ReminderWork(
                reminders, new ReminderStore(JdbcClient.create(database)), steps(), List.of(source), notices,
                ShippedRulebook.at(clock), new TransactionTemplate(new JdbcTransactionManager(database)), clock);
    }

    private static ReminderSteps steps() {
        return new ReminderSteps(PublishedHolidays.shipped().calendar());
    }
}
