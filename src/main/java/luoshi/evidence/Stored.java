package luoshi.evidence;

/** What came of handing in a file: it is kept, or refused with the message that says why and what to do. */
public sealed interface Stored {

    /** @param sha256 the name under which it is kept, for ever */
    record Kept(String sha256, String name, FileType type, long bytes) implements Stored {}

    /** @param key message key of the sentence */
    record Refused(String key, Object... arguments) implements Stored {}
}
