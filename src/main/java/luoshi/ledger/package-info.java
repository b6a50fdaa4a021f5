/**
 * The life of a matter (事项), once for all kinds: who owns it, by when, what is planned, what was done, what shows it,
 * who verified it, who approved it, and whether it still holds later.
 *
 * <p>What it guards: a matter has exactly one owner at every moment; no date moves without an event; nothing is closed
 * out without evidence of the result, an independent verification and an approval; nothing is closed in part or in
 * bulk. A problem, a task, a hotline order are kinds of matter: the rooms above add what is their own by particulars,
 * never by copying the life.
 *
 * <p>It reads from top to bottom: {@link luoshi.ledger.Matters} (the door), {@link luoshi.ledger.life.MatterCommand} (what
 * can be asked), {@link luoshi.ledger.life.Rules} (what may bar it), {@link luoshi.ledger.life.MatterEvent} (what then happened),
 * {@link luoshi.ledger.life.Matter} (the state that follows). It may use everything from {@code evidence} downward.
 */
@NullMarked
package luoshi.ledger;

import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Rules;

import org.jspecify.annotations.NullMarked;
