/**
 * How good an answer to a citizen is: whether it speaks of the matter, whether it is complete, whether it explains
 * itself, whether it came in time. Each aspect has a grade and the reasons for it, never a bare number; it helps the
 * person who writes the answer and decides about nobody. Door: {@link luoshi.language.reply.ReplyQuality}.
 */
@NullMarked
package luoshi.language.reply;

import org.jspecify.annotations.NullMarked;
