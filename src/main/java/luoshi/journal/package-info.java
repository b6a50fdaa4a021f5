/**
 * The one journal of the house: every decision is an event appended here, and everything a screen reads is a
 * projection of it.
 *
 * <p>What it guards: an acknowledged event is never lost, changed, reordered or cut off unseen; two people who act at
 * once never overwrite each other; the rows of a projection are written in the same transaction as the events that they
 * follow from. It may use {@code database} and {@code page} only, and knows none of the rooms that write into it: they
 * hand it their {@link luoshi.journal.EventFamily families} of events and their {@link luoshi.journal.Projection
 * projections}.
 */
@NullMarked
package luoshi.journal;

import org.jspecify.annotations.NullMarked;
