package luoshi.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.History;
import luoshi.journal.Named;
import luoshi.journal.Recorded;
import luoshi.ledger.life.Matter;
import luoshi.notice.NoticeKind;
import luoshi.notice.Notices;
import luoshi.notice.OutsideEvent;
import luoshi.notice.Reminders;
import luoshi.notice.Telling;
import luoshi.notice.Webhooks;

/**
 * Lets reminders follow the clocks of a matter, tells people what {@link News} says, and tells other systems that something
 * happened. It joins the transaction of its cause, so that each is told exactly once. A personal matter is told to nobody
 * who may not read it, and to no other system.
 */
final class TellOthers implements Afterwards {

    private final Reminders reminders;
    private final Notices notices;
    private final Webhooks webhooks;
    private final WhoAnswers who;
    private final InstantSource clock;

    TellOthers(Reminders reminders, Notices notices, Webhooks webhooks, WhoAnswers who, InstantSource clock) {
        this.reminders = reminders;
        this.notices = notices;
        this.webhooks = webhooks;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void happened(History history, int newest) {
        Matter now = Matter.from(history).orElseThrow();
        follow(history, now);
        List<Recorded> all = history.entries();
        for (Recorded each : all.subList(all.size() - newest, all.size())) {
            tell(new Whom.Happened(history, now, each, who));
            publish(now, each);
        }
    }

    private void follow(History history, Matter now) {
        Map<String, Instant> running = RunningClocks.of(now);
        if (running.isEmpty() && now.status().isEnded()) {
            reminders.end(history.stream());
        } else {
            reminders.follow(history.stream(), running);
        }
    }

    /** Of one event nobody is told twice, and nobody what they did themselves. */
    private void tell(Whom.Happened happened) {
        Matter now = happened.now();
        Set<UUID> told = new LinkedHashSet<>(Set.of(happened.recorded().act().person()));
        for (News.Line line : News.of(happened.event())) {
            Set<UUID> people = new LinkedHashSet<>(line.whom().people(happened));
            if (now.kind().isPersonal()) {
                people.retainAll(who.readers(now));
            }
            people.stream().filter(told::add).forEach(person -> notices.gather(
                    person, telling(line, happened), page(line.kind()), clock.instant()));
        }
    }

    private static Telling telling(News.Line line, Whom.Happened happened) {
        String number = happened.now().number();
        return new Telling(
                line.kind(), line.message(), News.arguments(number, happened.event()), "/matters/" + number, number, false);
    }

    /** What is to be done lies on the desk together; what became of things is found in the ledger. */
    private static String page(NoticeKind kind) {
        return kind == NoticeKind.OUTCOME ? "/matters" : "/";
    }

    private void publish(Matter now, Recorded recorded) {
        if (!now.kind().isPersonal()) {
            String type = recorded.event().getClass().getAnnotation(Named.class).value();
            webhooks.publish(new OutsideEvent(type, recorded.stream(), recorded.version(), now.number(), clock.instant()));
        }
    }
}
