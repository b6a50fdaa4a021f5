package luoshi.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree kept as rows: beside the leaves, the root of every whole subtree. Appending, a root and a proof cost the
 * logarithm of the size. {@link MerkleTree} says what each must be; a test compares the two.
 */
final class TreeNodes {

    private record Place(int level, long index) {}

    private final JdbcClient jdbc;
    private final Map<Place, byte[]> known = new HashMap<>();

    /** For one transaction or one question: what was read or added is remembered. */
    TreeNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the subtrees that a new leaf completes; the leaf itself is written by the caller. */
    void append(long index, byte[] leaf) {
        byte[] hash = leaf;
        known.put(new Place(0, index), leaf);
        int level = 0;
        for (long place = index; (place & 1) == 1; place >>= 1) {
            hash = MerkleTree.nodeHash(node(level, place - 1), hash);
            level++;
            known.put(new Place(level, place >> 1), hash);
            jdbc.sql("insert into journal_node (level, index, hash) values (:level, :index, :hash)")
                    .param("level", level)
                    .param("index", place >> 1)
                    .param("hash", hash)
                    .update();
        }
    }

    /** The root of the first {@code size} leaves, at least one. */
    byte[] root(long size) {
        return root(0, size);
    }

    byte[] leaf(long index) {
        return node(0, index);
    }

    /** The path that shows that a leaf stands at an index of the tree of this size. */
    List<byte[]> inclusionProof(long index, long size) {
        List<byte[]> proof = new ArrayList<>();
        include(0, size, index, proof);
        return proof;
    }

    private void include(long from, long to, long index, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            include(from, middle, index, proof);
            proof.add(root(middle, to));
        } else {
            include(middle, to, index, proof);
            proof.add(root(from, middle));
        }
    }

    /** The path that shows that the tree of the first {@code first} leaves is the beginning of that of {@code second}. */
    List<byte[]> consistencyProof(long first, long second) {
        List<byte[]> proof = new ArrayList<>();
        if (first < second) {
            agree(0, second, first, true, proof);
        }
        return proof;
    }

    private void agree(long from, long to, long end, boolean whole, List<byte[]> proof) {
        if (end == to) {
            if (!whole) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (end <= middle) {
            agree(from, middle, end, whole, proof);
            proof.add(root(middle, to));
        } else {
            agree(middle, to, end, false, proof);
            proof.add(root(from, middle));
        }
    }

    private byte[] root(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return node(level, from >> level);
        }
        long middle = from + split(size);
        return MerkleTree.nodeHash(root(from, middle), root(middle, to));
    }

    /** The largest power of two below a size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private byte[] node(int level, long index) {
        return known.computeIfAbsent(new Place(level, index), this::load);
    }

    private byte[] load(Place place) {
        String sql = place.level() == 0
                ? "select hash from journal_leaf where index = :index"
                : "select hash from journal_node where index = :index and level = :level";
        JdbcClient.StatementSpec query = jdbc.sql(sql).param("index", place.index());
        return (place.level() == 0 ? query : query.param("level", place.level()))
                .query((row, _) -> row.getBytes("hash"))
                .single();
    }
}
