package luoshi.organization;

import java.util.UUID;
import luoshi.account.Role;
import luoshi.account.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who is looking, by the posts that a person holds now. */
public class Viewers {

    private final OrganizationStore store;

    Viewers(OrganizationStore store) {
        this.store = store;
    }

    public Viewer of(UUID person) {
        return new Viewer(person, store.heldBy(person));
    }

    /** With the administration that the account was opened for; administrators hold no posts. */
    public Viewer of(SignedIn who) {
        @Nullable Role administration = who.adminRole();
        return new Viewer(who.person(), store.heldBy(who.person()), administration);
    }
}
