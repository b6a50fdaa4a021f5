/**
 * The frame for what goes on behind the screens: mail, reminders, calls to other systems. It guards that each kind of
 * work is claimed in the database, so that several programs never do it at once; that a program which dies in the middle
 * hinders nobody for longer than its claim lasts; and that the last result of each stands on one page. It knows nothing
 * of what is done. It may use {@code account} and everything below.
 */
@NullMarked
package luoshi.work;

import org.jspecify.annotations.NullMarked;
