/**
 * Reads a file into plain text that keeps its paragraphs: docx, pdf and ofd with text, xlsx and csv tables, txt, pasted
 * words. What pages and converters broke is mended; nothing is added, so that every stretch of the text is words of the
 * source. Guards {@link luoshi.language.source.Limits}: a damaged or hostile file ends in a named refusal, never in an
 * exception or in memory that runs out.
 */
@NullMarked
package luoshi.language.source;

import org.jspecify.annotations.NullMarked;
