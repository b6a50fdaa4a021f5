package luoshi.ledger;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.StreamId;
import luoshi.ledger.life.Matter;
import luoshi.notice.ReminderSource;
import luoshi.notice.Rung;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says of a matter whom a reminder reaches: who has the step, above them the leader in charge, then the district office. */
final class LedgerReminders implements ReminderSource {

    private final JdbcClient jdbc;
    private final Organization organization;

    LedgerReminders(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    private record Row(
            String number,
            Instant due,
            @Nullable Instant stepDue,
            UUID owner,
            @Nullable UUID leader,
            @Nullable UUID unit,
            Role nextRole,
            String path,
            @Nullable UUID person,
            boolean listed) {}

    @Override
    public String kind() {
        return Matter.KIND;
    }

    @Override
    public Optional<About> about(StreamId subject, String clock) {
        return row(subject.id()).flatMap(row -> {
            Instant due = clock.equals(TellOthers.STEP) ? row.stepDue() : row.due();
            return due == null
                    ? Optional.empty()
                    : Optional.of(new About(row.number(), due, "/matters/" + row.number(), row.listed()));
        });
    }

    @Override
    public List<UUID> posts(StreamId subject, String clock, Rung rung) {
        return row(subject.id()).map(row -> posts(row, clock, rung)).orElse(List.of());
    }

    private List<UUID> posts(Row row, String clock, Rung rung) {
        return switch (rung) {
            case HANDLER -> clock.equals(TellOthers.STEP) ? stepPosts(row) : owners(row);
            case LEADER_IN_CHARGE -> row.leader() == null ? List.of() : List.of(row.leader());
            case DISTRICT_OFFICE -> row.person() != null ? List.of() : districtOffice();
        };
    }

    /** The owner has every step but those of a role above: there the nearest posts with that role. */
    private List<UUID> stepPosts(Row row) {
        if (row.nextRole() == Role.HANDLER || row.nextRole() == Role.DISPATCHER) {
            return owners(row);
        }
        UUID unit = row.unit() == null
                ? organization.post(row.owner()).map(Post::unit).orElse(null)
                : row.unit();
        return unit == null
                ? List.of()
                : organization.postWith(row.nextRole(), unit).map(Post::id).stream().toList();
    }

    /** A personal list goes with its person, to whom nobody in the post that it was written in may succeed. */
    private List<UUID> owners(Row row) {
        return row.person() == null
                ? List.of(row.owner())
                : organization.postsHeldBy(row.person()).stream().map(Post::id).limit(1).toList();
    }

    private List<UUID> districtOffice() {
        return organization.district().stream()
                .flatMap(district -> organization.postsWith(Role.DISTRICT_OFFICE, district.path()).stream())
                .map(Post::id)
                .toList();
    }

    /** Asked by the program itself, for reminders only; nothing of it but the number reaches anybody. */
    private Optional<Row> row(UUID id) {
        return jdbc.sql("""
                        select number, due, step_due, owner, leader, unit, next_role, path, person,
                               listed
                        from matter where id = :id and ended_at is null
                        """)
                .param("id", id)
                .query(LedgerReminders::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("number"),
                toInstant(row, "due"),
                toInstantOrNull(row, "step_due"),
                row.getObject("owner", UUID.class),
                row.getObject("leader", UUID.class),
                row.getObject("unit", UUID.class),
                Role.valueOf(row.getString("next_role")),
                row.getString("path"),
                row.getObject("person", UUID.class),
                row.getBoolean("listed"));
    }
}
