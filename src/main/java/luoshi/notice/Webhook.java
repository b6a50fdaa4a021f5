package luoshi.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A system that wants to be told.
 *
 * @param types which events; empty for all
 */
public record Webhook(UUID id, String url, List<String> types, UUID madeBy, Instant madeAt) {

    static final int MOST = 20;
    static final int MOST_TYPES = 50;

    public Webhook {
        types = List.copyOf(types);
    }
}
