package luoshi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import luoshi.database.Folders;
import luoshi.database.RunningServer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a data folder from a backup: every file is compared with its hash while it is copied, and the folder gets its name
 * only when all of it is there.
 */
public final class Restore {

    private final Path backup;
    private final Path side;

    private Restore(Path backup, Path side) {
        this.backup = backup;
        this.side = side;
    }

    /**
     * @param keys the keys folder, where the backup was made without it
     * @return the sentence that says what was done
     * @throws Refusal where the backup is half or damaged, or the folder is not empty
     */
    public static String run(Path from, Path data, @Nullable Path keys) throws IOException {
        Manifest manifest = Manifest.read(from);
        Path whole = data.toAbsolutePath().normalize();
        Path side = whole.resolveSibling(whole.getFileName() + ".restoring");
        mayBegin(manifest, whole, side, keys);
        Folders.createPrivate(side);
        try {
            new Restore(from, side).copy(manifest, keys);
            Files.deleteIfExists(whole);
            Files.move(side, whole, StandardCopyOption.ATOMIC_MOVE);
            Folders.flush(whole.getParent());
        } catch (IOException | Refusal failed) {
            Folders.delete(side);
            throw failed instanceof Refusal refusal
                    ? refusal
                    : new Refusal("The restore was not made: " + failed.getMessage() + "（恢复没有完成。）");
        }
        return "Restored " + manifest.files().size() + " files to " + whole + ". Now: ./luoshi verify --data " + whole
                + " --checkpoint " + from.resolve("checkpoint.txt") + "（恢复完成，请用 verify 核验。）";
    }

    private static void mayBegin(Manifest manifest, Path whole, Path side, @Nullable Path keys) throws IOException {
        if (Files.exists(whole) && (!Files.isDirectory(whole) || !Folders.isEmpty(whole))) {
            throw new Refusal(whole + " is not empty, and a restore overwrites nothing: choose another folder."
                    + "（目标文件夹不是空的，恢复不覆盖任何内容。）");
        }
        if (Files.exists(side)) {
            throw new Refusal(side + " is left from a restore that was stopped: remove it first.（请先删除上次中断的恢复。）");
        }
        if (!manifest.keys() && keys == null) {
            throw new Refusal("This backup was made without keys: give their folder with --keys.（备份不含密钥，请用 --keys 提供。）");
        }
        if (!manifest.postgresql().startsWith(RunningServer.major() + ".")) {
            throw new Refusal("This backup was made with PostgreSQL " + manifest.postgresql() + " and this program carries "
                    + RunningServer.version() + ": restore it with the program that made it.（数据库大版本不同，请用原版本恢复。）");
        }
    }

    private void copy(Manifest manifest, @Nullable Path keys) throws IOException {
        Folders.createPrivate(side.resolve("database"));
        for (String folder : manifest.folders()) {
            Folders.createPrivate(inside(folder));
        }
        for (Manifest.Entry entry : manifest.files()) {
            Path source = backup.resolve(entry.name());
            if (!Files.isRegularFile(source)) {
                throw new Refusal("The backup lacks " + entry.name() + ": it is not restored.（备份缺少文件，不能恢复。）");
            }
            if (!HashedCopy.of(source, inside(entry.name()), entry.name()).equals(entry)) {
                throw new Refusal(entry.name() + " is not what was backed up: it is not restored.（备份文件已损坏，不能恢复。）");
            }
        }
        if (!manifest.keys() && keys != null) {
            copyKeys(keys);
        }
        Folders.flush(side);
    }

    private void copyKeys(Path keys) throws IOException {
        Folders.createPrivate(side.resolve("keys"));
        try (var inside = Files.list(keys)) {
            for (Path each : inside.filter(Files::isRegularFile).toList()) {
                HashedCopy.of(each, side.resolve("keys").resolve(each.getFileName()), each.getFileName().toString());
            }
        }
    }

    /** A manifest from a stranger never leads out of the folder. */
    private Path inside(String name) {
        Path place = side.resolve(name).normalize();
        if (!place.startsWith(side)) {
            throw new Refusal("The backup names a place outside of it: " + name);
        }
        return place;
    }
}
