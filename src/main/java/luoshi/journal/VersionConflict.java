package luoshi.journal;

/**
 * Somebody else acted first: the stream has moved on since the writer read it. Nothing of the act was saved. The page
 * shows what changed, and the writer decides again.
 */
public class VersionConflict extends RuntimeException {

    private final StreamId stream;
    private final long expectedVersion;

    public VersionConflict(StreamId stream, long expectedVersion) {
        super(stream + " is no longer at version " + expectedVersion);
        this.stream = stream;
        this.expectedVersion = expectedVersion;
    }

    public StreamId stream() {
        return stream;
    }

    public long expectedVersion() {
        return expectedVersion;
    }
}
