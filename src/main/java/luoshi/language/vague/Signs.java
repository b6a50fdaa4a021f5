package luoshi.language.vague;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.Lexicon;

/**
 * Words and patterns of one meaning, counted in a text. Plain words, by far the most, are looked up; only the few real
 * patterns are tried one after the other.
 */
final class Signs {

    private static final Predicate<String> PLAIN = Pattern.compile("[^\\\\\\[\\](){}?*+.^$|]+").asMatchPredicate();

    private final Lexicon words;
    private final Pattern patterns;

    private Signs(List<String> words, List<String> patterns) {
        this.words = new Lexicon(words);
        this.patterns = Pattern.compile(patterns.isEmpty() ? "(?!)" : String.join("|", patterns));
    }

    /** @param signs words and patterns apart by white space */
    static Signs of(String signs) {
        List<String> all = Arrays.asList(signs.strip().split("\\s+"));
        return new Signs(all.stream().filter(PLAIN).toList(), all.stream().filter(PLAIN.negate()).toList());
    }

    /** How often one of them stands in the text; none counts into another. */
    int count(String text) {
        Matcher matcher = patterns.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at + words.longestAt(text, at).length();
            if (matcher.region(at, text.length()).lookingAt()) {
                end = Math.max(end, matcher.end());
            }
            count += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return count;
    }
}
