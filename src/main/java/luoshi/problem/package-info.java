/**
 * Problems: what a problem must say before it enters the ledger. It guards that a problem is concrete (requirement R40):
 * a time, a place or object, a fact, an example, an effect. Its life is the ledger's. It may use {@code ledger} and
 * everything below.
 */
@NullMarked
package luoshi.problem;

import org.jspecify.annotations.NullMarked;
