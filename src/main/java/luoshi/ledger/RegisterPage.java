package luoshi.ledger;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of a register.
 *
 * @param next the key after which the next page begins; null on the last
 */
public record RegisterPage<T>(List<T> rows, @Nullable String next) {

    /** Where a page begins: after a row of this rank, moment and tail, which together are a row's own. */
    private record Key(int rank, Instant at, String tail) {

        private static final Pattern FORM = Pattern.compile("([0-9])/([0-9]{4}-[0-9TZ:.-]+)/([0-9A-Za-z/-]+)");

        /** Null for the first page, also where somebody typed what is no key. */
        static @Nullable Key read(@Nullable String after) {
            Matcher matcher = FORM.matcher(after == null ? "" : after);
            if (!matcher.matches()) {
                return null;
            }
            try {
                return new Key(Integer.parseInt(matcher.group(1)), Instant.parse(matcher.group(2)), matcher.group(3));
            } catch (DateTimeException typedByHand) {
                return null;
            }
        }

        @Override
        public String toString() {
            return rank + "/" + at + "/" + tail;
        }
    }

    private record Keyed<T>(String key, T row) {}

    /** Which part of a register is read: newest first, or by date as it falls due. */
    record Part(@Nullable String after, int limit, boolean newestFirst) {

        static Part newest(@Nullable String after, int limit) {
            return new Part(after, Math.clamp(limit, 1, LedgerFilter.MOST), true);
        }

        static Part byDate(@Nullable String after, int limit) {
            return new Part(after, Math.clamp(limit, 1, LedgerFilter.MOST), false);
        }
    }

    /**
     * Reads a part of what a query finds.
     *
     * @param found the query, bounded by {@code :sight}; beside its rows it has {@code rank}, {@code key_at} and {@code tail}
     */
    static <T> RegisterPage<T> read(
            JdbcClient jdbc, String found, Map<String, ?> asked, Viewer viewer, Part part, RowMapper<T> mapper) {
        Key after = Key.read(part.after());
        Map<String, @Nullable Object> all = new HashMap<>(asked);
        all.put("sight", MatterStore.sight(viewer));
        all.put("afterRank", after == null ? null : after.rank());
        all.put("afterAt", after == null ? null : toSql(after.at()));
        all.put("afterTail", after == null ? null : after.tail());
        all.put("limit", part.limit() + 1);
        String beyond = part.newestFirst() ? "<" : ">";
        String direction = part.newestFirst() ? "desc" : "asc";
        List<Keyed<T>> rows = jdbc.sql("select * from (" + found + ") found\n" + """
                        where :afterTail::text is null or rank > :afterRank::int
                           or rank = :afterRank::int and (key_at, tail collate "C") %s (:afterAt::timestamptz, :afterTail::text)
                        order by rank, key_at %s, tail collate "C" %s limit :limit
                        """.formatted(beyond, direction, direction))
                .params(all)
                .query((row, number) -> new Keyed<>(
                        new Key(row.getInt("rank"), toInstant(row, "key_at"), row.getString("tail")).toString(),
                        mapper.mapRow(row, number)))
                .list();
        boolean more = rows.size() > part.limit();
        List<Keyed<T>> shown = more ? rows.subList(0, part.limit()) : rows;
        return new RegisterPage<>(shown.stream().map(Keyed::row).toList(), more ? shown.getLast().key() : null);
    }
}
