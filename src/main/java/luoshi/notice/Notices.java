package luoshi.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.organization.Viewer;

/** The door of the notices: tell somebody, and let them read it. */
public class Notices {

    /** A page shows at most this many. */
    static final int MOST_SHOWN = 100;

    /** So many of a kind stand for themselves. */
    static final int MOST_APART = 5;

    private final NoticeStore store;
    private final Ids ids;
    private final InstantSource clock;

    Notices(NoticeStore store, Ids ids, InstantSource clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells a person something. Joins the caller's transaction, so that it is told exactly when its cause is saved. */
    public void tell(UUID person, Telling telling, Instant at) {
        store.insert(person, new Notice(ids.next(), telling, at, null));
    }

    /**
     * Tells a person something that may come by the dozen. While {@value #MOST_APART} of its kind lie unread, the next ones
     * are gathered in one notice that counts them and names the newest; so forty at once are six notices and no flood of
     * mail.
     *
     * @param page where the gathered ones are found together
     */
    public void gather(UUID person, Telling telling, String page, Instant at) {
        if (store.unreadApart(person, telling.kind()) < MOST_APART) {
            tell(person, telling, at);
            return;
        }
        Optional<Notice> open = store.lockGathered(person, telling.kind());
        if (open.isEmpty()) {
            tell(person, Gathered.first(telling, page), at);
        } else {
            store.gather(open.get().id(), Gathered.with(open.get().telling(), telling), at);
        }
    }

    /** Tells a person about something to do, without a number. */
    public void send(UUID person, String key, List<String> arguments, String href, Instant at) {
        tell(person, new Telling(NoticeKind.TASK, key, arguments, href, null, false), at);
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
}
