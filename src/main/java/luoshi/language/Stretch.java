package luoshi.language;

/**
 * A stretch of a text that a reader found and understood. Offsets count UTF-16 units of the text as it was given, so
 * {@code source.substring(start(), end())} always equals {@code text()}.
 */
public interface Stretch {

    int start();

    /** The first position behind the stretch. */
    int end();

    /** The words as they stand in the source. */
    String text();

    /** What was understood, in one canonical form that does not depend on how it was written. */
    String reading();
}
