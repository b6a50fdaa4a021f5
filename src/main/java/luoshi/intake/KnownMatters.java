package luoshi.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.intake.IntakeRow.Identity;
import luoshi.ledger.Matters;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Sight;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows of a table stand in the ledger already, among the matters of the clerk's unit and those below it. */
@Component
class KnownMatters {

    private final JdbcClient jdbc;
    private final Matters matters;

    KnownMatters(JdbcClient jdbc, Matters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    private record Candidate(UUID id, String number) {}

    /** The number of the matter that a row would be again. What a matter says is its words as they read now. */
    Map<Identity, String> of(Viewer viewer, HeldPost post, MatterKind kind, List<IntakeRow> rows) {
        Map<Identity, String> known = new HashMap<>();
        for (Candidate each : candidates(viewer, post, kind, rows)) {
            matters.find(viewer, each.id()).ifPresent(matter -> known.putIfAbsent(identity(matter), each.number()));
        }
        return known;
    }

    private List<Candidate> candidates(Viewer viewer, HeldPost post, MatterKind kind, List<IntakeRow> rows) {
        return jdbc.sql("""
                        select m.id, m.number
                        from matter m
                        where m.kind = :kind
                          and m.received_on = any(:days::date[])
                          and (m.received_on, m.title) in (select * from unnest(:days::date[], :titles::text[]))
                          and m.seen_from && :sight::text[]
                          and :path = any(m.seen_from)
                        order by m.number
                        """)
                .param("kind", kind.name())
                .param("days", rows.stream().map(row -> row.wanted().receivedOn().toString()).toArray(String[]::new))
                .param("titles", rows.stream().map(row -> row.identity().title()).toArray(String[]::new))
                .param("sight", Sight.of(viewer).toArray(String[]::new))
                .param("path", post.unitPath())
                .query((row, _) -> new Candidate(row.getObject("id", UUID.class), row.getString("number")))
                .list();
    }

    private static Identity identity(Matter matter) {
        Map<String, String> particulars = new LinkedHashMap<>();
        matter.particulars().forEach((column, words) -> particulars.put(column, words.text()));
        return Identity.of(matter.title().text(), particulars, matter.receivedOn());
    }
}
