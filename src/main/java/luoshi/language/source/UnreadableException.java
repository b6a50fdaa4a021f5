package luoshi.language.source;

import java.io.IOException;

/** Carries a refusal out of the depth of a reader; {@link SourceFiles} makes a value of it. */
final class UnreadableException extends IOException {

    private final transient Unreadable unreadable;

    UnreadableException(Unreadable.Reason reason, String detail) {
        super(reason + " " + detail);
        unreadable = new Unreadable(reason, detail);
    }

    Unreadable unreadable() {
        return unreadable;
    }
}
