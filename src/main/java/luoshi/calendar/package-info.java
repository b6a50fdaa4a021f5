/**
 * Working time: which days the office works, how long a budget lasts, what a suspension stops, and why a date is the
 * date it is. It guards that a deadline is right and can be explained to whoever asks. Pure values without a clock of
 * their own; it may use {@code language}, {@code journal} and {@code page}.
 */
@NullMarked
package luoshi.calendar;

import org.jspecify.annotations.NullMarked;
