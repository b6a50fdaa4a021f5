/**
 * Files that show what was done, kept by the hash of their content. It guards that a file is what it says, carries no
 * secrecy mark (practice P9), stays within its limits, and is handed out so that it can do no harm. It knows no matter:
 * who links a file decides who may see it. It may use {@code rulebook} and everything below.
 */
@NullMarked
package luoshi.evidence;

import org.jspecify.annotations.NullMarked;
