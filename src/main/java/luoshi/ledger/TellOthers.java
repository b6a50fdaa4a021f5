package luoshi.ledger;

import java.time.InstantSource;
import java.util.List;
import luoshi.journal.Named;
import luoshi.journal.StreamId;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.notice.OutsideEvent;
import luoshi.notice.Reminders;
import luoshi.notice.Webhooks;

/**
 * Lets reminders follow the clocks of a matter, and tells other systems that something happened. A personal matter is
 * told to no other system.
 */
final class TellOthers implements Afterwards {

    /** The clock of the whole matter, as reminders know it. */
    static final String WHOLE = "rectify";

    /** The clock of the step that is next. */
    static final String STEP = "step";

    private final Reminders reminders;
    private final Webhooks webhooks;
    private final InstantSource clock;

    TellOthers(Reminders reminders, Webhooks webhooks, InstantSource clock) {
        this.reminders = reminders;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public void happened(Matter now, List<? extends MatterEvent> events) {
        follow(now);
        if (now.kind().isPersonal()) {
            return;
        }
        StreamId stream = new StreamId(Matter.KIND, now.id());
        long version = now.version() - events.size();
        for (MatterEvent event : events) {
            String type = event.getClass().getAnnotation(Named.class).value();
            webhooks.publish(new OutsideEvent(type, stream, ++version, now.number(), clock.instant()));
        }
    }

    private void follow(Matter now) {
        StreamId stream = new StreamId(Matter.KIND, now.id());
        if (now.status().isEnded()) {
            reminders.end(stream);
            return;
        }
        // The clock of the whole runs to the close-out request, and again after a redo.
        if (now.status().isBeingChecked() || now.rectifyClock().standsStillAt(clock.instant())) {
            reminders.end(stream, WHOLE);
        } else {
            reminders.follow(stream, WHOLE, now.rectifyClock().due());
        }
        now.stepClock()
                .ifPresentOrElse(
                        step -> reminders.follow(stream, STEP, step.due()), () -> reminders.end(stream, STEP));
    }
}
