/**
 * Working time: which days and hours the office works, how long a budget lasts, what a suspension stops, and why a date
 * is the date it is; and the office's decisions about it: a year's list is imported or typed, previewed with every running
 * deadline that would move, and published as an event. It guards that a deadline is right and can be explained to whoever
 * asks. The reckoning is pure values without a clock of their own. It may use {@code organization} and everything below.
 */
@NullMarked
package luoshi.calendar;

import org.jspecify.annotations.NullMarked;
