/**
 * The page: shell, components, forms, messages in both languages, assets, error pages. It guards that every sentence a
 * reader sees stands in a message file, in Chinese and English, and that no stack trace reaches a reader. Bottom of the
 * house beside {@code database}; it knows no matter, no viewer, no journal: everything comes in as plain values.
 */
@NullMarked
package luoshi.page;

import org.jspecify.annotations.NullMarked;
