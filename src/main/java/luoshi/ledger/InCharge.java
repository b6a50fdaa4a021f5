package luoshi.ledger;

import java.util.List;
import java.util.UUID;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What lies in a leader's charge by the portfolios of today (requirement R88): the fields of work of the units that have an
 * open matter. They are read, not written into the matters, so that a changed portfolio needs no event for each of them.
 */
final class InCharge {

    private final JdbcClient jdbc;
    private final Organization organization;

    InCharge(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** A field of work of a unit. */
    private record Field(UUID unit, String domain) {}

    /** The same as two columns of one length, as a query takes them. */
    record Led(UUID[] units, String[] domains) {

        private static final Led NOTHING = new Led(new UUID[0], new String[0]);
    }

    /** @param leader a post; null where nobody's charge is asked for */
    Led by(@Nullable UUID leader, Viewer viewer) {
        if (leader == null) {
            return Led.NOTHING;
        }
        List<Field> led = jdbc.sql("""
                        select distinct coalesce(m.unit, p.unit) as unit, m.domain
                        from matter m join post p on p.id = m.owner
                        where m.ended_at is null and m.person is null and m.seen_from && :sight::text[]
                        """)
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Field(row.getObject("unit", UUID.class), row.getString("domain")))
                .list()
                .stream()
                .filter(field -> organization.leaderInCharge(field.unit(), field.domain()).map(Post::id).filter(leader::equals).isPresent())
                .toList();
        return new Led(
                led.stream().map(Field::unit).toArray(UUID[]::new), led.stream().map(Field::domain).toArray(String[]::new));
    }
}
