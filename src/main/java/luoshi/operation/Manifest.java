package luoshi.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The list of all that belongs to a backup, written last: {@code folder NAME} or {@code file SHA-256 BYTES NAME}, a line
 * each, after a head of three lines and before a line with the hash of all lines above it. A folder without a whole one is
 * no backup.
 */
record Manifest(String postgresql, boolean keys, List<String> folders, List<Entry> files) {

    static final String NAME = "manifest.txt";

    private static final String HEAD = "luoshi-backup 1";

    record Entry(String sha256, long bytes, String name) {}

    void write(Path backup) throws IOException {
        StringBuilder text = new StringBuilder()
                .append(HEAD).append('\n')
                .append("postgresql ").append(postgresql).append('\n')
                .append("keys ").append(keys ? "yes" : "no").append('\n');
        folders.forEach(each -> text.append("folder ").append(each).append('\n'));
        files.forEach(each -> text.append("file ").append(each.sha256()).append(' ').append(each.bytes()).append(' ')
                .append(each.name()).append('\n'));
        String sum = HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        Files.writeString(backup.resolve(NAME), text + "end " + sum + "\n", StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    /** @throws Refusal where it is not there, not whole, or was changed */
    static Manifest read(Path backup) throws IOException {
        Path file = backup.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(backup + " is no whole backup: it has no " + NAME + ". A backup that was stopped half-way is"
                    + " called ….partial and cannot be restored.（备份不完整，不能恢复。）");
        }
        String text = Files.readString(file);
        int end = text.lastIndexOf("end ");
        if (end < 0 || !text.startsWith(HEAD + "\n") || !text.substring(end).equals("end "
                + HexFormat.of().formatHex(sha256().digest(text.substring(0, end).getBytes(StandardCharsets.UTF_8))) + "\n")) {
            throw new Refusal(file + " was cut off or changed: this backup is not restored.（备份清单损坏，不能恢复。）");
        }
        return parse(text.substring(0, end).split("\n"));
    }

    private static Manifest parse(String[] lines) {
        List<String> folders = new ArrayList<>();
        List<Entry> files = new ArrayList<>();
        for (int i = 3; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", 4);
            if (parts[0].equals("folder")) {
                folders.add(lines[i].substring("folder ".length()));
            } else {
                files.add(new Entry(parts[1], Long.parseLong(parts[2]), parts[3]));
            }
        }
        return new Manifest(lines[1].substring("postgresql ".length()), lines[2].equals("keys yes"), folders, files);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
