package luoshi.language.task;

import luoshi.language.source.Span;

/**
 * Something that the document finds wanting; a person makes a problem of it or drops it.
 *
 * @param span the exact words of the source
 * @param place where, as written; empty if not said
 * @param object what it is about
 * @param fact what is wrong with it
 */
public record ProposedProblem(Span span, String place, String object, String fact) {}
