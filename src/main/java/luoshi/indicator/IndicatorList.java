package luoshi.indicator;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The list of one year.
 *
 * @param path     of the sub-district or department that is judged
 * @param issuer   who judges by it
 * @param document number of the document that it came with
 * @param takenOn  when it was last taken in
 */
public record IndicatorList(
        UUID id, String path, int year, String issuer, String document, LocalDate takenOn, long version) {}
