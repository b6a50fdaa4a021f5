/**
 * Every number that the product uses, with its unit and its source: no limit, term or share is a constant in code. It
 * may use {@code organization} and everything below.
 */
@NullMarked
package luoshi.rulebook;

import org.jspecify.annotations.NullMarked;
