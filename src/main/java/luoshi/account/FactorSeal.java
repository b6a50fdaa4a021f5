package luoshi.account;

import java.util.Base64;
import java.util.UUID;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;

/** Seals the secrets of second factors, so that a copy of the database alone makes no code. */
final class FactorSeal {

    private static final String KIND = "account";

    private final FieldCipher cipher;

    FactorSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @param owner the account or the link that the secret belongs to */
    String seal(UUID owner, byte[] secret) {
        return cipher.seal(new StreamId(KIND, owner), Base64.getEncoder().encodeToString(secret));
    }

    byte[] open(UUID owner, String sealed) {
        return cipher.open(new StreamId(KIND, owner), sealed)
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new IllegalStateException("the key of this account's second factor was destroyed"));
    }
}
