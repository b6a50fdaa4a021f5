package luoshi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * PostgreSQL refuses to run as root, and as a user whose number has no name. Where the program is root, a user namespace makes the database an ordinary user that
 * owns the same files; where namespaces are forbidden (many containers), it runs as {@code nobody} and its files are
 * handed over. Where the program is no root, nothing is needed.
 */
enum OrdinaryUser {
    ALREADY(List.of()),
    BY_NAMESPACE(List.of("unshare", "-U")),
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    /** What Java calls a user whose number has no name, as some containers have. */
    private static final String NAMELESS = "?";

    private final List<String> prefix;

    OrdinaryUser(List<String> prefix) {
        this.prefix = prefix;
    }

    /** @throws IOException where the program is root and neither way is open */
    static OrdinaryUser ofThisProcess() throws IOException {
        String name = System.getProperty("user.name");
        if (!isRoot() && !NAMELESS.equals(name)) {
            return ALREADY;
        }
        for (OrdinaryUser way : List.of(BY_NAMESPACE, AS_NOBODY)) {
            if (Shell.succeeds(way.line("true"))) {
                return way;
            }
        }
        throw new IOException("PostgreSQL does not run as root or as a user without a name, and this machine allows neither"
                + " unshare nor setpriv; start Luoshi as an ordinary user / 数据库不能以 root 运行，请用普通用户启动本程序");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    List<String> line(String... words) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(words));
        return line;
    }

    /** Files that an earlier start gave to another user are given to the one that now works with them. */
    void own(Path root, Path... parts) throws IOException {
        if (!isRoot()) {
            return;
        }
        Integer owner = this == AS_NOBODY ? 65_534 : 0;
        for (Path part : parts) {
            if (Files.exists(part) && !owner.equals(Files.getAttribute(part, "unix:uid"))) {
                Shell.run(List.of("chown", "-R", "-h", owner + ":" + owner, part.toString()));
            }
        }
        if (this == AS_NOBODY) {
            letThrough(root);
            if (!Shell.succeeds(line("test", "-x", parts[0].toString()))) {
                throw new IOException("PostgreSQL does not run as root, and the user nobody does not reach " + root
                        + "; choose a folder that others may enter, or start Luoshi as an ordinary user");
            }
        }
    }

    /** Whoever knows a name inside may go there; nobody may list what is there. */
    private static void letThrough(Path folder) throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
        if (rights.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, rights);
        }
    }
}
