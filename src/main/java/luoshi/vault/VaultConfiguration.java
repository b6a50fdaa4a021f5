package luoshi.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import luoshi.database.DataFolder;
import luoshi.journal.FieldCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final int KEY_BYTES = 16;

    /** The house key lies beside the database, never in it; whoever copies only the database reads no words. */
    @Bean
    FieldCipher vault(JdbcClient jdbc, DataFolder folder, RandomGenerator random, InstantSource clock) throws IOException {
        Path file = folder.keys().resolve("vault.key");
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, key);
        }
        return new Vault(jdbc, Files.readAllBytes(file), random, clock);
    }
}
