package luoshi.language.task;

import java.util.List;
import luoshi.language.source.Span;

/**
 * A stretch up to a full stop, a semicolon or the end of its line, with its clauses between commas.
 *
 * @param clauses each with the mark that ends it
 */
record Sentence(Span span, List<Span> clauses) {}
