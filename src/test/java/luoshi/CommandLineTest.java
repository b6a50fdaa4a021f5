package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import luoshi.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final DataFolder folder = new DataFolder(Path.of("somewhere"));

    @TempDir
    Path place;

    @Test
    void values_stand_behind_a_blank_or_an_equals_sign() {
        CommandLine line = CommandLine.of("demo", "--port", "81", "--data=/some/数据 夹", "--fresh");
        assertThat(line.value("port")).isEqualTo("81");
        assertThat(line.path("data", "")).isEqualTo(Path.of("/some/数据 夹"));
        assertThat(line.has("fresh")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fresh", "--password", "--as-of=2026-03-02", "--unknown", "word", "--port=", "--"})
    void serve_says_so_when_it_does_not_know_an_option(String option) {
        assertThatThrownBy(() -> CommandLine.of("serve", option)).isInstanceOf(CommandLine.Wrong.class).hasMessageContaining("help");
    }

    @Test
    void an_option_is_given_once() {
        assertThatThrownBy(() -> CommandLine.of("serve", "--port", "1", "--port", "2")).hasMessageContaining("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x50", "-1", "65536", "99999999999", "eighty", "80.0"})
    void a_port_is_a_number_that_ports_can_have(String port) {
        assertThatThrownBy(() -> settings("--port", port)).isInstanceOf(CommandLine.Wrong.class).hasMessageContaining("--port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026/03/02", "tomorrow", "1999-12-31", "2100-01-01", "2026-3-2"})
    void a_day_is_a_day_of_this_century(String day) {
        assertThatThrownBy(() -> Settings.day(day)).isInstanceOf(CommandLine.Wrong.class).hasMessageContaining("--as-of");
    }

    @Test
    void a_day_within_is_taken() {
        assertThat(Settings.day("2000-01-01")).isEqualTo("2000-01-01");
        assertThat(Settings.day("2099-12-31")).isEqualTo("2099-12-31");
    }

    @Test
    void nobody_is_believed_about_addresses_unless_a_proxy_is_named() {
        assertThat(settings()).contains("--server.forward-headers-strategy=none");
        assertThat(settings("--trusted-proxy", "10.1.2.3, ::1"))
                .contains("--server.forward-headers-strategy=native")
                .contains("--server.tomcat.remoteip.internal-proxies=10.1.2.3/32,0:0:0:0:0:0:0:1/128");
        assertThatThrownBy(() -> settings("--trusted-proxy", "proxy.example")).hasMessageContaining("--trusted-proxy");
        assertThatThrownBy(() -> settings("--trusted-proxy", "10.0.0.0/8")).hasMessageContaining("--trusted-proxy");
    }

    @Test
    void a_database_address_carries_no_password() {
        assertThat(settings("--database-url", "postgresql://db:5432/office")).contains("--luoshi.database-url=jdbc:postgresql://db:5432/office");
        assertThatThrownBy(() -> settings("--database-url", "postgresql://me:secret@db/office")).hasMessageContaining("--database-password-file");
        assertThatThrownBy(() -> settings("--database-url", "mysql://db/office")).isInstanceOf(CommandLine.Wrong.class);
    }

    @Test
    void a_keystore_that_does_not_open_is_told_before_the_start() throws Exception {
        Path file = place.resolve("office.p12");
        assertThatThrownBy(() -> settings("--tls-keystore", file.toString())).hasMessageContaining("cannot be read");
        java.nio.file.Files.writeString(file, "not a keystore");
        assertThatThrownBy(() -> settings("--tls-keystore", file.toString(), "--tls-password", "x")).hasMessageContaining("does not open");
    }

    @Test
    void logs_are_kept_for_at_least_six_months_unless_told_otherwise() {
        assertThat(settings()).contains("--logging.logback.rollingpolicy.max-history=200");
        assertThat(settings("--log-days", "400")).contains("--logging.logback.rollingpolicy.max-history=400");
    }

    private List<String> settings(String... arguments) {
        return Settings.of(CommandLine.of("serve", arguments), folder);
    }
}
