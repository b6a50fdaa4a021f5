package luoshi.language.outline;

import luoshi.language.source.Span;

/**
 * A mark where it stands.
 *
 * @param words the mark itself
 * @param level of a heading without number; 0 otherwise
 */
record Mark(MarkKind kind, int ordinal, String words, int start, int contentStart, int level, Span heading, int bodyStart) {}
