package luoshi.language.place;

import java.util.regex.Pattern;

/**
 * Where the name before an ending begins: from the ending to the left, as long as the characters can belong to a name and
 * no word stands there that cannot.
 */
final class NameStart {

    private static final int LONGEST = 14;
    private static final int LONGEST_BEFORE_ONE_CHARACTER = 7;
    private static final int LONGEST_WORD = 4;
    private static final Pattern HIDDEN = Pattern.compile("[A-Z]\\d{0,2}[省市区县]");
    private static final String MEASURES = "个家条名户处座间栋所位人件种类次项片块批只辆台套份本场";
    private static final String CALENDAR = "年月日号";
    private static final String FIGURES = "0123456789一二两三四五六七八九十百几多";

    private NameStart() {}

    /**
     * @param ending where the ending begins
     * @param end    where it ends
     * @param floor  the end of the part before; the name cannot begin before it
     * @return the ending's own begin where there is no name
     */
    static int of(String text, int ending, int end, int floor) {
        int longest = end - ending == 1 ? LONGEST_BEFORE_ONE_CHARACTER : LONGEST;
        int at = ending;
        while (at > floor && isOfName(text.charAt(at - 1)) && !isHidden(text, at, end) && !isStopped(text, at, ending, floor)) {
            at--;
            if (ending - at > longest) {
                return ending;
            }
        }
        return at;
    }

    /** A市, B12区: a name that was hidden behind a letter begins with it. */
    private static boolean isHidden(String text, int at, int end) {
        char first = text.charAt(at);
        return first >= 'A' && first <= 'Z' && HIDDEN.matcher(text).region(at, end).lookingAt();
    }

    private static boolean isStopped(String text, int at, int ending, int floor) {
        for (int length = 1; length <= LONGEST_WORD && at - length >= floor; length++) {
            String word = text.substring(at - length, at);
            if (PlaceWords.STOPS.contains(word)) {
                return true;
            }
            if (ending - at >= 2 && PlaceWords.HALF_STOPS.contains(word)
                    && !PlaceWords.NAME_BEGINS.matcher(text).region(at - length, text.length()).lookingAt()) {
                return true;
            }
        }
        return at - 2 >= floor && (MEASURES + CALENDAR).indexOf(text.charAt(at - 1)) >= 0 && FIGURES.indexOf(text.charAt(at - 2)) >= 0;
    }

    private static boolean isOfName(char character) {
        return Character.isIdeographic(character) || character < 128 && Character.isLetterOrDigit(character)
                || character == '·';
    }
}
