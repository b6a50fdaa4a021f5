/**
 * Who may come in: accounts, sign-in, second factor, lock-out, sessions, tokens, and the three separated administrators.
 * It guards that one account is one human, that nobody holds two of the three administrations, and that secrets never
 * enter an event. It may use {@code vault}, {@code journal}, {@code database} and {@code page}; it knows a person only by
 * id.
 */
@NullMarked
package luoshi.account;

import org.jspecify.annotations.NullMarked;
