package luoshi.journal;

import java.util.List;
import java.util.Optional;

/** What the stored bytes of a history say, for tests that need no database: every event to bytes and back. */
public final class StoredForm {

    private final EventCodec codec;

    public StoredForm(List<EventFamily> families) {
        this.codec = new EventCodec(new EventTypes(families), List.of(), new OpenWords());
    }

    /** The same history, read again from what would be stored of it. */
    public History readAgain(History history) {
        List<Recorded> entries = history.entries().stream().map(this::readAgain).toList();
        return new History(history.stream(), history.version(), entries);
    }

    private Recorded readAgain(Recorded entry) {
        Event event = codec.decode(entry.stream(), codec.encode(entry.stream(), entry.event()));
        return new Recorded(entry.stream(), entry.version(), event, entry.act(), entry.recordedAt());
    }

    /** Words stand open: how they are sealed is the vault's business, and its tests'. */
    static final class OpenWords implements FieldCipher {

        @Override
        public String seal(StreamId subject, String plain) {
            return plain;
        }

        @Override
        public Optional<String> open(StreamId subject, String sealed) {
            return Optional.of(sealed);
        }
    }
}
