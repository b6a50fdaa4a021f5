/**
 * Proposes a class for a message, learned from what the office itself decided. {@link luoshi.language.classify.Training}
 * makes a {@link luoshi.language.classify.Classifier} out of examples, {@link luoshi.language.classify.ModelFile} keeps
 * it, {@link luoshi.language.classify.Evaluation} says how good it is. The only knowledge brought along is
 * {@link luoshi.language.topics.Topics}, our own list of words that speak of the same kind of thing.
 *
 * <p>A wrong proposal is looked into from the outside in: {@code Proposal.words()} names the words that spoke for it,
 * {@link luoshi.language.classify.View} what was seen of the text, {@link luoshi.language.classify.Vocabulary} how much
 * each feature counts.
 */
@NullMarked
package luoshi.language.classify;

import org.jspecify.annotations.NullMarked;
