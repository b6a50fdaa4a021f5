package luoshi.notice;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.rulebook.Rulebook;
import luoshi.work.BackgroundWork;
import luoshi.work.WorkResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the reminders whose time has come. A step is taken, told and crossed off in one transaction, so that each is told
 * exactly once, however many programs run and wherever they stop. After a missed date it climbs: the handler, then the
 * leader in charge too, then the district office too.
 */
final class ReminderWork implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderWork.class);
    private static final int AT_ONCE = 200;

    private final Reminders reminders;
    private final ReminderStore store;
    private final ReminderSteps steps;
    private final Map<String, ReminderSource> sources;
    private final Notices notices;
    private final Rulebook rulebook;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ReminderWork(
            Reminders reminders,
            ReminderStore store,
            ReminderSteps steps,
            List<ReminderSource> sources,
            Notices notices,
            Rulebook rulebook,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.reminders = reminders;
        this.store = store;
        this.steps = steps;
        this.sources = sources.stream().collect(Collectors.toMap(ReminderSource::kind, Function.identity()));
        this.notices = notices;
        this.rulebook = rulebook;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    private enum Came {
        TOLD,
        FAILED,
        NOTHING_DUE
    }

    @Override
    public WorkResult run() {
        int told = 0;
        int failed = 0;
        for (int i = 0; i < AT_ONCE; i++) {
            switch (one(clock.instant())) {
                case TOLD -> told++;
                case FAILED -> failed++;
                case NOTHING_DUE -> {
                    return new WorkResult(told, failed, false);
                }
            }
        }
        return new WorkResult(told, failed, true);
    }

    /** One step whose source breaks holds up no other. */
    private Came one(Instant now) {
        AtomicReference<ReminderStore.Due> taken = new AtomicReference<>();
        try {
            Boolean any = transaction.execute(_ -> {
                Optional<ReminderStore.Due> due = store.claim(now);
                due.ifPresent(taken::set);
                due.ifPresent(each -> tell(each, now));
                return due.isPresent();
            });
            return Boolean.TRUE.equals(any) ? Came.TOLD : Came.NOTHING_DUE;
        } catch (RuntimeException broken) {
            ReminderStore.Due due = taken.get();
            if (due == null) {
                throw broken;
            }
            LOG.warn("A reminder of {} could not be told and is tried again: {}", due.subject(), broken.getClass().getSimpleName());
            store.failed(due, now);
            return Came.FAILED;
        }
    }

    private void tell(ReminderStore.Due due, Instant now) {
        ReminderSource source = sources.get(due.subject().kind());
        if (source == null) {
            throw new IllegalStateException("nobody speaks for " + due.subject().kind());
        }
        Optional<ReminderSource.About> about = source.about(due.subject(), due.clock());
        if (about.isEmpty()) {
            reminders.end(due.subject(), due.clock());
            return;
        }
        if (!about.get().due().truncatedTo(ChronoUnit.MICROS).equals(due.due())) {
            // Nobody said that the date had moved: followed from here on, so that no reminder is lost.
            reminders.follow(due.subject(), due.clock(), about.get().due());
            return;
        }
        if (!store.hasLaterDue(due, now)) {
            tell(due, source, about.get(), now);
        }
        store.told(due, now);
        if (due.step() >= 1 && due.step() < ReminderSteps.MOST_AFTER) {
            Instant next = steps.next(now, rulebook.number("notice.chase-every"));
            store.plan(due.subject(), due.clock(), due.due(), due.step() + 1, next);
        }
    }

    private void tell(ReminderStore.Due due, ReminderSource source, ReminderSource.About about, Instant now) {
        int highest = Math.clamp(due.step() - 1L, 0, Rung.values().length - 1);
        Set<UUID> reached = new LinkedHashSet<>();
        for (Rung rung : List.of(Rung.values()).subList(0, highest + 1)) {
            source.people(due.subject(), due.clock(), rung).stream().filter(reached::add).forEach(person ->
                    notices.tell(person, telling(due, rung, about, now), now));
        }
    }

    private Telling telling(ReminderStore.Due due, Rung rung, ReminderSource.About about, Instant now) {
        boolean late = !now.isBefore(about.due());
        String days = Integer.toString(steps.workingDays(about.due(), now));
        String lastDay = LocalDate.ofInstant(about.due().minusMillis(1), OFFICE_ZONE).toString();
        String sort = about.sort().isEmpty() ? "" : "." + about.sort();
        String before = days.equals("0") ? "notice.reminder.last-day" : "notice.reminder";
        String key = late ? "notice.overdue" + sort + "." + rung : before + sort;
        return new Telling(
                late ? NoticeKind.OVERDUE : NoticeKind.REMINDER,
                key,
                List.of(about.number(), lastDay, days),
                about.href(),
                about.number(),
                about.urgent());
    }

    @Override
    public long waiting() {
        return store.waiting(clock.instant());
    }
}
