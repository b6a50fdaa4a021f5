package luoshi.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/** Copies one file into a private one that did not exist before, flushed to the disk, and says the hash of what it wrote. */
final class HashedCopy {

    private static final int BUFFER_BYTES = 1 << 18;

    private HashedCopy() {}

    static Manifest.Entry of(Path source, Path target, String name) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return of(in, target, name);
        }
    }

    static Manifest.Entry of(InputStream in, Path target, String name) throws IOException {
        MessageDigest digest = Manifest.sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (FileChannel out = FileChannel.open(
                target,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer rest = ByteBuffer.wrap(buffer, 0, n);
                while (rest.hasRemaining()) {
                    bytes += out.write(rest);
                }
            }
            out.force(true);
        }
        return new Manifest.Entry(HexFormat.of().formatHex(digest.digest()), bytes, name);
    }
}
