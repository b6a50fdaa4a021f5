package luoshi.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signs checkpoints with Ed25519 in the signed-note form of C2SP. The private key lies in the keys folder, never in the
 * database; the public one is given to whoever wants to verify from outside.
 */
final class CheckpointKey {

    static final String ORIGIN = "luoshi/journal";

    private static final int RAW_KEY_BYTES = 32;
    private static final byte ED25519 = 1;

    private final PrivateKey signing;
    private final PublicKey verifying;

    private CheckpointKey(PrivateKey signing, PublicKey verifying) {
        this.signing = signing;
        this.verifying = verifying;
    }

    static CheckpointKey in(Path folder) {
        Path secret = folder.resolve("journal.key");
        Path open = folder.resolve("journal.pub");
        try {
            if (!Files.exists(secret)) {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(secret, pair.getPrivate().getEncoded());
                Files.writeString(open, printed(pair.getPublic()) + "\n");
            }
            PrivateKey signing =
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret)));
            return new CheckpointKey(signing, publicKey(Files.readString(open)));
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException("the journal's key in " + folder + " cannot be used", broken);
        }
    }

    /** The public key as {@code name+id+key}, the verifier form of signed notes. */
    static String printed(PublicKey key) {
        byte[] typed = typed(key);
        return ORIGIN + "+" + java.util.HexFormat.of().formatHex(id(key)) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    String publicKey() {
        return printed(verifying);
    }

    static PublicKey publicKey(String printed) throws GeneralSecurityException {
        String[] parts = printed.strip().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        byte[] encoded = new byte[12 + RAW_KEY_BYTES];
        byte[] prefix = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
        System.arraycopy(prefix, 0, encoded, 0, prefix.length);
        System.arraycopy(typed, 1, encoded, prefix.length, RAW_KEY_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    String sign(long size, byte[] root) {
        String body = ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            byte[] line = Arrays.copyOf(id(verifying), 4 + signed.length);
            System.arraycopy(signed, 0, line, 4, signed.length);
            return body + "\n— " + ORIGIN + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether a note was signed by the key. */
    static boolean isSigned(String note, PublicKey key) {
        int end = note.indexOf("\n\n");
        int space = note.lastIndexOf(' ');
        if (end < 0 || space < end) {
            return false;
        }
        try {
            byte[] line = Base64.getDecoder().decode(note.substring(space + 1).strip());
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(note.substring(0, end + 1).getBytes(StandardCharsets.UTF_8));
            return line.length > 4
                    && Arrays.equals(Arrays.copyOf(line, 4), id(key))
                    && signature.verify(Arrays.copyOfRange(line, 4, line.length));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] id(PublicKey key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typed(key)), 4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] typed(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] typed = new byte[1 + RAW_KEY_BYTES];
        typed[0] = ED25519;
        System.arraycopy(encoded, encoded.length - RAW_KEY_BYTES, typed, 1, RAW_KEY_BYTES);
        return typed;
    }
}
