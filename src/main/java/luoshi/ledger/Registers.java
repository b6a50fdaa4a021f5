package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.language.pairs.SearchPairs;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers beside the ledger: error book, rules made, leaders' instructions, voices that are not content. */
@Component
public class Registers {

    static final int MOST = 200;

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the error book (requirement R41): the wrong case, its cause, what is right, what prevents it. */
    public record Lesson(
            String number, String wrong, String cause, String rightPractice, String prevention, LocalDate writtenOn) {}

    /** A rule that a close-out made or changed (requirement R53). */
    public record RuleMade(String number, String title, String rule, LocalDate on) {}

    /** A leader's instruction with what became of it (practice P17). */
    public record Instruction(
            String number,
            String title,
            UUID leader,
            LocalDate givenOn,
            String text,
            @Nullable UUID unit,
            @Nullable LocalDate due,
            boolean confirmed,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** Somebody who is not content or was not reached, with who owes the next contact (requirement R30). */
    public record OpenVoice(
            String number, String title, String label, @Nullable String lastEnd, int attempts, @Nullable UUID unit, UUID owner) {}

    /** @param words null for all, newest first */
    List<Lesson> errorBook(Viewer viewer, @Nullable String words) {
        return jdbc.sql("""
                        select e.* from error_book e join matter m on m.id = e.matter
                        where m.seen_from && :sight::text[]
                          and (:words::text[] is null or e.pairs @> :words::text[])
                        order by e.written_at desc, e.number
                        limit :limit
                        """)
                .param("sight", MatterStore.sight(viewer))
                .param("words", words == null || words.isBlank() ? null : SearchPairs.asked(words).toArray(String[]::new))
                .param("limit", MOST)
                .query((row, _) -> new Lesson(
                        row.getString("number"),
                        row.getString("wrong"),
                        row.getString("cause"),
                        row.getString("right_practice"),
                        row.getString("prevention"),
                        day(toInstant(row, "written_at"))))
                .list();
    }

    /** Pages of the error book that share most with what is being written, best first. */
    public List<Lesson> alike(Viewer viewer, String text, int most) {
        String[] pairs = SearchPairs.query(text).toArray(String[]::new);
        return jdbc.sql("""
                        select e.*, (select count(*) from unnest(e.pairs) p where p = any(:pairs::text[])) as shared
                        from error_book e join matter m on m.id = e.matter
                        where e.pairs && :pairs::text[] and m.seen_from && :sight::text[]
                        order by shared desc, e.written_at desc
                        limit :limit
                        """)
                .param("pairs", pairs)
                .param("sight", MatterStore.sight(viewer))
                .param("limit", most)
                .query((row, _) -> row.getInt("shared") < Math.max(3, pairs.length / 6)
                        ? null
                        : new Lesson(
                                row.getString("number"),
                                row.getString("wrong"),
                                row.getString("cause"),
                                row.getString("right_practice"),
                                row.getString("prevention"),
                                day(toInstant(row, "written_at"))))
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    List<RuleMade> rules(Viewer viewer) {
        return jdbc.sql("""
                        select r.number, m.title, r.rule, r.at from rule_register r join matter m on m.id = r.matter
                        where m.seen_from && :sight::text[]
                        order by r.at desc, r.number
                        limit :limit
                        """)
                .param("sight", MatterStore.sight(viewer))
                .param("limit", MOST)
                .query((row, _) -> new RuleMade(
                        row.getString("number"), row.getString("title"), row.getString("rule"), day(toInstant(row, "at"))))
                .list();
    }

    List<Instruction> instructions(Viewer viewer, boolean waitingOnly) {
        return jdbc.sql("""
                        select m.number, m.title, m.unit, i.* from matter_instruction i join matter m on m.id = i.matter
                        where m.seen_from && :sight::text[]
                          and (not :waiting or i.answer is null)
                        order by i.answer is not null, i.given_at desc
                        limit :limit
                        """)
                .param("sight", MatterStore.sight(viewer))
                .param("waiting", waitingOnly)
                .param("limit", MOST)
                .query(Registers::instruction)
                .list();
    }

    private static Instruction instruction(ResultSet row, int number) throws SQLException {
        return new Instruction(
                row.getString("number"),
                row.getString("title"),
                row.getObject("leader", UUID.class),
                day(toInstant(row, "given_at")),
                row.getString("text"),
                row.getObject("unit", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("confirmed"),
                row.getString("answer"),
                toInstantOrNull(row, "answered_at"));
    }

    List<OpenVoice> openVoices(Viewer viewer) {
        return jdbc.sql("""
                        select m.number, m.title, v.label, v.last_end, v.attempts, m.unit, m.owner
                        from matter_voice v join matter m on m.id = v.matter
                        where m.seen_from && :sight::text[]
                          and not v.settled and m.ended_at is null
                          and (v.last_end is not null or m.redos > 0)
                        order by v.last_end = 'DISSATISFIED' desc, m.due, m.number
                        limit :limit
                        """)
                .param("sight", MatterStore.sight(viewer))
                .param("limit", MOST)
                .query((row, _) -> new OpenVoice(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("label"),
                        row.getString("last_end"),
                        row.getInt("attempts"),
                        row.getObject("unit", UUID.class),
                        row.getObject("owner", UUID.class)))
                .list();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OFFICE_ZONE);
    }
}
