/**
 * Years of an invented office: its units and people ({@link luoshi.ledger.sim.OfficeWorld}), its time ({@link
 * luoshi.ledger.sim.OfficeClock}), the people's habits ({@link luoshi.ledger.sim.OfficeYears}), and an independent check
 * of all that happens ({@link luoshi.ledger.sim.RecordCheck}). All chance comes from one seed, so that a failure replays.
 */
@NullMarked
package luoshi.ledger.sim;

import org.jspecify.annotations.NullMarked;
