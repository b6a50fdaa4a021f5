package luoshi.journal;

import java.util.Base64;

/** What a checkpoint says: how many entries there were, and the root over them (C2SP tlog-checkpoint). */
record Checkpoint(long size, byte[] root) {

    /** @throws IllegalArgumentException where the note is not one */
    static Checkpoint read(String note) {
        String[] lines = note.split("\n");
        if (lines.length < 3 || !lines[0].equals(CheckpointKey.ORIGIN)) {
            throw new IllegalArgumentException("a checkpoint begins with " + CheckpointKey.ORIGIN + ", a size and a root, a line each");
        }
        long size = Long.parseLong(lines[1]);
        byte[] root = Base64.getDecoder().decode(lines[2]);
        if (size < 1 || root.length != MerkleTree.HASH_BYTES) {
            throw new IllegalArgumentException("a checkpoint has a size and a root of " + MerkleTree.HASH_BYTES + " bytes");
        }
        return new Checkpoint(size, root);
    }
}
