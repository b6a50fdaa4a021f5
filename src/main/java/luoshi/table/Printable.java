package luoshi.table;

/** Whether a text can be shown and stored: no control characters, no halves of characters. */
public final class Printable {

    private Printable() {}

    public static boolean is(String text) {
        return text.codePoints().noneMatch(point -> Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || point == 0xFFFE || point == 0xFFFF);
    }
}
