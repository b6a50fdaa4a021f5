/**
 * Every number that the product uses, with its unit, its bounds, its source, and the day from which it holds: no limit,
 * term or share is a constant in code (requirement R25). What is shipped is product data; what a district sets is an
 * event with its reason. It guards that no change reaches back: a value for a day that has begun stays for ever. It may
 * use {@code organization} and everything below.
 */
@NullMarked
package luoshi.rulebook;

import org.jspecify.annotations.NullMarked;
