package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn of phrase of official Chinese, beyond single words ({@link Words}). Each has an example that it fits and one that
 * it does not; PhraseTest holds both. They stand by what they say: {@link ActPhrase}, {@link ToldPhrase}, {@link WayPhrase},
 * {@link JoinPhrase}, {@link NamePhrase}.
 */
interface Phrase {

    /** No turn of phrase is looked for in a longer stretch: a bound on time and depth. */
    int LONGEST = 2_000;

    /** What it looks like, with the two examples. */
    record Turn(Pattern pattern, String example, String counterExample) {

        static Turn of(String pattern, String example, String counterExample) {
            return new Turn(Pattern.compile(pattern, Pattern.DOTALL), example, counterExample);
        }
    }

    Turn turn();

    default Pattern pattern() {
        return turn().pattern();
    }

    default String example() {
        return turn().example();
    }

    default String counterExample() {
        return turn().counterExample();
    }

    /** Whether the stretch holds it; ^ and $ mean the ends of the stretch. */
    default boolean in(String text, int from, int end) {
        if (from >= end || end - from > LONGEST) {
            return false;
        }
        Matcher matcher = pattern().matcher(text).region(from, end);
        return pattern().pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
    }

    default boolean in(String words) {
        return in(words, 0, words.length());
    }
}
