package luoshi.account;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id. Each hash takes 19 MiB for a moment, so only a few are made at once: a crowd at the door waits in a line
 * and cannot use up the memory of everybody else.
 */
final class HashedPasswords {

    private static final int AT_ONCE = 3;
    private static final int PATIENCE_SECONDS = 10;

    // OWASP's advice for Argon2id: 19 MiB, two passes, one lane.
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private @Nullable String nobodys;

    String encode(String password) {
        return inLine(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /** Compares; with no account's hash at all it takes as long and says no. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > PasswordRules.MOST * 2) {
            return false;
        }
        String stored = hash == null ? nobodysHash() : hash;
        return inLine(() -> encoder.matches(password, stored)) && hash != null;
    }

    private synchronized String nobodysHash() {
        if (nobodys == null) {
            nobodys = encode("nobody has this password");
        }
        return nobodys;
    }

    private <T> T inLine(java.util.function.Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ClearError(HttpStatus.TOO_MANY_REQUESTS, "account.slow-down");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ClearError(HttpStatus.TOO_MANY_REQUESTS, "account.slow-down");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
