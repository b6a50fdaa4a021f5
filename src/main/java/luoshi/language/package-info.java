/** Reads Chinese: pure, fast text code without database or web. It may use {@code page} only for nothing: it needs none. */
@NullMarked
package luoshi.language;

import org.jspecify.annotations.NullMarked;
