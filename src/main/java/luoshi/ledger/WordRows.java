package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.language.pairs.SearchPairs;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Sight;
import luoshi.ledger.life.WordEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrected words, copies to read, pages of the error book. */
final class WordRows {

    private final JdbcClient jdbc;
    private final MatterRows rows;

    WordRows(JdbcClient jdbc, MatterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void project(Recorded recorded, WordEvent event) {
        UUID id = recorded.stream().id();
        switch (event) {
            case WordEvent.Commented _ -> {}
            case WordEvent.Corrected corrected -> {
                corrected(id, corrected);
                if (corrected.rectify() != null) {
                    rows.clock(id, corrected.rectify());
                }
            }
            case WordEvent.CopySent copy -> copySent(recorded, copy);
            case WordEvent.ReadMarked mark ->
                jdbc.sql("update matter_copy set read_at = :at where matter = :id and post = :post")
                        .param("at", toSql(recorded.act().at()))
                        .param("id", id)
                        .param("post", mark.post())
                        .update();
            case WordEvent.ListSigned signed ->
                rows.layOpen(id, signed.head() == null ? List.of() : List.of(Sight.ofPost(signed.head())));
            case WordEvent.LessonRecorded lesson -> lesson(recorded, lesson);
        }
    }

    /** It is found by the new words and still by the old ones; so is the place at which it may come again. */
    private void corrected(UUID id, WordEvent.Corrected corrected) {
        jdbc.sql("""
                        update matter
                        set title = case when :field = 'title' then :text else title end,
                            pairs = (select array_agg(pair order by pair collate "C")
                                     from (select distinct unnest(pairs || :pairs::text[]) as pair) all_of_them),
                            place = (select coalesce(array_agg(pair order by pair collate "C"), '{}')
                                     from (select distinct unnest(place || :place::text[]) as pair) all_places)
                        where id = :id
                        """)
                .param("place", PlaceNamed.inCorrected(corrected.field(), corrected.text(), kind(id)))
                .param("field", corrected.field())
                .param("text", corrected.text().text())
                .param("pairs", SearchPairs.of(corrected.text().text()).toArray(String[]::new))
                .param("id", id)
                .update();
    }

    private MatterKind kind(UUID id) {
        return MatterKind.valueOf(
                jdbc.sql("select kind from matter where id = :id").param("id", id).query(String.class).single());
    }

    private void copySent(Recorded recorded, WordEvent.CopySent copy) {
        jdbc.sql("insert into matter_copy (matter, post, note, sent_at) values (:matter, :post, :note, :at)")
                .param("matter", recorded.stream().id())
                .param("post", copy.post())
                .param("note", copy.note() == null ? null : copy.note().text())
                .param("at", toSql(recorded.act().at()))
                .update();
        rows.widen(recorded.stream().id(), List.of(Sight.ofPost(copy.post())));
    }

    private void lesson(Recorded recorded, WordEvent.LessonRecorded lesson) {
        String all = lesson.rightPractice().text() + "\n" + lesson.prevention().text();
        jdbc.sql("""
                        insert into error_book (matter, number, wrong, cause, right_practice, prevention, domain,
                                                written_at, pairs)
                        select id, number, title, coalesce(cause, ''), :right, :prevention, domain, :at, pairs || :pairs::text[]
                        from matter where id = :id
                        on conflict (matter) do update
                        set wrong = excluded.wrong, cause = excluded.cause, right_practice = excluded.right_practice,
                            prevention = excluded.prevention, written_at = excluded.written_at, pairs = excluded.pairs
                        """)
                .param("right", lesson.rightPractice().text())
                .param("prevention", lesson.prevention().text())
                .param("at", toSql(recorded.act().at()))
                .param("pairs", SearchPairs.of(all).toArray(String[]::new))
                .param("id", recorded.stream().id())
                .update();
        share(recorded, lesson.shown());
    }

    /** What is shown to others is the last word only; a lesson that is written again without it is shown no more. */
    private void share(Recorded recorded, WordEvent.@Nullable MaskedLesson shown) {
        UUID id = recorded.stream().id();
        jdbc.sql("delete from shared_lesson where matter = :id").param("id", id).update();
        if (shown == null) {
            return;
        }
        String all = String.join("\n", shown.cause().text(), shown.rightPractice().text(), shown.prevention().text());
        jdbc.sql("""
                        insert into shared_lesson (matter, cause_code, cause, right_practice, prevention, domain, written_at, pairs)
                        select id, :code, :cause, :right, :prevention, domain, :at, :pairs from matter where id = :id
                        """)
                .param("code", shown.code().name())
                .param("cause", shown.cause().text())
                .param("right", shown.rightPractice().text())
                .param("prevention", shown.prevention().text())
                .param("at", toSql(recorded.act().at()))
                .param("pairs", SearchPairs.of(all).toArray(String[]::new))
                .param("id", id)
                .update();
    }
}
