/**
 * What people and other systems are told: in the program always, by mail, by the office's SMS gateway and by webhook
 * where that is set up and wanted. It guards that a notice exists exactly when its cause does (written in the same
 * transaction), that it stays until it is read, that a reminder belongs to a matter's clock and outlives every return,
 * and that whatever goes outside survives a stop of the program or of the other side, goes out after the commit, and
 * carries no more of a matter than its number. It knows no matter: whoever tells somebody hands in a message key, and
 * {@link luoshi.notice.ReminderSource} says whom a clock concerns. It may use {@code evidence} and everything below.
 */
@NullMarked
package luoshi.notice;

import org.jspecify.annotations.NullMarked;
