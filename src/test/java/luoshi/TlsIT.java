package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import luoshi.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program ends TLS by itself, with a keystore as an office would be given one. */
class TlsIT {

    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    Path place;

    @Test
    void it_answers_encrypted_and_says_that_it_always_will() throws Exception {
        Path keystore = keystore();
        Path password = Files.writeString(place.resolve("password"), PASSWORD + "\n");
        CommandLine line = CommandLine.of("serve", "--port", "0", "--tls-keystore", keystore.toString(),
                "--tls-password-file", password.toString());
        DataFolder folder = new DataFolder(place.resolve("data"));
        try (var context = Server.start(line, folder, Settings.of(line, folder));
                HttpClient client = HttpClient.newBuilder().sslContext(trusting(keystore)).build()) {
            String address = "localhost:" + context.getEnvironment().getProperty("local.server.port") + "/sign-in";
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create("https://" + address)).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"));
            HttpResponse<Void> clear = client.send(
                    HttpRequest.newBuilder(URI.create("http://" + address)).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(clear.statusCode()).as("nothing is answered in clear").isEqualTo(400);
        }
    }

    private Path keystore() throws Exception {
        Path file = place.resolve("office.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/keytool").toString(), "-genkeypair",
                        "-alias", "office", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                        "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD, "-validity", "3")
                .redirectErrorStream(true)
                .start();
        made.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertThat(made.waitFor()).isZero();
        return file;
    }

    private static SSLContext trusting(Path keystore) throws Exception {
        KeyStore own = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("office", own.getCertificate("office"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
