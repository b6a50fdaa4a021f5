/**
 * Our own list of words of citizens' messages by topic: the only knowledge that is brought along. What class a topic
 * belongs to is never said here; that is learned from the office's own decisions.
 */
@NullMarked
package luoshi.language.topics;

import org.jspecify.annotations.NullMarked;
