/**
 * Numbers with their units: "约 3.5 万平方米", "十余户", "三至五次", "百分之八十五". Dates, times of day, house numbers and
 * ordinals look like numbers and are none: they belong to {@code time} and {@code place}. Doors: {@link
 * luoshi.language.number.Quantities} for quantities in a text, {@link luoshi.language.number.Numerals} for one numeral.
 */
@NullMarked
package luoshi.language.number;

import org.jspecify.annotations.NullMarked;
