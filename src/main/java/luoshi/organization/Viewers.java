package luoshi.organization;

import java.util.UUID;

/** Who is looking, by the posts that a person holds now. */
public class Viewers {

    private final OrganizationStore store;

    Viewers(OrganizationStore store) {
        this.store = store;
    }

    public Viewer of(UUID person) {
        return new Viewer(person, store.heldBy(person));
    }
}
