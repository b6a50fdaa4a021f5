package luoshi.journal;

/**
 * Free text in an event. It is stored as ciphertext under the key of the stream's person or matter, and the journal's
 * hash covers the ciphertext: when the key is destroyed by lawful erasure the history still verifies, and these words
 * read as {@link #ERASED}.
 *
 * @param text at most 100,000 characters
 */
public record Words(String text) {

    public static final int MOST_CHARACTERS = 100_000;

    /** What stands in the place of words whose key was destroyed. */
    public static final Words ERASED = new Words("\u2588\u2588\u2588");

    public Words {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a text has at most " + MOST_CHARACTERS + " characters");
        }
    }

    public static Words of(String text) {
        return new Words(text);
    }

    @Override
    public String toString() {
        return "Words[" + text.length() + " characters]";
    }
}
