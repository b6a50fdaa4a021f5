package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import luoshi.account.Role;
import luoshi.journal.Event;
import luoshi.ledger.LedgerFilter;
import luoshi.ledger.MatterRow;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.WordEvent;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Method: who may see which matter is worked out from the events by this test alone, then everybody looks in every way
 * that there is. Sixteen threads of people of two sub-districts read a hundred thousand times; no row may be foreign.
 */
class SightIT {

    private static final long SEED = Long.getLong("luoshi.seed", 14L);
    private static final int READS = Integer.getInteger("luoshi.reads", 100_000);
    private static final int THREADS = 16;

    private static RecordedYears years;
    private static Map<UUID, Shown> shown;
    private static Map<UUID, String> numbers;
    private static Map<UUID, UUID> livesOn;

    /** To whom a matter has shown itself, by its events. */
    private record Shown(Set<String> paths, Set<UUID> posts, UUID person, UUID leader, String home, boolean open) {

        boolean to(Viewer viewer) {
            if (viewer.posts().stream().anyMatch(post -> posts.contains(post.post()))) {
                return true;
            }
            if (person == null) {
                return viewer.posts().stream().anyMatch(post -> reaches(post, paths));
            }
            return person.equals(viewer.person())
                    || open && viewer.posts().stream().anyMatch(post -> post.post().equals(leader)
                            || post.roles().contains(Role.CAMPAIGN_OFFICE) && reaches(post, Set.of(home)));
        }

        private static boolean reaches(HeldPost post, Set<String> paths) {
            return post.reach().stream().anyMatch(reach -> paths.stream().anyMatch(path -> path.startsWith(reach)));
        }
    }

    @BeforeAll
    static void live() {
        years = new RecordedYears(SEED, 7_000);
        shown = new HashMap<>();
        numbers = new HashMap<>();
        livesOn = new HashMap<>();
        for (UUID id : years.matters) {
            shown.put(id, shown(years.memory.history(id).events()));
            numbers.put(id, years.memory.matter(id).number());
            for (Event event : years.memory.history(id).events()) {
                if (event instanceof LinkEvent.Merged merged) {
                    livesOn.put(id, merged.into());
                }
            }
        }
        System.out.println("seed " + SEED + ": " + years.matters.size() + " matters, " + personal().size() + " personal");
    }

    private static Shown shown(List<Event> events) {
        MatterEvent.Registered first = (MatterEvent.Registered) events.getFirst();
        Set<String> paths = new HashSet<>();
        Set<UUID> posts = new HashSet<>();
        boolean open = false;
        for (Event event : events) {
            switch ((MatterEvent) event) {
                case MatterEvent.Registered registered -> paths.add(registered.path());
                case MatterEvent.Assigned assigned -> paths.add(assigned.path());
                case MatterEvent.Reopened reopened -> paths.add(reopened.path());
                case CooperationEvent.Referred referred -> paths.add(referred.path());
                case CooperationEvent.DisputeDecided decided -> paths.add(decided.path());
                case CooperationEvent.PartAsked asked -> paths.add(asked.path());
                case WordEvent.CopySent copy -> posts.add(copy.post());
                case WordEvent.ListSigned signed -> {
                    open = true;
                    if (signed.head() != null) {
                        posts.add(signed.head());
                    }
                }
                default -> {}
            }
        }
        return new Shown(paths, posts, first.person(), first.personLeader(), first.path(), open);
    }

    private static List<UUID> personal() {
        return years.matters.stream().filter(id -> shown.get(id).person() != null).toList();
    }

    @Test
    void a_personal_list_shows_itself_to_the_person_and_once_it_is_signed_to_those_who_read_personal_lists() {
        assertThat(personal().stream().filter(id -> shown.get(id).open())).hasSizeGreaterThan(3);
        assertThat(personal().stream().filter(id -> !shown.get(id).open())).isNotEmpty();
        for (UUID id : personal()) {
            assertThat(years.memory.matter(id).wording().copies()).as("no copy of a personal matter was ever sent").isEmpty();
            String number = numbers.get(id);
            for (UUID person : years.memory.office.world.people()) {
                Viewer viewer = years.memory.viewer(person);
                boolean may = shown.get(id).to(viewer);
                assertThat(years.ledger.byNumber(viewer, number).isPresent()).as(number).isEqualTo(may);
                if (may || person.hashCode() % 7 == 0) {
                    assertThat(years.door.find(viewer, id).isPresent()).as(number).isEqualTo(may);
                    assertThat(years.door.history(viewer, id).isPresent()).as(number).isEqualTo(may);
                }
            }
        }
    }

    @Test
    void a_copy_widens_the_sight_by_one_post_and_no_more() {
        long copies = 0;
        for (UUID id : years.matters) {
            String number = numbers.get(id);
            for (UUID post : shown.get(id).posts()) {
                UUID holder = years.memory.office.world.post(post).orElseThrow().holder();
                if (holder != null) {
                    copies++;
                    assertThat(years.ledger.byNumber(years.memory.viewer(holder), number)).contains(id);
                }
            }
        }
        assertThat(copies).isGreaterThan(50);
    }

    @Test
    void of_a_hundred_thousand_reads_by_two_sub_districts_at_once_none_shows_a_foreign_row() throws Exception {
        AtomicLong rows = new AtomicLong();
        List<Callable<Long>> readers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<Viewer> viewers = peopleOf(years.memory.office.subDistricts.get(thread % 2));
            Random random = new Random(SEED + thread);
            readers.add(() -> {
                for (int i = 0; i < READS / THREADS; i++) {
                    rows.addAndGet(read(viewers.get(random.nextInt(viewers.size())), random));
                }
                return (long) READS / THREADS;
            });
        }
        long reads = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Long> each : threads.invokeAll(readers)) {
                reads += each.get();
            }
        }
        System.out.println(reads + " reads, " + rows + " rows, 0 foreign");
        assertThat(reads).isEqualTo(READS / THREADS * THREADS);
        assertThat(rows.get()).isGreaterThan(reads / 2);
    }

    private static List<Viewer> peopleOf(Office.SubDistrict sub) {
        return years.memory.office.world.people().stream()
                .map(years.memory::viewer)
                .filter(viewer -> viewer.posts().stream().anyMatch(post -> post.unitPath().startsWith(sub.unit.path())))
                .toList();
    }

    /** One look in one of the ways; gives the number of rows seen. */
    private static int read(Viewer viewer, Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> own(viewer, years.ledger.list(viewer, page(null, 10, random)));
            case 2 -> own(viewer, years.ledger.list(viewer, page(words(random), 10, random)));
            case 3 -> counted(viewer);
            case 4 -> own(viewer, years.ledger.desk(viewer));
            case 5 -> found(viewer, random);
            case 6 -> own(viewer, years.ledger.madeFrom(viewer, anyMatter(random)));
            default -> byNumber(viewer, random);
        };
    }

    private static int own(Viewer viewer, List<MatterRow> rows) {
        for (MatterRow row : rows) {
            if (!shown.get(row.id()).to(viewer)) {
                throw new AssertionError("a foreign row: " + row.number() + " for " + viewer);
            }
        }
        return rows.size();
    }

    private static int counted(Viewer viewer) {
        int mine = Math.toIntExact(shown.values().stream().filter(each -> each.to(viewer)).count());
        int counted = years.ledger.count(viewer, LedgerFilter.all());
        if (counted != Math.min(mine, 1_001)) {
            throw new AssertionError("counted " + counted + ", may see " + mine);
        }
        return counted > 0 ? 1 : 0;
    }

    private static int found(Viewer viewer, Random random) {
        UUID id = anyMatter(random);
        return same(viewer, id, years.door.find(viewer, id).isPresent());
    }

    private static int byNumber(Viewer viewer, Random random) {
        UUID id = anyMatter(random);
        Optional<UUID> found = years.ledger.byNumber(viewer, numbers.get(id));
        return same(viewer, id, found.isPresent());
    }

    private static int same(Viewer viewer, UUID id, boolean seen) {
        if (seen != mayBeOpened(viewer, id)) {
            throw new AssertionError((seen ? "a foreign matter was seen: " : "an own matter was not seen: ") + id);
        }
        return seen ? 1 : 0;
    }

    /** What went into another is opened by whoever sees that one; in lists it stands for nobody new. */
    private static boolean mayBeOpened(Viewer viewer, UUID id) {
        return shown.get(id).to(viewer)
                || shown.get(id).person() == null && livesOn.containsKey(id) && mayBeOpened(viewer, livesOn.get(id));
    }

    private static UUID anyMatter(Random random) {
        return years.matters.get(random.nextInt(years.matters.size()));
    }

    private static String words(Random random) {
        return List.of("落实", "拍照留存", "群众", "限期整改").get(random.nextInt(4));
    }

    private static LedgerFilter page(String words, int limit, Random random) {
        return new LedgerFilter(
                words, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                random.nextBoolean() ? LedgerFilter.Order.NEWEST : LedgerFilter.Order.DUE, null, limit);
    }
}
