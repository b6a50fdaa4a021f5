package luoshi.problem;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.Matters;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of the problems: through the gate into the ledger. */
@Service
public class Problems {

    private final Matters matters;
    private final ProblemDrafts drafts;

    Problems(Matters matters, ProblemDrafts drafts) {
        this.matters = matters;
        this.drafts = drafts;
    }

    /**
     * Registers a concrete problem under an id chosen by the caller; a draft of that id has then done its work.
     *
     * @param origin the opinion it was made from
     * @throws luoshi.journal.VersionConflict when this id is registered already
     */
    public Outcome register(Viewer viewer, UUID id, ProblemStatement problem, @Nullable UUID origin) {
        return register(viewer, id, problem, origin, MatterKind.PROBLEM);
    }

    /**
     * Registers a problem of the viewer's own list, which only the viewer, the direct leader and the campaign office see
     * (requirement R38).
     *
     * @throws luoshi.journal.VersionConflict when this id is registered already
     */
    public Outcome registerOwn(Viewer viewer, UUID id, ProblemStatement problem) {
        return register(viewer, id, problem, null, MatterKind.PERSONAL_PROBLEM);
    }

    private Outcome register(
            Viewer viewer, UUID id, ProblemStatement problem, @Nullable UUID origin, MatterKind kind) {
        List<Refusal> refusals = QualityGate.ask(problem).stream().map(Finding::refusal).distinct().toList();
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Outcome outcome = matters.register(viewer, id, command(problem, origin, kind));
        if (outcome instanceof Outcome.Done) {
            drafts.discard(viewer, id);
        }
        return outcome;
    }

    /** What the gate would say to this problem, field by field; a field of which nothing is to be said is left out. */
    public List<FieldHint> ask(ProblemStatement problem) {
        return FieldHint.of(QualityGate.ask(problem), problem.particulars()).stream()
                .filter(hint -> !hint.sentences().isEmpty())
                .toList();
    }

    /** Which rules of the ledger would bar this problem of a unit behind the gate; nothing is written. */
    public List<Refusal> foresee(Viewer viewer, ProblemStatement problem) {
        return matters.foresee(viewer, command(problem, null, MatterKind.PROBLEM));
    }

    private static MatterCommand.Register command(ProblemStatement problem, @Nullable UUID origin, MatterKind kind) {
        return new MatterCommand.Register(
                kind,
                problem.title(),
                problem.domain(),
                problem.source(),
                problem.sourceReference(),
                problem.particulars(),
                origin,
                problem.receivedOn());
    }
}
