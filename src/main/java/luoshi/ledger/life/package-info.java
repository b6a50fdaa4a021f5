/**
 * The life of a matter, pure: what can be asked ({@link luoshi.ledger.life.MatterCommand}), what may bar it ({@link
 * luoshi.ledger.life.Rules}), what it leads to ({@link luoshi.ledger.life.Decision}), what then has happened ({@link
 * luoshi.ledger.life.MatterEvent}) and what the matter is by all that ({@link luoshi.ledger.life.Matter}).
 *
 * <p>Each capability has its own commands, events, rules and state: time, cooperation, voices, links, words,
 * instructions. No framework, no database, no clock of its own: a seed replays every life.
 */
@NullMarked
package luoshi.ledger.life;

import org.jspecify.annotations.NullMarked;
