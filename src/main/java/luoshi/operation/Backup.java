package luoshi.operation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import luoshi.database.DataFolder;
import luoshi.database.Folders;
import luoshi.database.OnlineCopy;
import luoshi.database.PostgresServer;
import luoshi.database.RunningServer;
import luoshi.journal.JournalTree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies an installation into a new folder, while people work on it or not: database first, then the evidence that its
 * rows speak of, then the keys where wanted. It is called {@code ….partial} until it is whole; nothing is overwritten.
 */
public final class Backup implements OnlineCopy.Taker {

    private static final String PARTIAL = ".partial";

    private final Path target;
    private final List<String> folders = new ArrayList<>();
    private final List<Manifest.Entry> files = new ArrayList<>();

    private Backup(Path target) {
        this.target = target;
    }

    /**
     * @return the sentence that says what was copied
     * @throws Refusal where there is nothing to copy, or something stands where the copy should go
     */
    public static String run(Path data, Path to, boolean keys) throws IOException {
        DataFolder folder = new DataFolder(data);
        Path whole = to.toAbsolutePath().normalize();
        Path partial = whole.resolveSibling(whole.getFileName() + PARTIAL);
        mayBegin(folder, whole, partial);
        Folders.createPrivate(partial);
        try {
            Backup backup = new Backup(partial);
            backup.copy(folder, keys);
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
            Folders.flush(whole.getParent());
            return backup.summary(whole, keys);
        } catch (IOException | SQLException failed) {
            Folders.delete(partial);
            throw new Refusal("The backup was not made: " + failed.getMessage() + "（备份没有完成。）");
        }
    }

    private static void mayBegin(DataFolder folder, Path whole, Path partial) {
        if (!folder.isUsed()) {
            throw new Refusal(folder.root() + " holds no database of Luoshi's own. A server given by --database-url has its own"
                    + " backup; copy evidence/ and keys/ beside it.（此处没有自带数据库；外部数据库请用其自身的备份。）");
        }
        if (Files.exists(whole) || Files.exists(partial)) {
            throw new Refusal((Files.exists(whole) ? whole : partial)
                    + " is there already, and a backup overwrites nothing: choose another name.（目标已存在，备份不覆盖任何内容。）");
        }
        if (whole.startsWith(folder.root())) {
            throw new Refusal("A backup within the folder that it copies would be lost with it: choose another place."
                    + "（备份不能放在数据文件夹里面。）");
        }
    }

    private void copy(DataFolder folder, boolean keys) throws IOException, SQLException {
        try {
            folder.open();
        } catch (DataFolder.FolderInUse serving) {
            try (Connection connection = RunningServer.connect(folder)) {
                copy(folder, keys, connection);
            }
            return;
        }
        try (folder;
                PostgresServer server = PostgresServer.start(folder);
                Connection connection = server.connect("luoshi")) {
            copy(folder, keys, connection);
        }
    }

    private void copy(DataFolder folder, boolean keys, Connection connection) throws IOException, SQLException {
        // Read before the copy begins, so that the restored journal surely holds what it vouches for.
        String checkpoint = JournalTree.over(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                .newestCheckpoint()
                .orElse("");
        Files.createDirectory(target.resolve("database"));
        OnlineCopy.take(folder, connection, this);
        takeTree(folder.evidence(), "evidence");
        takeTree(folder.root().resolve("demonstration"), "demonstration");
        if (keys) {
            takeTree(folder.keys(), "keys");
            takeTree(folder.root().resolve("accounts.txt"), "accounts.txt");
        }
        if (!checkpoint.isEmpty()) {
            Files.writeString(target.resolve("checkpoint.txt"), checkpoint);
        }
        new Manifest(RunningServer.version(), keys, folders, files).write(target);
        Folders.flush(target);
    }

    private void takeTree(Path source, String name) throws IOException {
        if (Files.isRegularFile(source)) {
            files.add(HashedCopy.of(source, target.resolve(name), name));
        } else if (Files.isDirectory(source)) {
            folders.add(name);
            Files.createDirectory(target.resolve(name));
            try (var inside = Files.list(source)) {
                for (Path each : inside.sorted().toList()) {
                    if (!each.getFileName().toString().startsWith("incoming-")) {
                        takeTree(each, name + "/" + each.getFileName());
                    }
                }
            }
        }
    }

    @Override
    public void folder(String name) throws IOException {
        folders.add("database/" + name);
        Files.createDirectory(target.resolve("database").resolve(name));
    }

    @Override
    public void file(Path source, String name) throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        files.add(HashedCopy.of(source, target.resolve("database").resolve(name), "database/" + name));
    }

    @Override
    public void content(String name, byte[] content) throws IOException {
        files.add(HashedCopy.of(
                new ByteArrayInputStream(content), target.resolve("database").resolve(name), "database/" + name));
    }

    private String summary(Path whole, boolean keys) {
        long bytes = files.stream().mapToLong(Manifest.Entry::bytes).sum();
        return "Backed up " + files.size() + " files, " + bytes / 1_000_000 + " MB, to " + whole
                + (keys
                        ? ". It holds the keys: whoever has it can read everything; guard it like the original."
                                + "（备份内含密钥，请与原件同样保管。）"
                        : ", without keys: nobody reads the words in it until keys/ is given back at the restore."
                                + "（备份不含密钥，恢复时须另行提供。）");
    }
}
