package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import luoshi.database.TestDatabase;
import luoshi.journal.Ids;
import luoshi.ledger.sim.Office;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A named view holds a question: one's own, or one shared with one's unit and nobody beside it. */
class SavedViewsIT {

    private final OfficeAtWork at = OfficeAtWork.inMemory(1L, LocalDate.of(2026, 3, 2));
    private final SavedViews views = new SavedViews(JdbcClient.create(TestDatabase.fresh()), new Ids(at.clock, at.random), at.clock);
    private final Office.SubDistrict sub = at.office.first();
    private final Viewer head = at.viewer(sub.handlers.get(3));
    private final Viewer member = at.viewer(sub.handlers.get(4));

    @Test
    void the_same_name_again_replaces_the_question() {
        assertThat(views.save(head, " 逾期 ", "?light=OVERDUE", false)).isTrue();
        assertThat(views.save(head, "逾期", "?light=OVERDUE&order=DUE", false)).isTrue();
        assertThat(views.of(head)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("逾期");
            assertThat(view.query()).isEqualTo("?light=OVERDUE&order=DUE");
            assertThat(view.own()).isTrue();
        });
        assertThat(views.of(member)).isEmpty();
    }

    @Test
    void what_is_shared_reaches_ones_unit_and_only_its_owner_forgets_it() {
        Viewer hall = at.viewer(sub.clerk);
        Viewer colleague = at.viewer(sub.approver);
        views.save(hall, "本周", "?order=DUE", true);
        assertThat(views.of(colleague)).singleElement().satisfies(view -> assertThat(view.own()).isFalse());
        assertThat(views.of(member)).isEmpty();
        var shared = views.of(hall).getFirst().id();
        assertThat(views.forget(colleague, shared)).isFalse();
        assertThat(views.forget(hall, shared)).isTrue();
        assertThat(views.of(colleague)).isEmpty();
    }

    @Test
    void a_view_has_a_name_and_leads_nowhere_but_into_the_ledger() {
        for (String query : new String[] {"https://example.org", "/dashboard", "?q=<script>", "?a b"}) {
            assertThat(views.save(head, "x", query, false)).as(query).isFalse();
        }
        assertThat(views.save(head, "  ", "", false)).isFalse();
        assertThat(views.save(head, "长".repeat(41), "", false)).isFalse();
        assertThat(views.of(head)).isEmpty();
    }
}
