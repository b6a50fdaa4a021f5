/**
 * A word about a leader, sealed, triaged one level up (practice P12). Whoever holds a post may write about a member of
 * the leading group above them; it is read by the leader above that one and by nobody in between. It may use
 * {@code problem} and everything below.
 *
 * <p>It reads from top to bottom: {@link luoshi.upward.UpwardWords} (the door), {@link luoshi.upward.Receivers} (about
 * whom, and who reads it), {@link luoshi.upward.UpwardRules} (what bars a word or its triage),
 * {@link luoshi.upward.UpwardEvent} (what can happen).
 *
 * <p><b>What protects the writer.</b> Both kinds of streams are sealed: the audit administrator's pages and every export
 * show nothing of an entry but its salted hash. No row holds what was written; the pages read it from the journal. A word
 * without a name is an act of the program: neither its entry nor its row says who wrote. So that the writer finds it
 * again, the name lies as sealed words in a stream of its own, under a key of its own, which no page shows and which can
 * be destroyed without the word. The receiver's notice says only that a word waits; the writer is sent none at all,
 * because a notice is kept beside a name.
 *
 * <p><b>What does not.</b> Whoever has the database and the keys in the data folder can open the sealed name. Whoever has
 * the database alone sees about whom a word was written, when, and how it was triaged; and for one day, longer in a
 * backup of that day, which account sent a form here (a request is known again by its key, see {@code account}). With the
 * time of writing this may be enough to guess. What a word tells may itself betray who knew it. The form says so before
 * anything is sent.
 */
@NullMarked
package luoshi.upward;

import org.jspecify.annotations.NullMarked;
