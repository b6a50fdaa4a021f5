/**
 * Finds which messages are about the same matter, and which matters many people have in common.
 * {@link luoshi.language.similar.NearTwins} knows copies, {@link luoshi.language.similar.Grouping} the same matter in
 * other words, {@link luoshi.language.similar.Heat} how much a group weighs, {@link luoshi.language.similar.KeyPhrases}
 * what it is called. Nothing here decides: people join and part.
 *
 * <p>A wrong group is looked into from the outside in: its links name the terms that two messages share
 * ({@link luoshi.language.similar.Link}); {@link luoshi.language.similar.Terms} says what counts how much.
 */
@NullMarked
package luoshi.language.similar;

import org.jspecify.annotations.NullMarked;
