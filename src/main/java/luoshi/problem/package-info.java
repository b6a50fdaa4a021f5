/**
 * Problems: what a problem must say before it enters the ledger. It guards that a problem is concrete (requirement R40):
 * a time, a place or object, a fact, an example, an effect. Its life is the ledger's. It may use {@code ledger} and
 * everything below.
 *
 * <p>It reads from top to bottom: {@link luoshi.problem.Problems} (the door), {@link luoshi.problem.QualityGate} (what is
 * asked of the whole form), {@link luoshi.problem.FieldGate} (what each field must say), {@link luoshi.problem.Finding}
 * and {@link luoshi.problem.FieldHint} (what is missed, and how it is shown), {@link luoshi.problem.ProblemDrafts} (what
 * is kept though it is vague).
 */
@NullMarked
package luoshi.problem;

import org.jspecify.annotations.NullMarked;
