package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the ledger. Each command is a resource of the API and an action of the matter's page. The steps of
 * the common life stand here; what a capability adds stands in a file of its own.
 */
public sealed interface MatterCommand
        permits MatterCommand.Register,
                MatterCommand.Assign,
                MatterCommand.Return,
                MatterCommand.Accept,
                MatterCommand.FindCause,
                MatterCommand.Plan,
                MatterCommand.ReportProgress,
                MatterCommand.AddEvidence,
                MatterCommand.RequestCloseOut,
                MatterCommand.Verify,
                MatterCommand.Approve,
                MatterCommand.RefuseApproval,
                MatterCommand.LookBack,
                TimeCommand,
                CooperationCommand,
                VoiceCommand,
                LinkCommand,
                WordCommand,
                InstructionCommand,
                AppraisalCommand {

    /**
     * A new matter.
     *
     * @param particulars what the kind adds, in the kind's order
     * @param origin      the opinion or other record that it was made from
     */
    record Register(
            MatterKind kind,
            String title,
            String domain,
            MatterSource source,
            @Nullable String sourceReference,
            Map<String, String> particulars,
            @Nullable UUID origin,
            LocalDate receivedOn)
            implements MatterCommand {

        public Register {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(title);
            Objects.requireNonNull(domain);
            Objects.requireNonNull(source);
            Objects.requireNonNull(particulars);
            Objects.requireNonNull(receivedOn);
        }
    }

    record Assign(UUID unit, @Nullable String note) implements MatterCommand {

        public Assign {
            Objects.requireNonNull(unit);
        }
    }

    record Return(String citedDuty, String reason) implements MatterCommand {

        public Return {
            Objects.requireNonNull(citedDuty);
            Objects.requireNonNull(reason);
        }
    }

    record Accept() implements MatterCommand {}

    record FindCause(CauseCode code, String cause) implements MatterCommand {

        public FindCause {
            Objects.requireNonNull(code);
            Objects.requireNonNull(cause);
        }
    }

    /**
     * @param responsibleLeader the leader's post that answers for it; null for the leader in charge by the portfolios
     * @param serves the superior's indicators that it serves; empty where it serves none, null where that is not said
     */
    record Plan(
            List<PlannedMeasure> measures,
            String baseline,
            String stretch,
            List<String> criteria,
            UUID responsiblePerson,
            @Nullable UUID responsibleLeader,
            LocalDate due,
            @Nullable List<UUID> serves)
            implements MatterCommand {

        /** With the leader in charge by the portfolios. */
        public Plan(
                List<PlannedMeasure> measures,
                String baseline,
                String stretch,
                List<String> criteria,
                UUID responsiblePerson,
                LocalDate due,
                @Nullable List<UUID> serves) {
            this(measures, baseline, stretch, criteria, responsiblePerson, null, due, serves);
        }

        public Plan {
            Objects.requireNonNull(baseline);
            Objects.requireNonNull(stretch);
            Objects.requireNonNull(responsiblePerson);
            Objects.requireNonNull(due);
            measures = List.copyOf(measures);
            criteria = List.copyOf(criteria);
            serves = serves == null ? null : List.copyOf(serves);
        }
    }

    /** A measure as it is typed. */
    record PlannedMeasure(String what, LocalDate due) {

        public PlannedMeasure {
            Objects.requireNonNull(what);
            Objects.requireNonNull(due);
        }
    }

    record ReportProgress(String text, LocalDate factDate) implements MatterCommand {

        public ReportProgress {
            Objects.requireNonNull(text);
            Objects.requireNonNull(factDate);
        }
    }

    /** The file itself has been stored before; this links it to the matter. */
    record AddEvidence(
            String sha256, String name, String mediaType, long bytes, LocalDate factDate, String caption, boolean ofResult)
            implements MatterCommand {

        public AddEvidence {
            Objects.requireNonNull(sha256);
            Objects.requireNonNull(name);
            Objects.requireNonNull(mediaType);
            Objects.requireNonNull(factDate);
            Objects.requireNonNull(caption);
        }
    }

    record RequestCloseOut(String result, @Nullable String ruleMade) implements MatterCommand {

        public RequestCloseOut {
            Objects.requireNonNull(result);
        }
    }

    /**
     * @param met     one answer for each acceptance criterion of the plan
     * @param aim     which of the plan's two aims was reached; needed where it is found done
     * @param reached the figure or the words that show it
     */
    record Verify(List<Boolean> met, String findings, @Nullable Aim aim, @Nullable String reached) implements MatterCommand {

        public Verify {
            Objects.requireNonNull(findings);
            met = List.copyOf(met);
        }
    }

    record Approve(@Nullable String remark) implements MatterCommand {}

    record RefuseApproval(String reason) implements MatterCommand {

        public RefuseApproval {
            Objects.requireNonNull(reason);
        }
    }

    record LookBack(boolean holds, String findings) implements MatterCommand {

        public LookBack {
            Objects.requireNonNull(findings);
        }
    }
}
