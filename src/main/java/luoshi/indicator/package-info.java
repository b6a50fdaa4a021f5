/**
 * The list that the superior judges a sub-district or a department by, year for year: what each indicator is worth, where
 * it stands, where points are lost, who mends it and how (requirement R43, practices P11 and P24). It guards that a list is
 * never shortened silently, that a figure is always of a day, and that no person is scored: an indicator is given to a
 * unit, and a place in the district is only what the superior published (practice P35). It may use {@code organization},
 * {@code table}, {@code journal} and everything below; the ledger above it ties matters to indicators.
 */
@NullMarked
package luoshi.indicator;

import org.jspecify.annotations.NullMarked;
