package luoshi.ledger;

import java.time.Instant;
import java.util.List;
import luoshi.organization.Viewer;

/** What somebody has begun to write and not sent. The room that keeps it lays it on its writer's desk, and nobody else's. */
public interface DraftsOnDesk {

    List<Begun> of(Viewer viewer);

    /**
     * @param kind    message key of what it is to become
     * @param name    its title, or what was written first; empty where nothing can be shown of it
     * @param href    where it is written on
     * @param discard where a form that drops it is sent
     */
    record Begun(String kind, String name, Instant savedAt, String href, String discard) {}
}
