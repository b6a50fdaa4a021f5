package luoshi.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM (GB/T 32907, RFC 8998): 128-bit key, 96-bit nonce, 128-bit tag; the context is authenticated too. */
final class SealedText {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SealedText() {}

    static byte[] seal(byte[] key, byte[] context, byte[] plain, RandomGenerator random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        GCMModeCipher cipher = cipher(true, key, nonce, context);
        byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
        System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
        int written = cipher.processBytes(plain, 0, plain.length, sealed, NONCE_BYTES);
        try {
            cipher.doFinal(sealed, NONCE_BYTES + written);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("sealing cannot fail", impossible);
        }
        return sealed;
    }

    /** @throws TamperedField where the bytes were not sealed under this key and context */
    static byte[] open(byte[] key, byte[] context, byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new TamperedField();
        }
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
        GCMModeCipher cipher = cipher(false, key, nonce, context);
        byte[] plain = new byte[cipher.getOutputSize(sealed.length - NONCE_BYTES)];
        int written = cipher.processBytes(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES, plain, 0);
        try {
            cipher.doFinal(plain, written);
        } catch (InvalidCipherTextException tampered) {
            throw new TamperedField();
        }
        return plain;
    }

    static String print(byte[] sealed) {
        return Base64.getEncoder().encodeToString(sealed);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static GCMModeCipher cipher(boolean sealing, byte[] key, byte[] nonce, byte[] context) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, context));
        return cipher;
    }
}
