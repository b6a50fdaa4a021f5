package luoshi.ledger.life;

import java.time.LocalDate;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** How a matter was judged, and the talk that may be enough. */
public sealed interface AppraisalEvent extends MatterEvent {

    @Named("matter.appraised")
    record Appraised(Appraisal appraisal, @Nullable Words reason) implements AppraisalEvent {}

    /** A talk in time was held; somebody else has to confirm that this is enough (requirement R35). */
    @Named("matter.reminder-talk-held")
    record ReminderTalkHeld(Words with, LocalDate on, Words talk, SetClock approve) implements AppraisalEvent {}
}
