package luoshi.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an export by itself, without the program and without the database: every entry against its leaf, every stream
 * for gaps, all leaves against the checkpoint at the end and, with a key or an earlier checkpoint from outside, against
 * what was once published.
 */
final class ExportVerification {

    private static final int MOST_FINDINGS = 100;

    private final List<String> findings = new ArrayList<>();
    private final RootBuilder tree = new RootBuilder();
    private final Map<String, Long> versions = new HashMap<>();
    private final @Nullable PublicKey key;
    private final @Nullable String outsideNote;
    private final @Nullable Checkpoint outside;
    private boolean ended;
    private boolean originProven;

    private ExportVerification(@Nullable PublicKey key, @Nullable String outside) {
        this.key = key;
        this.outsideNote = outside;
        this.outside = outside == null ? null : Checkpoint.read(outside);
    }

    static Verification.Report of(BufferedReader export, @Nullable PublicKey key, @Nullable String outside)
            throws IOException {
        ExportVerification verification = new ExportVerification(key, outside);
        verification.read(export);
        return new Verification.Report(verification.tree.size(), verification.findings, verification.originProven);
    }

    private void read(BufferedReader export) throws IOException {
        String first = export.readLine();
        if (first == null || !first.contains("\"" + JournalExport.FORM + "\"")) {
            find("the file does not begin with " + JournalExport.FORM);
            return;
        }
        for (String line = export.readLine(); line != null && findings.size() < MOST_FINDINGS; line = export.readLine()) {
            try {
                JsonNode node = JsonMapper.shared().readTree(line);
                if (ended) {
                    find("something follows the checkpoint");
                } else if (node.has("checkpoint")) {
                    end(node.get("checkpoint").asString());
                } else {
                    leaf(JsonMapper.shared().treeToValue(node, JournalExport.Line.class));
                }
            } catch (JacksonException unreadable) {
                find("line " + (tree.size() + 2) + " cannot be read");
            }
        }
        if (!ended) {
            find("the file was cut off: no checkpoint stands at its end");
        }
        if (outside != null && outside.size() > tree.size()) {
            find("the given checkpoint speaks of " + outside.size() + " entries, and only " + tree.size()
                    + " are there: the newest were cut off");
        }
    }

    private void leaf(JournalExport.Line line) {
        if (line.index() != tree.size()) {
            find("leaf " + tree.size() + " is missing");
        }
        EntryFields entry = line.entry();
        if (entry != null) {
            String stream = entry.kind() + "/" + entry.id();
            if (!Arrays.equals(entry.leafHash(), line.leaf())) {
                find("the entry " + stream + " version " + entry.version() + " was changed");
            }
            long expected = versions.merge(stream, 1L, Long::sum);
            if (entry.version() != expected) {
                find("the stream " + stream + " lacks version " + expected);
                versions.put(stream, entry.version());
            }
        }
        tree.add(line.leaf());
        if (outside != null && outside.size() == tree.size()) {
            againstOutside();
        }
    }

    private void againstOutside() {
        if (key != null && !CheckpointKey.isSigned(outsideNote, key)) {
            find("the given checkpoint is not signed by the given key");
        } else if (!Arrays.equals(outside.root(), tree.root())) {
            find("the given checkpoint does not fit the entries: history was rewritten");
        } else {
            originProven = true;
        }
    }

    private void end(String note) {
        ended = true;
        try {
            Checkpoint checkpoint = Checkpoint.read(note);
            if (checkpoint.size() != tree.size() || !Arrays.equals(checkpoint.root(), tree.root())) {
                find("the checkpoint at the end does not fit the entries");
            } else if (key != null && !CheckpointKey.isSigned(note, key)) {
                find("the checkpoint at the end is not signed by the given key");
            } else if (key != null) {
                originProven = true;
            }
        } catch (IllegalArgumentException unreadable) {
            find("the checkpoint at the end cannot be read");
        }
    }

    private void find(String what) {
        findings.add(what);
    }
}
