package luoshi.journal;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.QrPicture;
import luoshi.page.Screen;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * What everybody signed in may have of the journal: checkpoints, leaf hashes and proofs. What an entry says is shown by
 * the room it belongs to, by right.
 */
@Controller
class JournalPages {

    private static final int MOST_ENTRIES = 1_000;

    private final JournalTree tree;
    private final CheckpointKey key;
    private final JdbcClient jdbc;

    JournalPages(JournalTree tree, CheckpointKey key, JdbcClient jdbc) {
        this.tree = tree;
        this.key = key;
        this.jdbc = jdbc;
    }

    @GetMapping("/journal")
    ModelAndView journal(Screen screen) {
        String checkpoint = tree.newestCheckpoint().orElse("");
        return Page.of(
                "journal/journal", screen,
                "size", tree.size(),
                "checkpoint", checkpoint,
                "picture", checkpoint.isEmpty() ? "" : QrPicture.svg(checkpoint),
                "key", key.publicKey());
    }

    @GetMapping(value = {"/api/v1/journal/checkpoint", "/journal/checkpoint.txt"}, produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    ResponseEntity<String> checkpoint() {
        return tree.newestCheckpoint()
                .map(note -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                        .header("Content-Disposition", "attachment; filename=\"checkpoint.txt\"")
                        .body(note))
                .orElseThrow(ClearError::notFound);
    }

    /** A leaf of the tree. */
    record Leaf(long index, String hash) {}

    @GetMapping("/api/v1/journal/entries")
    @ResponseBody
    List<Leaf> entries(@RequestParam(defaultValue = "0") long from, @RequestParam(defaultValue = "100") int limit) {
        if (from < 0 || limit < 1 || limit > MOST_ENTRIES) {
            throw ClearError.badRequest("journal.refused.range", MOST_ENTRIES);
        }
        return jdbc.sql("select index, hash from journal_leaf where index >= :from order by index limit :limit")
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> new Leaf(row.getLong("index"), printed(row.getBytes("hash"))))
                .list();
    }

    @GetMapping("/api/v1/journal/proofs/inclusion")
    @ResponseBody
    Map<String, Object> inclusion(@RequestParam long index, @RequestParam long size) {
        requireSizes(index < 0 ? 0 : index + 1, size);
        TreeNodes nodes = new TreeNodes(jdbc);
        return Map.of(
                "index", index,
                "size", size,
                "leaf", printed(nodes.leaf(index)),
                "root", printed(nodes.root(size)),
                "proof", printed(nodes.inclusionProof(index, size)));
    }

    @GetMapping("/api/v1/journal/proofs/consistency")
    @ResponseBody
    Map<String, Object> consistency(@RequestParam long first, @RequestParam long second) {
        requireSizes(first, second);
        TreeNodes nodes = new TreeNodes(jdbc);
        return Map.of(
                "first", first,
                "second", second,
                "firstRoot", printed(nodes.root(first)),
                "secondRoot", printed(nodes.root(second)),
                "proof", printed(nodes.consistencyProof(first, second)));
    }

    private void requireSizes(long first, long second) {
        if (first < 1 || first > second || second > tree.size()) {
            throw ClearError.badRequest("journal.refused.size", tree.size());
        }
    }

    private static List<String> printed(List<byte[]> hashes) {
        return hashes.stream().map(JournalPages::printed).toList();
    }

    private static String printed(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
