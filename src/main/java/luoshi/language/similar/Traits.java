package luoshi.language.similar;

/**
 * What is known of a message or a group when it is compared: its weightiest terms; the names of places and things in
 * its headline; the topics of its words, which tell what is wrong there. The same housing estate with another trouble is another
 * matter, and so is the same trouble at another estate: where names or topics disagree, the likeness of terms counts less.
 *
 * @param size how many messages it stands for
 */
record Traits(TermVector terms, TermVector names, TermVector topics, int size) {

    /** Without any topic in common, this share of the likeness goes. */
    private static final double TOPICS = 0.8;

    /** Where both headlines name something and never the same, this share goes. */
    private static final double NAMES = 0.4;

    private static final int KEPT_TERMS = 96;
    private static final int KEPT_NAMES = 32;
    private static final int KEPT_TOPICS = 24;

    double likeness(Traits other) {
        double alike = terms.similarity(other.terms) * (1 - TOPICS * (1 - topics.similarity(other.topics)));
        return names.isEmpty() || other.names.isEmpty() ? alike : alike * (1 - NAMES * (1 - names.similarity(other.names)));
    }

    Traits with(Traits other) {
        return new Traits(TermVector.middle(terms, size, other.terms, other.size, KEPT_TERMS),
                TermVector.middle(names, size, other.names, other.size, KEPT_NAMES),
                TermVector.middle(topics, size, other.topics, other.size, KEPT_TOPICS), size + other.size);
    }
}
