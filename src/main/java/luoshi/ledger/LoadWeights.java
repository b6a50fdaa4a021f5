package luoshi.ledger;

import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Severity;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What a matter weighs as work, in hundredths of an ordinary problem: by its kind, by how grave a dispatcher judged it, and
 * whether a unit has it whole or delivers a part. Neither its source nor its state is asked: who found it and who is slow
 * with it changes no load.
 *
 * @param order       a hotline order
 * @param environment a point of the environment ledger
 * @param petition    a petition matter
 * @param hazard      a hazard of work safety
 * @param instruction a leader's instruction
 * @param earlySign   of its kind, what was judged a first sign only
 * @param grave       of its kind, what was judged grave
 * @param part        of its kind, where only a part of it is asked
 */
record LoadWeights(
        int order, int environment, int petition, int hazard, int instruction, int earlySign, int grave, int part) {

    static LoadWeights of(Rulebook rulebook) {
        return new LoadWeights(
                rulebook.number("assignment.weight-order"),
                rulebook.number("assignment.weight-environment"),
                rulebook.number("assignment.weight-petition"),
                rulebook.number("assignment.weight-hazard"),
                rulebook.number("assignment.weight-instruction"),
                rulebook.number("assignment.weight-early-sign"),
                rulebook.number("assignment.weight-grave"),
                rulebook.number("assignment.weight-part"));
    }

    /** @param severity null where nobody has judged it: it weighs as an ordinary one */
    int of(MatterKind kind, @Nullable Severity severity, boolean whole) {
        int weight = ofKind(kind) * ofSeverity(severity) / LoadIndex.ORDINARY;
        return whole ? weight : weight * part / LoadIndex.ORDINARY;
    }

    private int ofKind(MatterKind kind) {
        return switch (kind) {
            case HOTLINE_ORDER -> order;
            case ENVIRONMENT_POINT -> environment;
            case PETITION_MATTER -> petition;
            case HAZARD -> hazard;
            case LEADER_INSTRUCTION -> instruction;
            case PROBLEM, MEETING_DECISION, BUSINESS_ENVIRONMENT_MATTER, TASK -> LoadIndex.ORDINARY;
            // On somebody's own list: nobody assigned it.
            case PERSONAL_PROBLEM -> 0;
        };
    }

    private int ofSeverity(@Nullable Severity severity) {
        return switch (severity) {
            case null -> LoadIndex.ORDINARY;
            case EARLY_SIGN -> earlySign;
            case ORDINARY -> LoadIndex.ORDINARY;
            case GRAVE -> grave;
        };
    }
}
