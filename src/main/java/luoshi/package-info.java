/** Luoshi (落实): carries each matter of a district office from the first voice to a verified close-out. */
@NullMarked
package luoshi;

import org.jspecify.annotations.NullMarked;
