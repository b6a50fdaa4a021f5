package luoshi.language.task;

import luoshi.language.source.Span;

/**
 * A stretch that asks for one thing.
 *
 * @param act the clause that asks
 * @param subject who is named in the sentence; empty if nobody
 * @param sure how plainly the words ask, 0 to 1
 */
record Cut(Span span, Clause act, Span subject, double sure) {}
