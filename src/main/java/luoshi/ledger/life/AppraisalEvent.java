package luoshi.ledger.life;

import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** How a matter was judged. */
public sealed interface AppraisalEvent extends MatterEvent {

    @Named("matter.appraised")
    record Appraised(Appraisal appraisal, @Nullable Words reason) implements AppraisalEvent {}
}
