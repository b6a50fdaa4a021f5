package luoshi.page;

/** Where a page may lead back to: only a path of our own, never another host, however it is spelled. */
public final class LocalPath {

    private static final int LONGEST = 2_000;

    private LocalPath() {}

    /** The path itself, or the first page where it leads anywhere else. */
    public static String orHome(String path) {
        return isLocal(path) ? path : "/";
    }

    static boolean isLocal(String path) {
        return path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.indexOf('{') < 0
                && path.chars().noneMatch(c -> c < ' ');
    }
}
