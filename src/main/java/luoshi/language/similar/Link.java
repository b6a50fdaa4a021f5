package luoshi.language.similar;

/**
 * Two messages that are likely about the same matter, by their places in the list.
 *
 * @param similarity 0 to 1
 */
record Link(int earlier, int later, double similarity) {}
