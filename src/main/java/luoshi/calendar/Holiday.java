package luoshi.calendar;

import java.time.LocalDate;

/**
 * One published exception to the plain week.
 *
 * @param worked true for a make-up working day on a weekend
 * @param name   the holiday's Chinese name; its English stands in the message files
 */
public record Holiday(LocalDate date, boolean worked, String name) {

    /** {@code off 2026-10-01 国庆节}, as it is stored. */
    String line() {
        return (worked ? "work " : "off ") + date + " " + name;
    }

    static Holiday parse(String line) {
        String[] words = line.split(" ", 3);
        return new Holiday(LocalDate.parse(words[1]), words[0].equals("work"), words[2]);
    }
}
