/**
 * When something was, is, or is to be: dates, periods, times of day, recurring moments, durations, deadlines. A relative
 * one is resolved against a reference date that the caller gives. Door: {@link luoshi.language.time.Times}.
 */
@NullMarked
package luoshi.language.time;

import org.jspecify.annotations.NullMarked;
