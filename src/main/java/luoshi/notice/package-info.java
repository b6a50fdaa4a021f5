/**
 * What people are told: in the program, and by mail where a server is set and the person asked for it. It guards that a
 * notice exists exactly when its cause does (written in the same transaction), that it stays until it is read, and that
 * mail survives a stop of the program or of the server. It knows no matter: whoever tells somebody hands in a message
 * key. It may use {@code rulebook} and everything below.
 */
@NullMarked
package luoshi.notice;

import org.jspecify.annotations.NullMarked;
