package luoshi.ledger;

import luoshi.evidence.TextPrint;
import luoshi.journal.Recorded;
import luoshi.journal.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a report so that its words are known again elsewhere; what is too short to be a copy is not kept. */
final class ReportRows {

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void wrote(Recorded recorded, Words words) {
        TextPrint print = TextPrint.of(words.text());
        if (!print.isLongEnough()) {
            return;
        }
        jdbc.sql("""
                        insert into matter_report (matter, version, characters, hashes, keys)
                        values (:matter, :version, :characters, :hashes, :keys)
                        """)
                .param("matter", recorded.stream().id())
                .param("version", recorded.version())
                .param("characters", print.characters())
                .param("hashes", print.hashes())
                .param("keys", print.keys())
                .update();
    }
}
