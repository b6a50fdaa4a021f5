package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each hand-over and one for each line of its list. */
record HandOverRows(JdbcClient jdbc) implements Projection {

    @Override
    public String kind() {
        return HandOverEvent.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("hand_over", "hand_over_item", "hand_over_other");
    }

    @Override
    public void project(Recorded recorded) {
        UUID id = recorded.stream().id();
        switch ((HandOverEvent) recorded.event()) {
            case HandOverEvent.Prepared prepared -> prepared(recorded, prepared);
            case HandOverEvent.Signed signed -> jdbc.sql("""
                            update hand_over
                            set from_signed = case when from_person = :person then :at else from_signed end,
                                to_signed = case when to_person = :person then :at else to_signed end,
                                version = :version
                            where id = :id
                            """)
                    .param("person", signed.person())
                    .param("at", toSql(recorded.act().at()))
                    .param("version", recorded.version())
                    .param("id", id)
                    .update();
        }
    }

    private void prepared(Recorded recorded, HandOverEvent.Prepared prepared) {
        UUID id = recorded.stream().id();
        jdbc.sql("""
                        insert into hand_over (id, post, from_person, to_person, prepared_by, prepared_at, items, version)
                        values (:id, :post, :from, :to, :by, :at, :items, :version)
                        """)
                .param("id", id)
                .param("post", prepared.post())
                .param("from", prepared.from())
                .param("to", prepared.to())
                .param("by", recorded.act().person())
                .param("at", toSql(recorded.act().at()))
                .param("items", prepared.items().size())
                .param("version", recorded.version())
                .update();
        for (int i = 0; i < prepared.items().size(); i++) {
            HandOverEvent.Item item = prepared.items().get(i);
            jdbc.sql("""
                            insert into hand_over_item (hand_over, place, matter, number, what, status, due)
                            values (:id, :place, :matter, :number, :what, :status, :due)
                            """)
                    .param("id", id)
                    .param("place", i + 1)
                    .param("matter", item.matter())
                    .param("number", item.number())
                    .param("what", item.what().name())
                    .param("status", item.status().name())
                    .param("due", toSql(item.due()))
                    .update();
        }
        others(id, prepared.others() == null ? List.of() : prepared.others());
    }

    private void others(UUID id, List<HandOverEvent.Other> others) {
        for (int i = 0; i < others.size(); i++) {
            HandOverEvent.Other other = others.get(i);
            jdbc.sql("""
                            insert into hand_over_other (hand_over, place, kind, ref, name, due)
                            values (:id, :place, :kind, :ref, :name, :due)
                            """)
                    .param("id", id)
                    .param("place", i + 1)
                    .param("kind", other.kind().name())
                    .param("ref", other.ref())
                    .param("name", other.name().text())
                    .param("due", other.due())
                    .update();
        }
    }
}
