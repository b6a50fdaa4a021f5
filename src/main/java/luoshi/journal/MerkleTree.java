package luoshi.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hash tree of RFC 6962, section 2.1, over SHA-256: root, inclusion proof, consistency proof, and their checks. */
public final class MerkleTree {

    public static final int HASH_BYTES = 32;

    private MerkleTree() {}

    public static byte[] leafHash(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** The root of leaf hashes; the hash of nothing for an empty tree. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = split(leaves.size());
        return nodeHash(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The path that shows that a leaf stands at an index of the tree. */
    public static List<byte[]> inclusionProof(List<byte[]> leaves, int index) {
        List<byte[]> proof = new ArrayList<>();
        include(leaves, index, proof);
        return proof;
    }

    private static void include(List<byte[]> leaves, int index, List<byte[]> proof) {
        if (leaves.size() <= 1) {
            return;
        }
        int split = split(leaves.size());
        if (index < split) {
            include(leaves.subList(0, split), index, proof);
            proof.add(root(leaves.subList(split, leaves.size())));
        } else {
            include(leaves.subList(split, leaves.size()), index - split, proof);
            proof.add(root(leaves.subList(0, split)));
        }
    }

    /** The path that shows that the tree of the first {@code size} leaves is the beginning of this one. */
    public static List<byte[]> consistencyProof(List<byte[]> leaves, int size) {
        List<byte[]> proof = new ArrayList<>();
        if (size > 0 && size < leaves.size()) {
            agree(leaves, size, true, proof);
        }
        return proof;
    }

    private static void agree(List<byte[]> leaves, int size, boolean whole, List<byte[]> proof) {
        if (size == leaves.size()) {
            if (!whole) {
                proof.add(root(leaves));
            }
            return;
        }
        int split = split(leaves.size());
        if (size <= split) {
            agree(leaves.subList(0, split), size, whole, proof);
            proof.add(root(leaves.subList(split, leaves.size())));
        } else {
            agree(leaves.subList(split, leaves.size()), size - split, false, proof);
            proof.add(root(leaves.subList(0, split)));
        }
    }

    public static boolean isIncluded(byte[] leaf, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || leaf.length != HASH_BYTES || badLengths(proof)) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] each : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = nodeHash(each, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = nodeHash(hash, each);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    public static boolean isConsistent(long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
        // From nothing every tree follows: such a proof would show nothing, so it is none.
        if (size1 < 1 || size1 > size2 || badLengths(proof)) {
            return false;
        }
        if (size1 == size2) {
            return proof.isEmpty() && Arrays.equals(root1, root2);
        }
        if (proof.isEmpty()) {
            return false;
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(size1) == 1) {
            path.addFirst(root1);
        }
        long at = size1 - 1;
        long last = size2 - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        byte[] first = path.getFirst();
        byte[] second = path.getFirst();
        for (byte[] each : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                first = nodeHash(each, first);
                second = nodeHash(each, second);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                second = nodeHash(second, each);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, root1) && Arrays.equals(second, root2);
    }

    private static boolean badLengths(List<byte[]> proof) {
        return proof.stream().anyMatch(hash -> hash.length != HASH_BYTES);
    }

    /** The largest power of two below a size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
