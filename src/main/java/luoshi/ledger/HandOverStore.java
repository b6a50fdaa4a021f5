package luoshi.ledger;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.life.MatterStatus;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads hand-overs: shown to both who sign, and to the district office. */
final class HandOverStore {

    private static final int MOST_LISTED = 200;
    private static final int LOOK_BACKS_WITHIN = 30;
    private static final String SEEN = "(from_person = :person or to_person = :person or :office)";

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for a signature first, then the newest. */
    List<HandOver> list(Viewer viewer) {
        return seen("select * from hand_over where " + SEEN + """
                        order by (from_signed is not null and to_signed is not null), prepared_at desc, id
                        limit :most
                        """, viewer).param("most", MOST_LISTED).query(HandOverStore::handOver).list();
    }

    /** What this person has still to sign, whichever side, the oldest first. A newer list of a post takes the place of an older one. */
    List<HandOver> waitingFor(Viewer viewer, int most) {
        return jdbc.sql("""
                        select * from hand_over h
                        where (from_person = :person and from_signed is null or to_person = :person and to_signed is null)
                          and not exists (select from hand_over newer
                                          where newer.post = h.post and (newer.prepared_at, newer.id) > (h.prepared_at, h.id))
                        order by prepared_at, id
                        limit :most
                        """)
                .param("person", viewer.person())
                .param("most", most)
                .query(HandOverStore::handOver)
                .list();
    }

    Optional<HandOver> find(Viewer viewer, UUID id) {
        return seen("select * from hand_over where id = :id and " + SEEN, viewer)
                .param("id", id)
                .query(HandOverStore::handOver)
                .optional();
    }

    /** Both who sign read the titles: the one had these matters, the other is to have them. */
    List<HandOver.Line> lines(Viewer viewer, UUID id) {
        return seen("""
                        select i.*, m.title from hand_over_item i
                        join hand_over h on h.id = i.hand_over join matter m on m.id = i.matter
                        where h.id = :id and\s""" + SEEN + " order by i.place", viewer)
                .param("id", id)
                .query((row, _) -> new HandOver.Line(item(row), row.getString("title")))
                .list();
    }

    /** What is handed over beside matters. */
    List<InHand.Held> others(Viewer viewer, UUID id) {
        return seen("""
                        select o.* from hand_over_other o join hand_over h on h.id = o.hand_over
                        where h.id = :id and\s""" + SEEN + " order by o.place", viewer)
                .param("id", id)
                .query((row, _) -> new InHand.Held(
                        InHand.Kind.valueOf(row.getString("kind")), row.getObject("ref", UUID.class), row.getString("name"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("person", viewer.person()).param("office", viewer.has(Role.DISTRICT_OFFICE));
    }

    /**
     * Everything open that hangs on a post now: matters it owns, parts it owes, instructions it has to confirm,
     * copies it has not read, and for who checks the look-backs that are late or fall within a month. A personal
     * list belongs to its person and is not handed over with the post. Asked only for who may prepare the list, and to
     * count what has changed.
     */
    List<HandOverEvent.Item> openAt(UUID post, LocalDate today, int most) {
        return jdbc.sql("""
                        select id as matter, number, 'OWNED' as what, status, due from matter
                        where owner = :post and ended_at is null and person is null
                        union all
                        select m.id, m.number, 'PART_OWED', m.status,
                               min(p.due + 1)::timestamp at time zone 'Asia/Shanghai'
                        from matter_part p join matter m on m.id = p.matter
                        where p.owner = :post and p.state = 'OWED' and m.ended_at is null and m.person is null
                        group by m.id, m.number, m.status
                        union all
                        select distinct m.id, m.number, 'INSTRUCTION', m.status, m.due
                        from matter_instruction i join matter m on m.id = i.matter
                        where i.leader = :post and not i.confirmed and m.status <> 'MERGED' and m.person is null
                        union all
                        select m.id, m.number, 'COPY', m.status, m.due
                        from matter_copy c join matter m on m.id = c.matter
                        where c.post = :post and c.read_at is null and m.person is null
                        union all
                        select m.id, m.number, 'LOOK_BACK', m.status, (m.look_back_on + 1)::timestamp at time zone 'Asia/Shanghai'
                        from post p join unit u on u.id = p.unit
                        join matter m on m.look_back_on <= :soon and m.status = 'CLOSED_OUT' and m.person is null
                        where p.id = :post and 'VERIFIER' = any(p.roles)
                          and exists (select from unnest(case when p.paths = '{}' then array[u.path] else p.paths end) reach(path)
                                      where starts_with(m.path, reach.path))
                        order by due, number, what
                        limit :most
                        """)
                .param("post", post)
                .param("soon", today.plusDays(LOOK_BACKS_WITHIN))
                .param("most", most)
                .query((row, _) -> item(row))
                .list();
    }

    private static HandOverEvent.Item item(ResultSet row) throws SQLException {
        return new HandOverEvent.Item(
                row.getObject("matter", UUID.class),
                row.getString("number"),
                HandOverEvent.What.valueOf(row.getString("what")),
                MatterStatus.valueOf(row.getString("status")),
                toInstant(row, "due"));
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("from_person", UUID.class),
                row.getObject("to_person", UUID.class),
                row.getObject("prepared_by", UUID.class),
                toInstant(row, "prepared_at"),
                toInstantOrNull(row, "from_signed"),
                toInstantOrNull(row, "to_signed"),
                row.getInt("items"),
                row.getLong("version"));
    }
}
