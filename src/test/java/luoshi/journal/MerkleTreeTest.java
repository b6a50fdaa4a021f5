package luoshi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MerkleTreeTest {

    private static final Path VECTORS = Path.of("../shared/data/merkle");

    @Test
    void public_vectors_of_inclusion_proofs_pass() throws IOException {
        assertThat(check("inclusion", node -> MerkleTree.isIncluded(
                        bytes(node.get("leafHash")), number(node, "leafIdx"), number(node, "treeSize"),
                        proof(node), bytes(node.get("root")))))
                .isEqualTo(98);
    }

    @Test
    void public_vectors_of_consistency_proofs_pass() throws IOException {
        assertThat(check("consistency", node -> MerkleTree.isConsistent(
                        number(node, "size1"), number(node, "size2"), bytes(node.get("root1")),
                        bytes(node.get("root2")), proof(node))))
                .isEqualTo(98);
    }

    @Test
    void every_leaf_of_every_small_tree_is_proven_and_no_other() {
        Random random = new Random(6962);
        List<byte[]> leaves = new ArrayList<>();
        for (int size = 1; size <= 40; size++) {
            leaves.add(MerkleTree.leafHash(new byte[] {(byte) size}));
            byte[] root = MerkleTree.root(leaves);
            for (int index = 0; index < size; index++) {
                List<byte[]> proof = MerkleTree.inclusionProof(leaves, index);
                assertThat(MerkleTree.isIncluded(leaves.get(index), index, size, proof, root)).isTrue();
                int other = random.nextInt(40);
                byte[] stranger = MerkleTree.leafHash(new byte[] {(byte) (100 + other)});
                assertThat(MerkleTree.isIncluded(stranger, index, size, proof, root)).isFalse();
            }
        }
    }

    @Test
    void every_beginning_of_a_tree_is_consistent_with_it_and_no_rewritten_one() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            leaves.add(MerkleTree.leafHash(new byte[] {(byte) i}));
        }
        byte[] root = MerkleTree.root(leaves);
        for (int size = 1; size < 40; size++) {
            List<byte[]> proof = MerkleTree.consistencyProof(leaves, size);
            List<byte[]> beginning = new ArrayList<>(leaves.subList(0, size));
            assertThat(MerkleTree.isConsistent(size, 40, MerkleTree.root(beginning), root, proof)).isTrue();
            beginning.set(0, MerkleTree.leafHash(new byte[] {77}));
            assertThat(MerkleTree.isConsistent(size, 40, MerkleTree.root(beginning), root, proof)).isFalse();
        }
    }

    private static int check(String kind, java.util.function.Predicate<JsonNode> valid) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(VECTORS), "the public test vectors are not beside the project");
        int checked = 0;
        try (var files = Files.walk(VECTORS.resolve(kind))) {
            for (Path each : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                JsonNode node = JsonMapper.shared().readTree(Files.readAllBytes(each));
                assertThat(valid.test(node)).as(each.toString()).isEqualTo(!node.get("wantErr").asBoolean());
                checked++;
            }
        }
        return checked;
    }

    /** The vectors hold unsigned numbers beyond a long: they come out negative and must be refused like any other. */
    private static long number(JsonNode node, String name) {
        return node.get(name).bigIntegerValue().longValue();
    }

    private static byte[] bytes(JsonNode text) {
        return text == null || text.isNull() ? new byte[0] : Base64.getDecoder().decode(text.asString());
    }

    private static List<byte[]> proof(JsonNode node) {
        List<byte[]> proof = new ArrayList<>();
        if (node.get("proof") != null && node.get("proof").isArray()) {
            node.get("proof").forEach(each -> proof.add(bytes(each)));
        }
        return proof;
    }
}
