package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.SqlTime;
import luoshi.language.pairs.SearchPairs;
import luoshi.journal.Verification;
import luoshi.ledger.life.Instructions;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.Parts;
import luoshi.ledger.life.Voices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Method: some thousand events of an invented office are written into a real PostgreSQL. Then every row is held against
 * what folding the same history says, all rows are dropped and made again, and the whole journal is verified.
 */
class OfficeRecordIT {

    private static final long SEED = Long.getLong("luoshi.seed", 7L);
    private static final int COMMANDS = Integer.getInteger("luoshi.commands", 9_000);
    private static final int LEAST_EVENTS = 3_000;

    private static RecordedYears years;

    @TempDir
    Path keys;

    @BeforeAll
    static void live() {
        years = new RecordedYears(SEED, COMMANDS);
        System.out.println("seed " + SEED + ": " + years.events + " events of " + years.matters.size() + " matters");
    }

    @Test
    void enough_happened() {
        assertThat(years.events).isGreaterThanOrEqualTo(LEAST_EVENTS);
    }

    @Test
    void what_was_written_is_read_again_as_it_was() {
        for (UUID id : years.matters) {
            var stream = OfficeAtWork.stream(id);
            assertThat(years.real.journal().read(stream).events()).isEqualTo(years.memory.history(id).events());
        }
    }

    @Test
    void every_row_says_what_folding_its_history_says() {
        for (UUID id : years.matters) {
            Matter fold = years.memory.matter(id);
            assertThat(row(id)).as("%s, seed %d", fold.number(), SEED).isEqualTo(expected(fold));
        }
    }

    @Test
    void every_row_beside_it_does_too() {
        for (UUID id : years.matters) {
            Matter fold = years.memory.matter(id);
            assertThat(texts("select part || ' ' || kind || ' ' || owner || ' ' || state from matter_part where matter = :id order by part", id))
                    .isEqualTo(fold.parts().all().stream().map(OfficeRecordIT::text).toList());
            assertThat(texts("select voice || ' ' || label || ' ' || attempts || ' ' || coalesce(last_end, '') || ' ' || settled from matter_voice where matter = :id", id))
                    .containsExactlyInAnyOrderElementsOf(fold.voices().all().stream().map(OfficeRecordIT::text).toList());
            assertThat(texts("select number || ' ' || leader || ' ' || confirmed || ' ' || coalesce(answer, '') from matter_instruction where matter = :id order by number", id))
                    .isEqualTo(fold.instructions().all().stream().map(OfficeRecordIT::text).toList());
            assertThat(texts("select post || ' ' || (read_at is not null) from matter_copy where matter = :id", id))
                    .containsExactlyInAnyOrderElementsOf(fold.wording().copies().stream()
                            .map(post -> post + " " + fold.wording().wasReadBy(post))
                            .toList());
            assertThat(texts("select sha256 from matter_evidence where matter = :id order by version", id))
                    .isEqualTo(fold.mending().evidence().stream().map(each -> each.sha256()).toList());
            assertThat(texts("select due::text from matter_look_back where matter = :id and not done order by due", id))
                    .isEqualTo(fold.closing().lookBacksDue().stream().map(Object::toString).toList());
            assertThat(texts("select decide_by = (select decide_by from matter where id = :id) from matter_dispute where matter = :id and ended_at is null", id))
                    .as("%s, disputed", fold.number())
                    .isEqualTo(fold.decisionClock().map(_ -> "true").stream().toList());
            assertThat(texts("select right_practice from error_book where matter = :id", id))
                    .isEqualTo(fold.mending().lesson().map(each -> each.rightPractice().text()).stream().toList());
        }
    }

    /** Else a matter whose place was mistyped is never proposed as a recurrence (P2). */
    @Test
    void a_corrected_place_is_the_place_by_which_it_is_found_to_come_again() {
        int corrected = 0;
        for (UUID id : years.matters) {
            Matter fold = years.memory.matter(id);
            for (String column : List.of("place", "object", "position", "enterprise")) {
                var words = fold.particulars().get(column);
                if (words != null && !words.equals(fold.registration().particulars().get(column))) {
                    corrected++;
                    assertThat(texts("select unnest(place) from matter where id = :id", id))
                            .as(fold.number())
                            .containsAll(SearchPairs.query(words.text()));
                }
            }
        }
        assertThat(corrected).isPositive();
    }

    @Test
    void all_rows_made_again_are_the_same_rows() {
        Map<String, List<String>> before = years.real.rebuild().rows();
        assertThat(years.real.rebuild().run()).isEqualTo(years.events);
        Map<String, List<String>> after = years.real.rebuild().rows();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
        assertThat(before.get("matter")).hasSize(years.matters.size());
    }

    @Test
    void the_whole_record_verifies() throws Exception {
        assertThat(years.real.verify(keys)).isEqualTo(new Verification.Report(years.events, List.of(), true));
    }

    private static Map<String, Object> expected(Matter fold) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", fold.number());
        row.put("title", fold.title().text());
        row.put("status", fold.status().name());
        row.put("next_role", fold.status().nextRole(fold.kind()).name());
        row.put("planned", String.valueOf(fold.mending().plan().isPresent()));
        row.put("cause_code", fold.mending().cause().map(cause -> cause.code().name()).orElse(null));
        row.put("owner", fold.owner().toString());
        row.put("path", fold.path());
        row.put("seen_from", fold.sight().stream().sorted().toList());
        row.put("received_on", fold.receivedOn().toString());
        row.put("first_due", fold.firstDue());
        row.put("due", fold.rectifyClock().due());
        row.put("near", fold.rectifyClock().near());
        row.put("step_due", fold.stepClock().map(clock -> clock.due()).orElse(null));
        row.put("stopped_from", fold.rectifyClock().suspensions().isEmpty() ? null : fold.rectifyClock().suspensions().getLast().from());
        row.put("closed_at", fold.closing().closedAt().orElse(null));
        row.put("ended", String.valueOf(fold.status().isEnded()));
        row.put("time_asked", fold.timeAsked().map(asked -> asked.kind().name()).orElse(null));
        row.put("route", fold.closing().request().map(request -> request.route().name()).orElse(null));
        row.put("recheck", String.valueOf(fold.closing().request().map(request -> request.recheck()).orElse(false)));
        row.put("look_back_on", fold.closing().lookBacksDue().stream().findFirst().map(Object::toString).orElse(null));
        row.put("reactive", String.valueOf(fold.isReactive()));
        row.put("listed", String.valueOf(fold.holding().isListed()));
        row.put("listed_by", fold.holding().oversight().map(each -> each.by()).map(Object::toString).orElse(null));
        row.put("report_by", fold.holding().oversight().map(each -> each.reportBy()).map(Object::toString).orElse(null));
        row.put("reported", String.valueOf(fold.holding().oversight().filter(each -> !each.owed()).isPresent()));
        row.put("decide_by", fold.decisionClock().map(clock -> clock.due()).orElse(null));
        row.put("returns", String.valueOf(fold.holding().returns()));
        row.put("redos", String.valueOf(fold.mending().redos()));
        row.put("reopenings", String.valueOf(fold.mending().reopenings()));
        row.put("extensions", String.valueOf(fold.extensions()));
        row.put("voices", String.valueOf(fold.voices().all().size()));
        row.put("version", String.valueOf(fold.version()));
        return row;
    }

    private static Map<String, Object> row(UUID id) {
        return years.jdbc.sql("select *, (ended_at is not null) as ended from matter where id = :id")
                .param("id", id)
                .query((row, _) -> {
                    Map<String, Object> found = new LinkedHashMap<>();
                    for (String column : List.of("number", "title", "status", "next_role")) {
                        found.put(column, row.getString(column));
                    }
                    found.put("planned", String.valueOf(row.getBoolean("planned")));
                    found.put("cause_code", row.getString("cause_code"));
                    found.put("owner", row.getString("owner"));
                    found.put("path", row.getString("path"));
                    found.put("seen_from", Arrays.asList((String[]) row.getArray("seen_from").getArray()));
                    found.put("received_on", row.getString("received_on"));
                    for (String column : List.of("first_due", "due", "near", "step_due", "stopped_from", "closed_at")) {
                        found.put(column, instant(row, column));
                    }
                    found.put("ended", String.valueOf(row.getBoolean("ended")));
                    found.put("time_asked", row.getString("time_asked"));
                    found.put("route", row.getString("route"));
                    found.put("recheck", String.valueOf(row.getBoolean("recheck")));
                    found.put("look_back_on", row.getString("look_back_on"));
                    found.put("reactive", String.valueOf(row.getBoolean("reactive")));
                    found.put("listed", String.valueOf(row.getBoolean("listed")));
                    found.put("listed_by", row.getString("listed_by"));
                    found.put("report_by", row.getString("report_by"));
                    found.put("reported", String.valueOf(row.getBoolean("reported")));
                    found.put("decide_by", instant(row, "decide_by"));
                    for (String column : List.of("returns", "redos", "reopenings", "extensions", "voices", "version")) {
                        found.put(column, row.getString(column));
                    }
                    return found;
                })
                .single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return SqlTime.toInstantOrNull(row, column);
    }

    private static List<String> texts(String sql, UUID id) {
        return years.jdbc.sql(sql).param("id", id).query(String.class).list();
    }

    private static String text(Parts.Part part) {
        return part.asked().part() + " " + part.asked().kind() + " " + part.asked().owner() + " " + part.state();
    }

    private static String text(Voices.Voice voice) {
        return voice.id() + " " + voice.label().text() + " " + voice.attempts() + " "
                + (voice.last() == null ? "" : voice.last()) + " " + voice.settled();
    }

    private static String text(Instructions.Instruction each) {
        return each.given().instruction() + " " + each.given().leader() + " " + each.confirmed() + " "
                + (each.answer() == null ? "" : each.answer().text());
    }
}
