package luoshi.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person was told.
 *
 * @param readAt null until the person has read it
 */
public record Notice(UUID id, Telling telling, Instant at, @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
