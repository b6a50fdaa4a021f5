package luoshi.opinion;

/**
 * How many opinions came in under a category and how many of them have an outcome: none is lost (requirement N2).
 *
 * @param name empty for those without a category
 */
public record OpinionCategory(String name, int total, int decided) {}
