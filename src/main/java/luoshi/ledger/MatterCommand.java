package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of the ledger. Each command is a resource of the API and an action of the matter's page. */
public sealed interface MatterCommand {

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
            implements MatterCommand {}

    record Assign(UUID unit, @Nullable String note) implements MatterCommand {}

    record Return(String citedDuty, String reason) implements MatterCommand {}

    record Accept() implements MatterCommand {}

    record FindCause(CauseCode code, String cause) implements MatterCommand {}

    record Plan(
            List<PlannedMeasure> measures,
            String baseline,
            String stretch,
            List<String> criteria,
            UUID responsiblePerson,
            LocalDate due)
            implements MatterCommand {}

    /** A measure as it is typed. */
    record PlannedMeasure(String what, LocalDate due) {}

    record ReportProgress(String text, LocalDate factDate) implements MatterCommand {}

    /** The file itself has been stored before; this links it to the matter. */
    record AddEvidence(
            String sha256, String name, String mediaType, long bytes, LocalDate factDate, String caption, boolean ofResult)
            implements MatterCommand {}

    record RequestCloseOut(String result, @Nullable String ruleMade) implements MatterCommand {}

    /** @param met one answer for each acceptance criterion of the plan */
    record Verify(List<Boolean> met, String findings) implements MatterCommand {}

    record Approve(@Nullable String remark) implements MatterCommand {}

    record RefuseApproval(String reason) implements MatterCommand {}

    record LookBack(boolean holds, String findings) implements MatterCommand {}
}
