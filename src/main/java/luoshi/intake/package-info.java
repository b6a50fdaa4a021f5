/**
 * Tables of matters taken in: a clerk hands in one table of one kind, looks at what would become of each row, and
 * confirms it once (requirement R45). It guards that nothing gets into the ledger by a table that the form would not
 * take: every row passes the same door, and a table comes in whole or not at all. It may use {@code problem} and
 * everything below.
 *
 * <p>It reads from top to bottom: {@link luoshi.intake.Intakes} (look, keep, take in), {@link luoshi.intake.Intake} (what
 * taking a table in would do), {@link luoshi.intake.MatterTable} (the table as it is read), {@link
 * luoshi.intake.Headings} and {@link luoshi.intake.Choices} (which words are understood), {@link luoshi.intake.Door} (what
 * a row passes), {@link luoshi.intake.BlankTable} (the table to fill in).
 */
@NullMarked
package luoshi.intake;

import org.jspecify.annotations.NullMarked;
