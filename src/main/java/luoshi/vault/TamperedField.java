package luoshi.vault;

/** A sealed field does not open under its own key: its bytes, or the place where it stands, were changed. */
public class TamperedField extends RuntimeException {

    TamperedField() {
        super("a sealed field was changed outside the program, or the house key is another one; run ./luoshi verify");
    }
}
