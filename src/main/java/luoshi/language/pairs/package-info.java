/** Pairs of neighbouring characters, by which Chinese text is found without a dictionary. */
@NullMarked
package luoshi.language.pairs;

import org.jspecify.annotations.NullMarked;
