/**
 * Measures the program by its own commands: {@code ./luoshi bench NAME}. A figure is a ratio to something bare that was
 * measured in the same run on the same machine, with its absolute value and how many times it was taken. It may use every
 * room.
 */
@NullMarked
package luoshi.bench;

import org.jspecify.annotations.NullMarked;
