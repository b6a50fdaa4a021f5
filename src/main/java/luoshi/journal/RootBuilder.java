package luoshi.journal;

import java.util.ArrayList;
import java.util.List;

/** The root of leaves that come one after the other; it remembers only the whole subtrees on the right edge. */
final class RootBuilder {

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    long size() {
        return size;
    }

    void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long place = size; (place & 1) == 1; place >>= 1) {
            hash = MerkleTree.nodeHash(peaks.removeLast(), hash);
        }
        peaks.add(hash);
        size++;
    }

    /** The root of everything added so far; the hash of nothing where that is nothing. */
    byte[] root() {
        if (peaks.isEmpty()) {
            return MerkleTree.root(List.of());
        }
        byte[] hash = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            hash = MerkleTree.nodeHash(peaks.get(i), hash);
        }
        return hash;
    }
}
