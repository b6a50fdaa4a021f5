package luoshi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import luoshi.database.TestDatabase;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProblemDraftStoreIT {

    private static final Viewer LI = new Viewer(new UUID(0, 1), List.of());
    private static final Viewer WANG = new Viewer(new UUID(0, 2), List.of());
    private static final UUID DRAFT = new UUID(1, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final ProblemDraftStore store = new ProblemDraftStore(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void a_draft_is_kept_in_place_of_what_was_kept_before() {
        assertThat(store.save(LI, draft(DRAFT, "a", 0))).isTrue();
        assertThat(store.save(LI, draft(DRAFT, "b", 60))).isTrue();
        assertThat(store.of(LI, 10)).containsExactly(draft(DRAFT, "b", 60));
        assertThat(store.othersThan(LI, DRAFT)).isZero();
    }

    @Test
    void nobody_sees_overwrites_or_discards_what_is_somebody_elses() {
        store.save(LI, draft(DRAFT, "a", 0));
        assertThat(store.of(WANG, 10)).isEmpty();
        assertThat(store.find(WANG, DRAFT)).isEmpty();
        assertThat(store.save(WANG, draft(DRAFT, "mine", 60))).isFalse();
        store.delete(WANG, DRAFT);
        assertThat(store.find(LI, DRAFT)).contains(draft(DRAFT, "a", 0));
        store.delete(LI, DRAFT);
        assertThat(store.find(LI, DRAFT)).isEmpty();
    }

    @Test
    void the_newest_stands_first_and_others_are_counted() {
        store.save(LI, draft(DRAFT, "a", 0));
        store.save(LI, draft(new UUID(1, 2), "b", 60));
        assertThat(store.of(LI, 10)).extracting(ProblemDraftStore.Sealed::sealed).containsExactly("b", "a");
        assertThat(store.of(LI, 1)).hasSize(1);
        assertThat(store.othersThan(LI, DRAFT)).isEqualTo(1);
    }

    private static ProblemDraftStore.Sealed draft(UUID id, String sealed, long seconds) {
        return new ProblemDraftStore.Sealed(id, sealed, NOON.plusSeconds(seconds));
    }
}
