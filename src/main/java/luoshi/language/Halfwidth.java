package luoshi.language;

/** Full-width digits, letters and signs as half-width ones, character for character: every offset stays what it was. */
public final class Halfwidth {

    private static final int DISTANCE = '！' - '!';

    private Halfwidth() {}

    public static String of(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char each = characters[i];
            if (each >= '！' && each <= '～') {
                characters[i] = (char) (each - DISTANCE);
            } else if (each == '　' || each == '\u00a0') {
                characters[i] = ' ';
            } else if (each == '〇') {
                characters[i] = '零';
            }
        }
        return new String(characters);
    }
}
