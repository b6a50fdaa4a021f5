package luoshi.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.SqlTime;
import luoshi.language.pairs.SearchPairs;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the register of opinions, each time within its reader's sight. */
@Component
class OpinionStore {

    /** A count goes no further: "more than 1,000" says enough. */
    static final int MOST_COUNTED = 1_001;

    /** Two signs here and there make no likeness. */
    private static final int LEAST_SHARED = 2;

    private static final String SEEN = " exists (select from unnest(:sight::text[]) s(p) where o.path like s.p || '%') ";

    /** The row after which a page begins, which its reader must see as well. */
    private static final String LAST = """
             from opinion l where l.id = :after
               and exists (select from unnest(:sight::text[]) s(p) where l.path like s.p || '%')))
            """;
    private static final String KEPT = " from opinion o where " + SEEN + """
              and (:words::text[] is null or o.pairs @> :words::text[])
              and (:category::text is null or o.category = :category)
              and (:outcome::text is null or o.outcome = :outcome)
            """;

    private final JdbcClient jdbc;

    OpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OpinionRow> find(Viewer viewer, UUID id) {
        return jdbc.sql("select o.* from opinion o where o.id = :id and" + SEEN)
                .param("id", id)
                .param("sight", sight(viewer))
                .query(OpinionStore::row)
                .optional();
    }

    List<OpinionRow> list(Viewer viewer, OpinionFilter filter, int limit) {
        String sorted = switch (filter.sorted()) {
            case COLLECTED -> """
                      and (:after::uuid is null or o.id > :after)
                    order by o.id
                    """;
            case NEWEST -> """
                      and (:after::uuid is null or (coalesce(o.said_at, '-infinity'), o.id)
                           < (select coalesce(l.said_at, '-infinity'), l.id
                    """ + LAST + """
                    order by coalesce(o.said_at, '-infinity') desc, o.id desc
                    """;
            case OLDEST -> """
                      and (:after::uuid is null or (coalesce(o.said_at, 'infinity'), o.id)
                           > (select coalesce(l.said_at, 'infinity'), l.id
                    """ + LAST + """
                    order by coalesce(o.said_at, 'infinity'), o.id
                    """;
        };
        return kept("select o.*" + KEPT + sorted + " limit :limit", viewer, filter)
                .param("after", filter.after())
                .param("limit", limit)
                .query(OpinionStore::row)
                .list();
    }

    int count(Viewer viewer, OpinionFilter filter) {
        return kept("select count(*) from (select" + KEPT + " limit :limit) counted", viewer, filter)
                .param("limit", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec kept(String sql, Viewer viewer, OpinionFilter filter) {
        return jdbc.sql(sql)
                .param("sight", sight(viewer))
                .param("words", filter.words().isEmpty() ? null : SearchPairs.asked(filter.words()).toArray(String[]::new))
                .param("category", filter.wantedCategory())
                .param("outcome", filter.outcome() == null ? null : filter.outcome().name());
    }

    List<OpinionRow> holding(Viewer viewer, String words, int limit) {
        return jdbc.sql("select o.* from opinion o where " + SEEN + """
                        and o.pairs @> :words::text[]
                        order by o.collected_at desc, o.id
                        limit :limit
                        """)
                .param("sight", sight(viewer))
                .param("words", SearchPairs.asked(words).toArray(String[]::new))
                .param("limit", limit)
                .query(OpinionStore::row)
                .list();
    }

    /** Those that share at least a few pairs with a text, best first. */
    List<OpinionRow> like(Viewer viewer, String text, int limit) {
        return jdbc.sql("select * from (select o.*, (select count(*) from unnest(o.pairs) p where p = any(:pairs::text[])) as shared"
                        + " from opinion o where " + SEEN + """
                         and o.pairs && :pairs::text[]) alike
                        where shared >= :least
                        order by shared desc, collected_at desc, id
                        limit :limit
                        """)
                .param("sight", sight(viewer))
                .param("pairs", SearchPairs.query(text).toArray(String[]::new))
                .param("least", LEAST_SHARED)
                .param("limit", limit)
                .query(OpinionStore::row)
                .list();
    }

    /** Without an outcome, the oldest first; asked by the program itself for a hand-over. */
    List<OpinionRow> openOf(String path, int limit) {
        return jdbc.sql("select o.* from opinion o where starts_with(o.path, :path) and o.outcome = 'OPEN' order by o.id limit :limit")
                .param("path", path)
                .param("limit", limit)
                .query(OpinionStore::row)
                .list();
    }

    List<OpinionCategory> byCategory(Viewer viewer) {
        return jdbc.sql("""
                        select o.category, count(*) as total, count(*) filter (where o.outcome <> 'OPEN') as decided
                        from opinion o where
                        """ + SEEN + " group by o.category order by total desc, o.category")
                .param("sight", sight(viewer))
                .query((row, _) -> new OpinionCategory(
                        row.getString("category"), row.getInt("total"), row.getInt("decided")))
                .list();
    }

    /** The words under which these numbers of the source stand in the register of one unit already. */
    Map<String, String> known(String path, Collection<String> externals) {
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select external, subject, text from opinion where path = :path and external = any(:externals)")
                .param("path", path)
                .param("externals", externals.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("external"), words(row.getString("subject"), row.getString("text")));
                });
        return known;
    }

    static String words(String subject, String text) {
        return subject.strip() + "\n" + text.strip();
    }

    private static String[] sight(Viewer viewer) {
        return viewer.sight().toArray(String[]::new);
    }

    private static OpinionRow row(ResultSet row, int number) throws SQLException {
        @Nullable LocalDateTime saidAt = row.getObject("said_at", LocalDateTime.class);
        return new OpinionRow(
                row.getObject("id", UUID.class),
                row.getString("external"),
                row.getString("channel"),
                row.getString("category"),
                row.getString("subject"),
                row.getString("text"),
                saidAt,
                LocalDate.ofInstant(SqlTime.toInstant(row, "collected_at"), SqlTime.OFFICE_ZONE),
                OpinionOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("number"),
                row.getLong("version"));
    }
}
