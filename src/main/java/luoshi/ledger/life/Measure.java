package luoshi.ledger.life;

import java.time.LocalDate;
import luoshi.journal.Words;

/** One measure of a plan: what is done, and by when. */
public record Measure(Words what, LocalDate due) {}
