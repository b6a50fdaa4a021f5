package luoshi.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import luoshi.journal.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The door of the accounts: open one, come in, stay in, go out.
 *
 * <p>A wrong password, an unknown name and a locked account take the same time and get the same answer. After five
 * failures in a row an account is locked for a quarter of an hour; administrators bring a second factor, each code once.
 */
public class Accounts {

    public static final int LEAST_PASSWORD = 10;
    public static final int MOST_PASSWORD = 128;

    static final int MOST_FAILURES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final String nobodysHash;

    Accounts(AccountStore store, PasswordEncoder passwords, Ids ids, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
        this.nobodysHash = Objects.requireNonNull(passwords.encode(Secrets.token(random)));
    }

    /** A new account with, for an administrator, the secret to type into an authenticator. */
    public record Opened(UUID account, @Nullable String secondFactorSecret) {}

    /**
     * Opens an account for a person.
     *
     * @param adminRole one of the three administrations, or null for an office account
     */
    public Opened open(UUID person, String login, String password, @Nullable Role adminRole) {
        if (password.length() < LEAST_PASSWORD || password.length() > MOST_PASSWORD) {
            throw new IllegalArgumentException("a password has " + LEAST_PASSWORD + " to " + MOST_PASSWORD + " characters");
        }
        if (adminRole != null && !adminRole.isAdministrator()) {
            throw new IllegalArgumentException(adminRole + " belongs to a post, not to an account");
        }
        byte[] secret = null;
        if (adminRole != null) {
            secret = new byte[SecondFactor.SECRET_BYTES];
            random.nextBytes(secret);
        }
        UUID id = ids.next();
        String hash = Objects.requireNonNull(passwords.encode(password));
        store.insert(
                new AccountStore.Row(id, folded(login), person, hash, secret, 0, adminRole, 0, null), clock.instant());
        return new Opened(id, secret == null ? null : SecondFactor.printed(secret));
    }

    /** The account that these factors open; empty for every kind of failure alike. */
    public Optional<SignedIn> check(String login, String password, @Nullable String code) {
        Instant now = clock.instant();
        Optional<AccountStore.Row> found = store.byLogin(folded(login));
        String hash = found.map(AccountStore.Row::passwordHash).orElse(nobodysHash);
        boolean right = password.length() <= MOST_PASSWORD && passwords.matches(password, hash);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        AccountStore.Row account = found.get();
        if (account.lockedUntil() != null && now.isBefore(account.lockedUntil())) {
            return Optional.empty();
        }
        OptionalLong step = stepOf(account, code, now);
        if (!right || step.isEmpty()) {
            int failures = account.failures() + 1;
            boolean locked = failures % MOST_FAILURES == 0;
            store.noteFailure(account.id(), failures, locked ? now.plus(LOCKED_FOR) : null);
            return Optional.empty();
        }
        store.noteSuccess(account.id(), step.getAsLong());
        return Optional.of(new SignedIn(
                account.id(), account.login(), account.person(), account.adminRole(), Set.of(SignedIn.READ, SignedIn.WRITE)));
    }

    private static OptionalLong stepOf(AccountStore.Row account, @Nullable String code, Instant now) {
        byte[] secret = account.secondFactor();
        if (secret == null) {
            return OptionalLong.of(account.lastStep());
        }
        return code == null ? OptionalLong.empty() : SecondFactor.accepted(secret, code, now, account.lastStep());
    }

    /** Begins a session; the token goes into a cookie, only its hash is kept. */
    String beginSession(SignedIn who) {
        String token = Secrets.token(random);
        store.beginSession(Secrets.hash(token), who.account(), clock.instant());
        return token;
    }

    Optional<SignedIn> bySession(String token) {
        Instant now = clock.instant();
        return store.touchSession(Secrets.hash(token), now.minus(IDLE), now);
    }

    void endSession(String token) {
        store.endSession(Secrets.hash(token));
    }

    /** A short-lived token for the API, with at most the scopes that were asked for. */
    public String token(SignedIn who, Set<String> scopes) {
        String token = Secrets.token(random);
        Instant now = clock.instant();
        store.addToken(Secrets.hash(token), who.account(), scopes, now, now.plus(TOKEN_LIFE));
        return token;
    }

    Optional<SignedIn> byToken(String token) {
        return store.byToken(Secrets.hash(token), clock.instant());
    }

    public void revoke(String token) {
        store.revokeToken(Secrets.hash(token));
    }

    /** Changes the password after the old one was given again, and ends every session and token of the account. */
    public boolean changePassword(SignedIn who, String old, String fresh) {
        boolean right = store.byLogin(who.login())
                .filter(account -> passwords.matches(old, account.passwordHash()))
                .isPresent();
        if (!right || fresh.length() < LEAST_PASSWORD || fresh.length() > MOST_PASSWORD) {
            return false;
        }
        store.changePassword(who.account(), Objects.requireNonNull(passwords.encode(fresh)));
        store.endSessionsOf(who.account());
        return true;
    }

    private static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
