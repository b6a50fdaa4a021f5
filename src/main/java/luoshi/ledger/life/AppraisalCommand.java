package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a matter is judged to weigh, apart from what it says, and what is light enough for a talk. */
public sealed interface AppraisalCommand extends MatterCommand {

    /**
     * The dispatcher's judgement; a later one replaces it.
     *
     * @param attitudes none where none shows
     * @param reason    needed unless it is an ordinary matter, judged for the first time, in which no attitude shows
     */
    record Appraise(Severity severity, List<Attitude> attitudes, @Nullable String reason) implements AppraisalCommand {

        public Appraise {
            Objects.requireNonNull(severity);
            attitudes = List.copyOf(attitudes);
        }

        Appraisal appraisal() {
            return new Appraisal(severity, attitudes);
        }
    }

    /**
     * The short way of a first sign: somebody was talked to in time (requirement R35).
     *
     * @param with who was talked to
     * @param talk what was said
     */
    record HoldReminderTalk(String with, LocalDate on, String talk) implements AppraisalCommand {

        public HoldReminderTalk {
            Objects.requireNonNull(with);
            Objects.requireNonNull(on);
            Objects.requireNonNull(talk);
        }
    }
}
