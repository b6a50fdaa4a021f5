package luoshi.journal;

import java.util.UUID;

/**
 * The stream of one thing that has a history: one matter, one unit, one person.
 *
 * @param kind a short lower-case word that never changes: {@code matter}, {@code unit}
 */
public record StreamId(String kind, UUID id) {

    public StreamId {
        if (!kind.matches("[a-z][a-z-]{0,31}")) {
            throw new IllegalArgumentException("not a stream kind: " + kind);
        }
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
