package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import luoshi.language.pairs.SearchPairs;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Relation;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The other matter that a step names: by a part of its number, by words of its title or place; where nothing is typed,
 * those at the same place. Only what the viewer sees, and only what the rules of the step would take.
 */
@Component
public class OtherMatters {

    private static final int MOST = 8;
    private static final int MOST_SIMILAR = 5;
    /** So many are asked whether the step would take them. */
    private static final int MOST_ASKED = 24;
    private static final int MOST_WORDS = 60;
    private static final Pattern PART_OF_A_NUMBER = Pattern.compile("[0-9]{1,4}(-[0-9]{0,6})?|[0-9]{5,6}");
    /** Two characters here and there make no place. */
    private static final int LEAST_SHARED = 3;

    /** What the form is still going to be asked for says nothing about the other matter. */
    private static final Set<String> ASKED_IN_THE_FORM = Set.of("words-needed");

    private static final String OTHERS = """
            select m.id, m.number, m.title, m.status, m.unit
            from matter m join matter me on me.id = :self and m.id <> me.id
            where m.seen_from && :sight::text[] and m.person is null and m.status <> 'MERGED'
              and (not :open or m.ended_at is null)
            """;

    private final JdbcClient jdbc;
    private final Matters matters;

    OtherMatters(JdbcClient jdbc, Matters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    /** Another matter, as much of it as is needed to know it again. */
    public record Other(UUID id, String number, String title, MatterStatus status, @Nullable UUID unit) {}

    static boolean areNamedBy(String step) {
        return step.equals("links") || step.equals("mergers");
    }

    /** For each of these steps that names another matter: what it could be, found by what was typed into its form. */
    Map<String, List<Other>> of(Viewer viewer, Matter matter, List<String> steps, String typedInto, String typed) {
        Map<String, List<Other>> others = new LinkedHashMap<>();
        for (String step : steps) {
            if (areNamedBy(step)) {
                others.put(step, of(viewer, matter, step, step.equals(typedInto) ? typed : ""));
            }
        }
        return others;
    }

    List<Other> of(Viewer viewer, Matter matter, String step, String typed) {
        String words = typed.strip();
        if (words.length() > MOST_WORDS) {
            return List.of();
        }
        boolean open = step.equals("mergers");
        List<Other> found = words.isEmpty() ? similar(viewer, matter, open) : called(viewer, matter, open, words);
        List<Other> taken = new ArrayList<>();
        for (Other each : found) {
            if (taken.size() < (words.isEmpty() ? MOST_SIMILAR : MOST) && takes(viewer, matter, step, each)) {
                taken.add(each);
            }
        }
        return taken;
    }

    private boolean takes(Viewer viewer, Matter matter, String step, Other other) {
        MatterCommand command = step.equals("mergers")
                ? new LinkCommand.Merge(other.id(), "")
                : new LinkCommand.Link(other.id(), Relation.SIMILAR);
        return matters.foresee(viewer, matter, command).stream()
                .allMatch(refusal -> ASKED_IN_THE_FORM.contains(refusal.rule()));
    }

    private List<Other> called(Viewer viewer, Matter matter, boolean open, String words) {
        boolean number = PART_OF_A_NUMBER.matcher(words).matches();
        return others(viewer, matter, open, """
                          and (:number::text is null or m.number like '%' || :number || '%')
                          and (:words::text[] is null or m.pairs @> :words::text[])
                        order by m.number desc
                        limit :limit
                        """)
                .param("number", number ? words : null)
                .param("words", number ? null : SearchPairs.asked(words).toArray(String[]::new))
                .param("limit", MOST_ASKED)
                .query(OtherMatters::other)
                .list();
    }

    private List<Other> similar(Viewer viewer, Matter matter, boolean open) {
        return others(viewer, matter, open, """
                          and m.place && me.place
                          and (select count(*) from unnest(m.place) p where p = any(me.place)) >= :least
                        order by m.domain = me.domain desc,
                                 (select count(*) from unnest(m.place) p where p = any(me.place))::float
                                   / greatest(1, least(cardinality(m.place), cardinality(me.place))) desc, m.number desc
                        limit :limit
                        """)
                .param("least", LEAST_SHARED)
                .param("limit", 2 * MOST_SIMILAR)
                .query(OtherMatters::other)
                .list();
    }

    private JdbcClient.StatementSpec others(Viewer viewer, Matter matter, boolean open, String which) {
        return jdbc.sql(OTHERS + which)
                .param("self", matter.id())
                .param("sight", MatterStore.sight(viewer))
                .param("open", open);
    }

    private static Other other(ResultSet row, int number) throws SQLException {
        return new Other(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                MatterStatus.valueOf(row.getString("status")),
                row.getObject("unit", UUID.class));
    }
}
