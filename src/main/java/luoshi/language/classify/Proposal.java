package luoshi.language.classify;

import java.util.List;

/**
 * What the classifier proposes for one message; a person decides.
 *
 * @param label the class proposed
 * @param confidence how often proposals made with this much certainty are right, 0 to 1
 * @param words the stretches of the text that spoke most for it, strongest first, folded
 * @param ranking all classes with their confidence, likeliest first
 */
public record Proposal(String label, double confidence, List<String> words, List<Likelihood> ranking) {

    /** One class and how likely it is, 0 to 1. */
    public record Likelihood(String label, double confidence) {}
}
