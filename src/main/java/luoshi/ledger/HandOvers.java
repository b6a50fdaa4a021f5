package luoshi.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Append;
import luoshi.journal.Journal;
import luoshi.journal.SqlTime;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Refusal;
import luoshi.notice.NoticeKind;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Viewer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A post is handed over with one list of everything open, signed by both (practice P15). The list is taken once, when it
 * is prepared, and stays as it was; what has changed since is counted beside it. Who holds the post is changed in the
 * organization, not here.
 */
public class HandOvers {

    /** A list has at most so many lines; a post with more is first relieved. */
    static final int MOST_LINES = 2_000;

    private final Journal journal;
    private final Organization organization;
    private final HandOverStore store;
    private final TransactionOperations transaction;
    private final HandOverNews news;
    private final List<InHand> inHand;
    private final InstantSource clock;

    /** Without anybody who is told. */
    HandOvers(Journal journal, Organization organization, HandOverStore store, InstantSource clock) {
        this(journal, organization, store, TransactionOperations.withoutTransaction(), HandOverNews.NOTHING, List.of(), clock);
    }

    HandOvers(
            Journal journal,
            Organization organization,
            HandOverStore store,
            TransactionOperations transaction,
            HandOverNews news,
            InstantSource clock) {
        this(journal, organization, store, transaction, news, List.of(), clock);
    }

    /** @param inHand the rooms that keep what is in hand beside matters */
    HandOvers(
            Journal journal,
            Organization organization,
            HandOverStore store,
            TransactionOperations transaction,
            HandOverNews news,
            List<InHand> inHand,
            InstantSource clock) {
        this.inHand = inHand;
        this.journal = journal;
        this.organization = organization;
        this.store = store;
        this.transaction = transaction;
        this.news = news;
        this.clock = clock;
    }

    /** @param id chosen by the caller, so that a form sent twice prepares one list */
    record Wish(UUID id, UUID post, UUID to) {}

    /**
     * Prepares the list, or says every rule that bars it.
     *
     * @throws luoshi.journal.VersionConflict when there is one with this id already
     */
    List<Refusal> prepare(Viewer viewer, Wish wish) {
        Optional<Post> post = organization.post(wish.post()).filter(each -> mayPrepare(viewer, each));
        if (post.isEmpty()) {
            return List.of(Refusal.of("hand-over-own-post"));
        }
        UUID from = post.get().holder();
        List<HandOverEvent.Item> items = store.openAt(wish.post(), today(), MOST_LINES + 1);
        List<Refusal> refusals = new ArrayList<>();
        if (from == null) {
            refusals.add(Refusal.of("hand-over-has-holder"));
        }
        if (wish.to().equals(from) || organization.person(wish.to()).isEmpty()) {
            refusals.add(Refusal.of("hand-over-to-another"));
        }
        if (items.size() > MOST_LINES) {
            refusals.add(Refusal.of("hand-over-lines", MOST_LINES));
        }
        if (refusals.isEmpty() && from != null) {
            String title = post.get().title();
            transaction.executeWithoutResult(_ -> {
                append(viewer, wish.id(), 0, new HandOverEvent.Prepared(wish.post(), from, wish.to(), items, others(post.get(), from)));
                news.tell(without(viewer, from, wish.to()), NoticeKind.TASK, "waits", wish.id(), title);
            });
        }
        return refusals;
    }

    private List<HandOverEvent.Other> others(Post post, UUID from) {
        return inHand.stream()
                .flatMap(room -> room.of(post, from).stream())
                .sorted(Comparator.comparing(InHand.Held::kind))
                .limit(MOST_LINES)
                .map(held -> new HandOverEvent.Other(held.kind(), held.ref(), Words.of(held.name()), held.due()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
    }

    /** The holder, and the district office for everybody within its reach. */
    boolean mayPrepare(Viewer viewer, Post post) {
        boolean office = organization.unit(post.unit())
                .flatMap(unit -> viewer.postFor(Role.DISTRICT_OFFICE, unit.path()))
                .isPresent();
        return !post.abolished() && (viewer.person().equals(post.holder()) || office);
    }

    /**
     * Signs for the viewer, or says what bars it; empty where there is no such hand-over for this viewer.
     *
     * @throws luoshi.journal.VersionConflict when the other has signed since
     */
    Optional<List<Refusal>> sign(Viewer viewer, UUID id, long seen) {
        return store.find(viewer, id).map(found -> {
            if (!found.waitsFor(viewer.person())) {
                return List.of(Refusal.of("hand-over-signs-once"));
            }
            transaction.executeWithoutResult(_ -> {
                append(viewer, id, seen, new HandOverEvent.Signed(viewer.person()));
                if (found.fromSigned() != null || found.toSigned() != null) {
                    String title = organization.post(found.post()).map(Post::title).orElse("");
                    news.tell(without(viewer, found.from(), found.to(), found.preparedBy()), NoticeKind.OUTCOME, "done",
                            id, title);
                }
            });
            return List.of();
        });
    }

    /** Nobody is told what they did themselves. */
    private static Set<UUID> without(Viewer viewer, UUID... people) {
        Set<UUID> others = new LinkedHashSet<>(List.of(people));
        others.remove(viewer.person());
        return others;
    }

    private void append(Viewer viewer, UUID id, long seen, HandOverEvent event) {
        Instant now = clock.instant();
        HeldPost post = viewer.posts().stream().findFirst().orElse(null);
        journal.append(new Append(new StreamId(HandOverEvent.KIND, id), seen, viewer.act(post, now), List.of(event)));
    }

    List<HandOver> list(Viewer viewer) {
        return store.list(viewer);
    }

    /** What lies on the viewer's desk until it is signed. */
    List<HandOver> waitingFor(Viewer viewer, int most) {
        return store.waitingFor(viewer, most);
    }

    Optional<HandOver.Sheet> sheet(Viewer viewer, UUID id) {
        return store.find(viewer, id).map(found -> {
            List<HandOver.Line> lines = store.lines(viewer, id);
            return new HandOver.Sheet(
                    found, lines, store.others(viewer, id), since(lines, store.openAt(found.post(), today(), MOST_LINES)));
        });
    }

    private record Key(UUID matter, HandOverEvent.What what) {}

    private static HandOver.Since since(List<HandOver.Line> lines, List<HandOverEvent.Item> now) {
        Map<Key, MatterStatus> open = new HashMap<>();
        now.forEach(item -> open.put(new Key(item.matter(), item.what()), item.status()));
        int gone = 0;
        int moved = 0;
        for (HandOver.Line line : lines) {
            MatterStatus status = open.remove(new Key(line.item().matter(), line.item().what()));
            gone += status == null ? 1 : 0;
            moved += status != null && status != line.item().status() ? 1 : 0;
        }
        return new HandOver.Since(gone, moved, open.size());
    }
}
