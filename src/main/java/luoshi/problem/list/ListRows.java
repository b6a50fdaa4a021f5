package luoshi.problem.list;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each signed edition and one for each of its lines. */
record ListRows(JdbcClient jdbc) implements Projection {

    @Override
    public String kind() {
        return ListEvent.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("problem_list", "problem_list_item");
    }

    @Override
    public void project(Recorded recorded) {
        switch ((ListEvent) recorded.event()) {
            case ListEvent.Signed signed -> signed(recorded, signed);
        }
    }

    private void signed(Recorded recorded, ListEvent.Signed signed) {
        UUID id = recorded.stream().id();
        jdbc.sql("""
                        insert into problem_list (id, edition, unit, path, person, signed_by, signed_at, items, seen_from)
                        values (:id, :edition, :unit, :path, :person, :by, :at, :items, :seenFrom)
                        """)
                .param("id", id)
                .param("edition", recorded.version())
                .param("unit", signed.unit())
                .param("path", signed.path())
                .param("person", signed.person())
                .param("by", recorded.act().person())
                .param("at", toSql(recorded.act().at()))
                .param("items", signed.items().size())
                .param("seenFrom", signed.seenFrom().toArray(String[]::new))
                .update();
        for (ListEvent.Item item : signed.items()) {
            jdbc.sql("""
                            insert into problem_list_item (list, edition, matter, number, version, status)
                            values (:id, :edition, :matter, :number, :version, :status)
                            """)
                    .param("id", id)
                    .param("edition", recorded.version())
                    .param("matter", item.matter())
                    .param("number", item.number())
                    .param("version", item.version())
                    .param("status", item.status().name())
                    .update();
        }
    }
}
