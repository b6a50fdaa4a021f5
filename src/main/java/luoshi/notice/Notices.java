package luoshi.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import luoshi.journal.Ids;
import luoshi.organization.Viewer;
import luoshi.page.Language;

/** The door of the notices: tell somebody, and let them read it. */
public class Notices {

    /** A page shows at most this many. */
    static final int MOST_SHOWN = 100;

    private static final int MOST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private final NoticeStore store;
    private final Ids ids;
    private final InstantSource clock;

    Notices(NoticeStore store, Ids ids, InstantSource clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells a person something. Joins the caller's transaction, so that it is told exactly when its cause is saved. */
    public void send(UUID person, String key, List<String> arguments, String href, Instant at) {
        store.insert(person, new Notice(ids.next(), key, arguments, href, at, null));
    }

    /** The newest notices of the viewer, unread ones first. */
    public List<Notice> of(Viewer viewer) {
        return store.newest(viewer.person(), MOST_SHOWN);
    }

    public int unread(Viewer viewer) {
        return store.unread(viewer.person());
    }

    /** Marks one of the viewer's own notices as read; empty where it is not theirs. */
    public Optional<Notice> read(Viewer viewer, UUID id) {
        return store.read(viewer.person(), id, clock.instant());
    }

    public void readAll(Viewer viewer) {
        store.readAll(viewer.person(), clock.instant());
    }

    public Optional<String> address(Viewer viewer) {
        return store.address(viewer.person());
    }

    /** Where the viewer wants mail; blank for no mail. False where it is not an address. */
    boolean sendMailTo(Viewer viewer, String address, Language language) {
        if (address.isBlank()) {
            store.forgetAddress(viewer.person());
            return true;
        }
        if (address.length() > MOST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            return false;
        }
        store.setAddress(viewer.person(), address, language.tag());
        return true;
    }
}
