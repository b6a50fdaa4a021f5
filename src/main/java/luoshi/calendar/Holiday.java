package luoshi.calendar;

import java.time.LocalDate;

/**
 * One published exception to the plain week.
 *
 * @param worked true for a make-up working day on a weekend
 * @param name   the holiday's Chinese name; its English stands in the message files
 */
public record Holiday(LocalDate date, boolean worked, String name) {}
