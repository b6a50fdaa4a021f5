package luoshi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;

/** Looks into the keystore for TLS before the program starts with it. */
final class Keystores {

    private Keystores() {}

    /** @throws CommandLine.Wrong where it cannot be read, the password is another one, or no key is in it */
    static void check(Path file, String password) {
        if (!Files.isReadable(file)) {
            throw new CommandLine.Wrong("--tls-keystore " + file + " cannot be read（证书文件不能读取）");
        }
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return;
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CommandLine.Wrong("--tls-keystore " + file + " does not open: it is no PKCS #12 or JKS file, or"
                    + " --tls-password is another one（证书文件打不开：格式或密码不对）");
        }
        throw new CommandLine.Wrong("--tls-keystore " + file + " holds no private key（证书文件里没有私钥）");
    }
}
