package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.database.DataFolder;
import luoshi.database.PostgresServer;
import luoshi.demonstration.Demonstration;
import luoshi.operation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of the district's own, played by a second cluster; the proxy in front of the program, by this test. */
class ExternalDatabaseIT {

    @TempDir
    Path place;

    @Test
    void the_journal_of_a_demonstration_is_known_without_any_mark_in_the_folder() throws Exception {
        DataFolder elsewhere = new DataFolder(place.resolve("district"));
        elsewhere.open();
        try (PostgresServer district = PostgresServer.start(elsewhere)) {
            Path password = Files.writeString(place.resolve("password"), district.password());
            String[] server = {"--database-url", district.url().replaceFirst("^jdbc:", ""), "--database-user", district.user(),
                "--database-password-file", password.toString(), "--trusted-proxy", "127.0.0.1", "--port", "0"};

            try (ConfigurableApplicationContext demo = start("demo", "first", "demonstration", server)) {
                assertThat(place.resolve("first/database")).as("no database of its own").doesNotExist();
                demo.getBean(Demonstration.class).load("a-password-for-tests");
                assertThat(firstEntry(demo)).isEqualTo("demonstration.declared");
                believesItsProxy(demo);
            }
            assertThatThrownBy(() -> start("serve", "second", "work", server))
                    .isInstanceOf(Refusal.class).hasMessageContaining("demonstration");
        }
        elsewhere.close();
    }

    @Test
    void a_server_that_is_not_there_is_told_in_one_sentence() {
        assertThatThrownBy(() -> start("serve", "none", "work", "--database-url", "postgresql://127.0.0.1:1/none", "--port", "0"))
                .isInstanceOf(Refusal.class).hasMessageContaining("database");
    }

    private ConfigurableApplicationContext start(String command, String folder, String purpose, String... arguments) {
        DataFolder data = new DataFolder(place.resolve(folder));
        CommandLine line = CommandLine.of(command, arguments);
        List<String> settings = Settings.of(line, data);
        settings.add("--luoshi.purpose=" + purpose);
        settings.add("--luoshi.as-of=2026-03-02");
        return Server.start(line, data, settings);
    }

    private static String firstEntry(ConfigurableApplicationContext context) throws InterruptedException {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        for (int i = 0; i < 300; i++) {
            var first = jdbc.sql("""
                            select e.type from journal_leaf l join journal_entry e
                              on e.stream_kind = l.stream_kind and e.stream_id = l.stream_id and e.version = l.version
                            where l.index = 0
                            """)
                    .query(String.class)
                    .optional();
            if (first.isPresent()) {
                return first.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the first entry got no leaf");
    }

    /** Strict transport security is only spoken of where the request came encrypted, so it shows what is believed. */
    private static void believesItsProxy(ConfigurableApplicationContext context) throws Exception {
        String address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/sign-in";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> plain = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
            HttpResponse<Void> encrypted = client.send(
                    HttpRequest.newBuilder(URI.create(address)).header("X-Forwarded-Proto", "https").build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(encrypted.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }
}
