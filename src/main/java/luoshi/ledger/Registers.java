package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import luoshi.language.pairs.SearchPairs;
import luoshi.ledger.life.CauseCode;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers beside the ledger: error book, rules made, leaders' instructions, voices that are not content. */
@Component
public class Registers {

    /** A page of the error book with the numbers of its repeats, as far as the viewer sees them. */
    private static final String LESSON = """
            select e.number, e.wrong, '' as cause_code, e.cause, e.right_practice, e.prevention, e.written_at, array(
                       select o.number from matter_link l join matter o on o.id = l.other
                       where l.matter = e.matter and l.relation in ('RECURRENCE', 'RECURRED_AS')
                         and o.seen_from && :sight::text[]
                       union
                       select o.number from matter_link l join matter o on o.id = l.matter
                       where l.other = e.matter and l.relation = 'RECURRENCE' and o.seen_from && :sight::text[]
                       order by 1) as repeats
            """;

    /** What others have let out, in its masked form; the viewer's own are shown as they were written. */
    private static final String MASKED = """
            select null as number, '' as wrong, s.cause_code, s.cause, s.right_practice, s.prevention, s.written_at,
                   '{}'::text[] as repeats
            """;

    private static final String OF_OTHERS = """
            from shared_lesson s join matter m on m.id = s.matter
            where not m.seen_from && :sight::text[]
            """;

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the error book (requirement R41): the wrong case, its cause, what is right, what prevents it.
     *
     * @param number    of the matter; null on another unit's page, which is masked and says neither the case nor the day
     * @param causeCode the work-style cause of another unit's page
     * @param repeats   numbers of the matters in which it came again, or of which it is a repeat
     */
    public record Lesson(
            @Nullable String number,
            String wrong,
            @Nullable CauseCode causeCode,
            String cause,
            String rightPractice,
            String prevention,
            @Nullable LocalDate writtenOn,
            List<String> repeats) {

        public boolean isMasked() {
            return number == null;
        }
    }

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

    /**
     * The viewer's own pages first, then what other units have let out.
     *
     * @param words null for all
     */
    RegisterPage<Lesson> errorBook(Viewer viewer, @Nullable String words, RegisterPage.Part part) {
        return RegisterPage.read(jdbc, LESSON + """
                        , 0 as rank, e.written_at as key_at, e.number as tail
                        from error_book e join matter m on m.id = e.matter
                        where m.seen_from && :sight::text[]
                          and (:words::text[] is null or e.pairs @> :words::text[])
                        union all
                        """ + MASKED + ", 1 as rank, date_trunc('year', s.written_at) as key_at, md5(s.matter::text) as tail "
                        + OF_OTHERS + "and (:words::text[] is null or s.pairs @> :words::text[])",
                words(words), viewer, part, Registers::lesson);
    }

    /** Pages of the error book that share most with what is being written, best first, the own before those of others. */
    public List<Lesson> alike(Viewer viewer, String text, int most) {
        String[] pairs = SearchPairs.query(text).toArray(String[]::new);
        List<Lesson> alike = new ArrayList<>(sharing(viewer, pairs, most, LESSON + """
                        , (select count(*) from unnest(e.pairs) p where p = any(:pairs::text[])) as shared
                        from error_book e join matter m on m.id = e.matter
                        where e.pairs && :pairs::text[] and m.seen_from && :sight::text[]
                        order by shared desc, e.written_at desc
                        limit :limit
                        """));
        alike.addAll(sharing(viewer, pairs, most, MASKED + """
                        , (select count(*) from unnest(s.pairs) p where p = any(:pairs::text[])) as shared
                        """ + OF_OTHERS + """
                          and s.pairs && :pairs::text[]
                        order by shared desc, md5(s.matter::text)
                        limit :limit
                        """));
        return alike.subList(0, Math.min(most, alike.size()));
    }

    private List<Lesson> sharing(Viewer viewer, String[] pairs, int most, String query) {
        return jdbc.sql(query)
                .param("pairs", pairs)
                .param("sight", MatterStore.sight(viewer))
                .param("limit", most)
                .query((row, number) -> row.getInt("shared") < Math.max(3, pairs.length / 6) ? null : lesson(row, number))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static Lesson lesson(ResultSet row, int line) throws SQLException {
        @Nullable String number = row.getString("number");
        String code = row.getString("cause_code");
        return new Lesson(
                number,
                row.getString("wrong"),
                code.isEmpty() ? null : CauseCode.valueOf(code),
                row.getString("cause"),
                row.getString("right_practice"),
                row.getString("prevention"),
                number == null ? null : day(toInstant(row, "written_at")),
                List.of((String[]) row.getArray("repeats").getArray()));
    }

    /** @param words of the rule, or of the title or particulars of its matter; null for all */
    RegisterPage<RuleMade> rules(Viewer viewer, @Nullable String words, RegisterPage.Part part) {
        Map<String, @Nullable Object> asked = words(words);
        asked.put("plain", words == null || words.isBlank() ? null : "%" + escaped(words.strip()) + "%");
        return RegisterPage.read(jdbc, """
                        select r.*, m.title, 0 as rank, r.at as key_at, r.number || '/' || r.version as tail
                        from rule_register r join matter m on m.id = r.matter
                        where m.seen_from && :sight::text[]
                          and (:words::text[] is null or m.pairs @> :words::text[] or r.rule ilike :plain)
                        """, asked, viewer, part, (row, _) -> new RuleMade(
                row.getString("number"), row.getString("title"), row.getString("rule"), day(toInstant(row, "at"))));
    }

    /** What is looked for is meant as it stands. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Map<String, @Nullable Object> words(@Nullable String words) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("words", words == null || words.isBlank() ? null : SearchPairs.asked(words).toArray(String[]::new));
        return asked;
    }

    /** Those that wait for an answer come first. */
    RegisterPage<Instruction> instructions(Viewer viewer, boolean waitingOnly, RegisterPage.Part part) {
        return RegisterPage.read(jdbc, """
                        select m.number as of_matter, m.title, m.unit, i.*,
                               case when i.answer is null then 0 else 1 end as rank, i.given_at as key_at,
                               m.number || '/' || i.number as tail
                        from matter_instruction i join matter m on m.id = i.matter
                        where m.seen_from && :sight::text[]
                          and (not :waiting or i.answer is null)
                        """, Map.of("waiting", waitingOnly), viewer, part, Registers::instruction);
    }

    private static Instruction instruction(ResultSet row, int number) throws SQLException {
        return new Instruction(
                row.getString("of_matter"),
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

    /** Those not content come first, then by date. */
    RegisterPage<OpenVoice> openVoices(Viewer viewer, RegisterPage.Part part) {
        return RegisterPage.read(jdbc, """
                        select m.number, m.title, v.label, v.last_end, v.attempts, m.unit, m.owner,
                               case when v.last_end = 'DISSATISFIED' then 0 else 1 end as rank, m.due as key_at,
                               m.number || '/' || v.voice as tail
                        from matter_voice v join matter m on m.id = v.matter
                        where m.seen_from && :sight::text[]
                          and not v.settled and m.ended_at is null
                          and (v.last_end is not null or m.redos > 0)
                        """, Map.of(), viewer, part, (row, _) -> new OpenVoice(
                row.getString("number"),
                row.getString("title"),
                row.getString("label"),
                row.getString("last_end"),
                row.getInt("attempts"),
                row.getObject("unit", UUID.class),
                row.getObject("owner", UUID.class)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OFFICE_ZONE);
    }
}
