package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder of the evidence: {@code ab/cdef…} by content hash. A file is written aside, flushed, then renamed, so that
 * a name always stands for the whole content; what was begun and not finished is swept away.
 */
final class EvidenceFolder {

    private static final String INCOMING = "incoming-";

    private final Path root;

    EvidenceFolder(Path root) {
        this.root = root;
    }

    /** A file written aside: not yet kept, gone when closed. */
    record Incoming(Path path, String sha256, long bytes, boolean tooLarge) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** The disk took no more. */
    static final class NoRoom extends IOException {

        NoRoom(IOException cause) {
            super(cause);
        }
    }

    /** Wraps the stream to the disk; tests put a disk in its place that is full after some bytes. */
    interface Disk {

        OutputStream on(OutputStream file);
    }

    /** Writes aside, reading at most one byte more than allowed. */
    Incoming receive(InputStream in, long most, Disk disk) throws IOException {
        MessageDigest digest = sha256();
        Path side = aside();
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(side, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(disk.on(Channels.newOutputStream(channel)), digest)) {
            byte[] buffer = new byte[65_536];
            for (int n = in.read(buffer); n >= 0 && bytes <= most; n = in.read(buffer)) {
                try {
                    out.write(buffer, 0, n);
                } catch (IOException full) {
                    throw new NoRoom(full);
                }
                bytes += n;
            }
            channel.force(true);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(side);
            throw broken;
        }
        return new Incoming(side, HexFormat.of().formatHex(digest.digest()), bytes, bytes > most);
    }

    private Path aside() throws NoRoom {
        try {
            return Files.createTempFile(root, INCOMING, "");
        } catch (IOException full) {
            throw new NoRoom(full);
        }
    }

    /** From now on the name stands for the content. */
    void keep(Incoming incoming) throws NoRoom {
        Path target = place(incoming.sha256());
        try {
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) {
                Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE);
                flush(target.getParent());
            }
        } catch (IOException full) {
            throw new NoRoom(full);
        }
    }

    /** Something small that is made from a kept file and can be made again: written aside, then renamed. */
    void keepBeside(String hash, byte[] small) throws IOException {
        Path target = beside(hash);
        Files.createDirectories(target.getParent());
        Path side = Files.createTempFile(root, INCOMING, "");
        try {
            Files.write(side, small);
            Files.move(side, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(side);
        }
    }

    /** Where the small picture of a kept file lies; apart from the files, so that a backup may leave it out. */
    Path beside(String hash) {
        return root.resolve("small").resolve(root.relativize(place(hash)));
    }

    /** A rename is only safe against a power cut when its folder is flushed too. */
    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes what an earlier run had begun to receive when it was stopped. */
    void sweep() throws IOException {
        try (var begun = Files.newDirectoryStream(root, INCOMING + "*")) {
            for (Path each : begun) {
                Files.deleteIfExists(each);
            }
        }
    }

    Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a content hash");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
