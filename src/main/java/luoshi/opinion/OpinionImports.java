package luoshi.opinion;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import luoshi.journal.FieldCipher;
import luoshi.journal.SqlTime;
import luoshi.journal.StreamId;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables of opinions between preview and confirmation: one of each person, sealed like everything that people said, and
 * gone with the confirmation or the next table.
 */
@Service
public class OpinionImports {

    private static final String KIND = "opinion-import";
    private static final int MOST_NAME = 200;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Opinions opinions;
    private final OpinionStore store;
    private final InstantSource clock;

    OpinionImports(JdbcClient jdbc, FieldCipher cipher, Opinions opinions, OpinionStore store, InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.opinions = opinions;
        this.store = store;
        this.clock = clock;
    }

    /** What taking this table in would do; nothing is kept. */
    public OpinionImport look(HeldPost post, String name, byte[] content) {
        OpinionFile file = OpinionFile.read(content);
        List<String> externals = file.rows().stream().map(OpinionFile.Row::external).toList();
        return OpinionImport.of(name, Digest.of(content), file, store.known(post.unitPath(), externals));
    }

    /** Keeps the table until it is confirmed, where it can be. */
    @Transactional
    public OpinionImport keep(Viewer viewer, HeldPost post, String name, byte[] content) {
        OpinionImport looked = look(post, name.substring(0, Math.min(MOST_NAME, name.length())), content);
        forget(viewer);
        if (looked.isReady()) {
            jdbc.sql("insert into opinion_import (person, name, sealed, sent_at) values (:person, :name, :sealed, :at)")
                    .param("person", viewer.person())
                    .param("name", looked.name())
                    .param("sealed", cipher.seal(keyOf(viewer), Base64.getEncoder().encodeToString(content)))
                    .param("at", SqlTime.toSql(clock.instant()))
                    .update();
        }
        return looked;
    }

    /** The table that this person has looked at and not yet confirmed, compared with the register as it is now. */
    public Optional<OpinionImport> kept(Viewer viewer, HeldPost post) {
        return jdbc.sql("select name, sealed from opinion_import where person = :person")
                .param("person", viewer.person())
                .query((row, _) -> List.of(row.getString("name"), row.getString("sealed")))
                .optional()
                .flatMap(row -> cipher.open(keyOf(viewer), row.getLast())
                        .map(plain -> look(post, row.getFirst(), Base64.getDecoder().decode(plain))));
    }

    /**
     * Takes a table in, whole; the register may have grown since it was looked at, so that it is compared again.
     *
     * @return how many became opinions
     */
    @Transactional
    public int take(Viewer viewer, HeldPost post, OpinionImport looked) {
        if (!looked.errors().isEmpty()) {
            throw new IllegalArgumentException("a table with errors is not taken in");
        }
        forget(viewer);
        return looked.fresh().isEmpty() ? 0 : opinions.collect(viewer, post, "import", looked.fresh());
    }

    @Transactional
    public void forget(Viewer viewer) {
        jdbc.sql("delete from opinion_import where person = :person").param("person", viewer.person()).update();
    }

    private static StreamId keyOf(Viewer viewer) {
        return new StreamId(KIND, viewer.person());
    }
}
