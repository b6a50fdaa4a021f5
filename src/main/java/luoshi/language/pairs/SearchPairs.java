package luoshi.language.pairs;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The searchable form of a text: NFKC-folded, lower case; overlapping pairs of Chinese characters, and each character by
 * itself; Latin words and numbers whole. Kept in a {@code text[]} with a GIN index: a row is found when it holds all
 * pairs of what is looked for.
 */
public final class SearchPairs {

    /** Text beyond this many characters is not indexed. */
    public static final int MOST_CHARACTERS = 20_000;

    /** Joiners, variation selectors, byte order marks: nobody sees them, and they would part a word. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{fe00}-\\x{fe0f}\\x{e0100}-\\x{e01ef}]");

    private SearchPairs() {}

    /** Everything under which a text can be found. */
    public static List<String> of(String text) {
        return collect(text, true);
    }

    /** What a row must hold to match; pairs where there are at least two characters together, else the one. */
    public static List<String> query(String words) {
        return collect(words, false);
    }

    /**
     * What a reader looks for. Signs alone stand in no row: they find nothing, where no pairs at all would find every row.
     */
    public static List<String> asked(String words) {
        List<String> pairs = query(words);
        return pairs.isEmpty() ? List.of(fold(words)) : pairs;
    }

    /** There is a character or a number in it that can be looked for. */
    public static boolean canBeAsked(String words) {
        return !query(words).isEmpty();
    }

    /** Whether the folded text holds the folded phrase as it stands: pairs alone could lie apart. */
    public static boolean matches(String text, String phrase) {
        return fold(text).contains(fold(phrase));
    }

    static String fold(String text) {
        String folded = Normalizer.normalize(UNSEEN.matcher(cut(text)).replaceAll(""), Normalizer.Form.NFKC);
        return cut(folded).toLowerCase(Locale.ROOT);
    }

    /** Never through the middle of a character that takes two units. */
    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, halved ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    private static List<String> collect(String text, boolean singles) {
        Set<String> found = new LinkedHashSet<>();
        int[] points = fold(text).codePoints().toArray();
        int at = 0;
        while (at < points.length) {
            int end = at;
            if (isHan(points[at])) {
                while (end < points.length && isHan(points[end])) {
                    end++;
                }
                addHan(points, at, end, singles, found);
            } else if (isWord(points[at])) {
                while (end < points.length && isWord(points[end])) {
                    end++;
                }
                found.add(new String(points, at, end - at));
            } else {
                end++;
            }
            at = end;
        }
        return List.copyOf(found);
    }

    private static void addHan(int[] points, int from, int to, boolean singles, Set<String> found) {
        for (int i = from; i < to; i++) {
            if (singles || to - from == 1) {
                found.add(new String(points, i, 1));
            }
            if (i + 1 < to) {
                found.add(new String(points, i, 2));
            }
        }
    }

    private static boolean isHan(int point) {
        return Character.isIdeographic(point);
    }

    private static boolean isWord(int point) {
        return !isHan(point) && Character.isLetterOrDigit(point);
    }
}
