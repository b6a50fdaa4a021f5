package luoshi.language.classify;

/**
 * One way of looking at a text. Each view is weighed and brought to the same length by itself, then counts with its
 * share, so that a long complaint does not drown its own headline.
 */
enum View {

    /** Characters and pairs of characters of the whole text. */
    WHOLE(1.0, 0.85, 2),

    /** Characters and pairs of its first {@link Sketch#HEAD} characters, where the matter is named. */
    HEAD(0.5, 0.85, 2),

    /** Words of our own list. */
    WORDS(0.3, 0.85, 2),

    /** What these words are about. */
    TOPICS(0.15, 0.5, 1),

    /** What the words of the head are about. */
    HEAD_TOPICS(0.07, 0.5, 1);

    /** How much the view counts beside the others. */
    final double share;

    /** How strongly a feature is favoured that stands in few classes only: 0 not at all, 1 in full. */
    final double sharpness;

    /** In how many examples a feature must stand to be kept. */
    final int leastExamples;

    View(double share, double sharpness, int leastExamples) {
        this.share = share;
        this.sharpness = sharpness;
        this.leastExamples = leastExamples;
    }
}
