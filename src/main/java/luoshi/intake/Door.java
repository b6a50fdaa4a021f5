package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.Matters;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Viewer;
import luoshi.problem.FieldHint;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import org.springframework.stereotype.Component;

/** The door that every row passes: the same as the form's. A problem passes the gate, all else the ledger's own rules. */
@Component
class Door {

    private static final Map<String, String> COLUMN_OF_RULE = Map.of(
            "words-needed", IntakeKinds.TITLE,
            "domain-known", IntakeKinds.DOMAIN,
            "source-document", IntakeKinds.SOURCE_REFERENCE,
            "received-already", IntakeKinds.RECEIVED_ON);

    private final Matters matters;
    private final Problems problems;

    Door(Matters matters, Problems problems) {
        this.matters = matters;
        this.problems = problems;
    }

    /** All that bars a row now; nothing is written. */
    List<RowError> ask(Viewer viewer, IntakeRow row) {
        return row.wanted().kind() == MatterKind.PROBLEM ? askProblem(viewer, row) : errors(row, matters.foresee(viewer, row.wanted()));
    }

    Outcome register(Viewer viewer, UUID id, IntakeRow row) {
        return row.wanted().kind() == MatterKind.PROBLEM
                ? problems.register(viewer, id, problem(row.wanted()), null)
                : matters.register(viewer, id, row.wanted());
    }

    /** What the gate has said of the columns need not be said of all of them together. */
    private List<RowError> askProblem(Viewer viewer, IntakeRow row) {
        ProblemStatement problem = problem(row.wanted());
        List<RowError> errors = new ArrayList<>();
        for (FieldHint hint : problems.ask(problem)) {
            for (FieldHint.Sentence sentence : hint.sentences()) {
                errors.add(new RowError(row.line(), hint.field(), new Refusal(sentence.rule(), List.of(sentence.arguments()))));
            }
        }
        boolean gated = !errors.isEmpty();
        errors.addAll(errors(row, problems.foresee(viewer, problem).stream()
                .filter(refusal -> !(gated && refusal.rule().equals("columns-of-kind")))
                .toList()));
        return errors;
    }

    private static List<RowError> errors(IntakeRow row, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new RowError(row.line(), COLUMN_OF_RULE.getOrDefault(refusal.rule(), ""), refusal))
                .toList();
    }

    private static ProblemStatement problem(MatterCommand.Register wanted) {
        Map<String, String> told = wanted.particulars();
        return new ProblemStatement(
                wanted.title(),
                told.getOrDefault("time", ""),
                told.getOrDefault("place", ""),
                told.getOrDefault("object", ""),
                told.getOrDefault("fact", ""),
                told.getOrDefault("example", ""),
                told.getOrDefault("effect", ""),
                wanted.domain(),
                wanted.source(),
                wanted.sourceReference(),
                wanted.receivedOn());
    }
}
