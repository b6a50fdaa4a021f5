package luoshi.journal;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks the whole journal: every entry against its leaf, every stream for gaps, every checkpoint against the tree and,
 * with a key or a checkpoint from outside, against what was once published. Needs no running program.
 */
public final class Verification {

    private static final int MOST_FINDINGS = 100;

    private final JdbcClient jdbc;
    private final List<String> findings = new ArrayList<>();
    private long entries;
    private boolean originProven;

    private Verification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a verification found.
     *
     * @param findings     what is wrong; empty when the journal is consistent
     * @param originProven a key or checkpoint from outside has vouched for it
     */
    public record Report(long entries, List<String> findings, boolean originProven) {

        public boolean isSound() {
            return findings.isEmpty();
        }
    }

    /**
     * @param key     public key from outside, in the verifier form of signed notes
     * @param outside an earlier checkpoint that was kept outside
     */
    public static Report of(JdbcClient jdbc, @Nullable PublicKey key, @Nullable String outside) {
        Verification verification = new Verification(jdbc);
        verification.entriesAgainstLeaves();
        verification.streams();
        verification.unsequenced();
        verification.checkpoints(key, outside);
        return new Report(
                verification.entries, verification.findings.stream().limit(MOST_FINDINGS).toList(), verification.originProven);
    }

    private void entriesAgainstLeaves() {
        jdbc.sql("""
                        select l.index, l.hash as leaf_hash, l.stream_kind as leaf_kind, l.stream_id as leaf_id,
                               l.version as leaf_version, e.*
                        from journal_leaf l left join journal_entry e
                          on e.stream_kind = l.stream_kind and e.stream_id = l.stream_id and e.version = l.version
                        order by l.index
                        """)
                .query(row -> {
                    String place = row.getString("leaf_kind") + "/" + row.getString("leaf_id") + " version "
                            + row.getLong("leaf_version");
                    if (row.getLong("index") != entries) {
                        findings.add("leaf " + entries + " is missing");
                        entries = row.getLong("index");
                    }
                    entries++;
                    if (row.getString("type") == null) {
                        findings.add("the entry " + place + " is missing");
                    } else if (!Arrays.equals(row.getBytes("leaf_hash"), EntryFields.of(row).leafHash())) {
                        findings.add("the entry " + place + " was changed");
                    }
                });
    }

    private void streams() {
        jdbc.sql("""
                        select s.kind, s.id, s.version, count(e.version) as found, max(e.version) as last
                        from journal_stream s
                        full join journal_entry e on e.stream_kind = s.kind and e.stream_id = s.id
                        group by s.kind, s.id, s.version
                        having s.version is null or count(e.version) <> s.version or max(e.version) <> s.version
                        """)
                .query(row -> {
                    findings.add("the stream " + row.getString("kind") + "/" + row.getString("id") + " should have "
                            + row.getLong("version") + " entries and has " + row.getLong("found"));
                });
    }

    private void unsequenced() {
        long without = jdbc.sql("""
                        select count(*) from journal_entry e
                        where not exists (select from journal_leaf l
                                          where l.stream_kind = e.stream_kind and l.stream_id = e.stream_id
                                            and l.version = e.version)
                          and not exists (select from journal_pending p
                                          where p.stream_kind = e.stream_kind and p.stream_id = e.stream_id
                                            and p.version = e.version)
                        """)
                .query(Long.class)
                .single();
        if (without > 0) {
            findings.add(without + " entries have no leaf and are not waiting for one");
        }
    }

    private void checkpoints(@Nullable PublicKey key, @Nullable String outside) {
        List<byte[]> leaves = new JournalTree(jdbc).leaves(entries);
        jdbc.sql("select size, root, note from journal_checkpoint order by size desc limit 20").query(row -> {
            long size = row.getLong("size");
            if (size > leaves.size()) {
                findings.add("a checkpoint speaks of " + size + " entries, and only " + leaves.size() + " are there");
            } else if (!Arrays.equals(MerkleTree.root(leaves.subList(0, (int) size)), row.getBytes("root"))) {
                findings.add("the checkpoint at " + size + " does not fit the entries");
            } else if (key != null && !CheckpointKey.isSigned(row.getString("note"), key)) {
                findings.add("the checkpoint at " + size + " is not signed by the given key");
            } else if (key != null) {
                originProven = true;
            }
        });
        if (outside != null) {
            againstOutside(leaves, key, outside);
        }
    }

    private void againstOutside(List<byte[]> leaves, @Nullable PublicKey key, String outside) {
        try {
            Checkpoint checkpoint = Checkpoint.read(outside);
            long size = checkpoint.size();
            byte[] root = checkpoint.root();
            if (key != null && !CheckpointKey.isSigned(outside, key)) {
                findings.add("the given checkpoint is not signed by the given key");
            } else if (size > leaves.size()) {
                findings.add("the given checkpoint speaks of " + size + " entries, and only " + leaves.size()
                        + " are there: the newest were cut off");
            } else if (!Arrays.equals(MerkleTree.root(leaves.subList(0, (int) size)), root)) {
                findings.add("the given checkpoint does not fit the entries: history was rewritten");
            } else {
                originProven = true;
            }
        } catch (IllegalArgumentException unreadable) {
            findings.add("the given checkpoint cannot be read: it has an origin, a size and a root, a line each");
        }
    }
}
