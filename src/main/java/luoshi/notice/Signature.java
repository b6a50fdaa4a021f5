package luoshi.notice;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * By what the other side knows that a call is ours: a keyed hash (RFC 2104) over the second of sending, a dot, and the
 * body, so that neither a changed body nor an old call passes.
 */
enum Signature {
    HMAC_SHA256 {
        @Override
        byte[] of(byte[] secret, byte[] content) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                return mac.doFinal(content);
            } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    },
    /** GB/T 32905 under GB/T 15852.2, for gateways that must use it. */
    HMAC_SM3 {
        @Override
        byte[] of(byte[] secret, byte[] content) {
            HMac mac = new HMac(new SM3Digest());
            mac.init(new KeyParameter(secret));
            mac.update(content, 0, content.length);
            byte[] out = new byte[mac.getMacSize()];
            mac.doFinal(out, 0);
            return out;
        }
    };

    abstract byte[] of(byte[] secret, byte[] content);

    /** {@code hmac-sha256=…}, as the header {@code Luoshi-Signature} carries it. */
    String header(String secret, long second, String body) {
        byte[] content = (second + "." + body).getBytes(StandardCharsets.UTF_8);
        byte[] mac = of(secret.getBytes(StandardCharsets.UTF_8), content);
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "=" + HexFormat.of().formatHex(mac);
    }
}
