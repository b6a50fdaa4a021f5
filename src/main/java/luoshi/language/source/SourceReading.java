package luoshi.language.source;

/** The outcome of reading a file: its text, or why there is none. */
public sealed interface SourceReading permits SourceReading.Read, Unreadable {

    /** It could be read. */
    record Read(SourceText source) implements SourceReading {}
}
