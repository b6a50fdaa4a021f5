package luoshi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program as an ordinary user: started by root for the test, since root is who runs it on small machines. */
class AnotherUserIT {

    private int user;

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(ints = {1, 12_345})
    void an_ordinary_user_with_or_without_a_name_starts_program_and_database(int number) throws Exception {
        user = number;
        assumeTrue("root".equals(System.getProperty("user.name")), "this run is that of an ordinary user already");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path program = Path.of(System.getProperty("java.home"), "bin/java");
        assumeTrue(Shell.succeeds(line("test", "-x", program.toString())), "an ordinary user cannot run " + program);
        String classes = readable(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        Path home = Files.createDirectory(place.resolve("home"));
        Shell.run(List.of("chown", user + ":" + user, home.toString()));
        Process running = new ProcessBuilder(line(program.toString(), "-cp", classes, "luoshi.Luoshi", "rebuild",
                        "--data", home.resolve("data").toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said).contains("Replayed");
        assertThat(Files.getAttribute(home.resolve("data/database/PG_VERSION"), "unix:uid")).isEqualTo(user);
    }

    /** The same classes where the ordinary user reaches them: root's own Maven folder is closed to others. */
    private String readable(String classes) throws IOException {
        Path copies = Files.createDirectory(place.resolve("classes"));
        Files.setPosixFilePermissions(copies, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> all = new ArrayList<>();
        for (String each : classes.split(":")) {
            if (each.isEmpty() || !Files.exists(Path.of(each)) || Shell.succeeds(line("test", "-r", each))) {
                all.add(Path.of(each).toAbsolutePath().toString());
            } else {
                String copy = copies.resolve(all.size() + "-" + Path.of(each).getFileName()).toString();
                Shell.run(List.of("cp", "-r", each, copy));
                Shell.run(List.of("chmod", "-R", "a+rX", copy));
                all.add(copy);
            }
        }
        return String.join(":", all);
    }

    private List<String> line(String... words) {
        List<String> line = new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        line.addAll(List.of(words));
        return line;
    }
}
