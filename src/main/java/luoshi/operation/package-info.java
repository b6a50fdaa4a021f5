/**
 * How the program runs on its machine: its log without anybody's words, the clear page when the database or the disk
 * fails, backup and restore. It guards that nothing personal leaves by the back door and that a copy is whole or refused.
 * It may use {@code journal}, {@code database} and {@code page}.
 */
@NullMarked
package luoshi.operation;

import org.jspecify.annotations.NullMarked;
