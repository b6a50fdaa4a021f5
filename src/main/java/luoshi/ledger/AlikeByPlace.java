package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import luoshi.ledger.life.ClockRules;
import luoshi.ledger.life.Matter;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads which closed matters a matter may be again, by the words that name its place and object; see {@link PlaceNamed}. */
final class AlikeByPlace implements EarlierAlike {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final ToIntFunction<String> numbers;

    /** @param numbers the numbers of the rulebook in force */
    AlikeByPlace(JdbcClient jdbc, ToIntFunction<String> numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public List<UUID> of(Viewer viewer, Matter matter) {
        return earlier(viewer, matter).stream().map(MatterSurroundings.Earlier::id).toList();
    }

    /** Within the window before it came in; units that were merged do not matter for it (practice P2). */
    List<MatterSurroundings.Earlier> earlier(Viewer viewer, Matter matter) {
        return jdbc.sql("""
                        select e.id, e.number, e.title, e.closed_at
                        from matter m cross join lateral matter_earlier_alike(m, :window, :sight::text[]) e
                        where m.id = :id
                        order by e.alike desc, e.closed_at desc
                        limit :limit
                        """)
                .param("id", matter.id())
                .param("window", numbers.applyAsInt(ClockRules.RECURRENCE_WINDOW))
                .param("sight", MatterStore.sight(viewer))
                .param("limit", MOST)
                .query(AlikeByPlace::row)
                .list();
    }

    private static MatterSurroundings.Earlier row(ResultSet row, int number) throws SQLException {
        return new MatterSurroundings.Earlier(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                LocalDate.ofInstant(toInstant(row, "closed_at"), OFFICE_ZONE));
    }
}
