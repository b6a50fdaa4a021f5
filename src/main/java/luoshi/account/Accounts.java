package luoshi.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import luoshi.journal.Ids;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The door of the accounts: open one, come in, stay in, go out.
 *
 * <p>A wrong password, an unknown name and a locked account take the same time and get the same answer. After some
 * failures in a row an account is locked for a while; administrators bring a second factor, each code once.
 */
public class Accounts {

    private static final int LONGEST_DEVICE = 160;
    private static final String FAILURES = "sign-in-failure";
    private static final String TOKENS = "token";

    private final AccountStore store;
    private final AccessStore access;
    private final HashedPasswords passwords;
    private final FactorSeal seal;
    private final RateLimits rates;
    private final AccountLimits limits;
    private final AccountActs acts;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;

    Accounts(
            AccountStore store,
            AccessStore access,
            HashedPasswords passwords,
            FactorSeal seal,
            RateLimits rates,
            AccountLimits limits,
            AccountActs acts,
            Ids ids,
            InstantSource clock,
            RandomGenerator random) {
        this.store = store;
        this.access = access;
        this.passwords = passwords;
        this.seal = seal;
        this.rates = rates;
        this.limits = limits;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    /** A new account with, for an administrator, the secret to type into an authenticator. */
    public record Opened(UUID account, @Nullable String secondFactorSecret) {}

    /**
     * Opens an account for a person at once, as the demonstration does; people in an office open theirs by a link.
     *
     * @param adminRole one of the three administrations, or null for an office account
     */
    public Opened open(UUID person, String login, String password, @Nullable Role adminRole) {
        PasswordRules.broken(login, password).ifPresent(key -> {
            throw new IllegalArgumentException("not a password for an account: " + key);
        });
        if (adminRole != null && !adminRole.isAdministrator()) {
            throw new IllegalArgumentException(adminRole + " belongs to a post, not to an account");
        }
        UUID id = ids.next();
        byte[] secret = adminRole == null ? null : SecondFactor.secret(random);
        String sealed = secret == null ? null : seal.seal(id, secret);
        store.insert(new AccountRow(
                id, folded(login), person, "", passwords.encode(password), sealed, 0, adminRole, null, clock.instant(), null, 1));
        acts.byProgram(new AccountEvent.Opened(id, person, adminRole));
        return new Opened(id, secret == null ? null : SecondFactor.printed(secret));
    }

    /**
     * The account that these factors open; empty for every kind of failure alike.
     *
     * @param address where the request comes from: too many failures from one address are stopped before any hashing
     */
    public Optional<SignedIn> check(String login, String password, @Nullable String code, String address) {
        if (!rates.hasRoom(FAILURES, address, limits.failuresFromAddress(), limits.window())) {
            throw new ClearError(HttpStatus.TOO_MANY_REQUESTS, "account.slow-down");
        }
        Optional<SignedIn> who = known(login, password, code);
        if (who.isEmpty()) {
            rates.take(FAILURES, address, limits.failuresFromAddress(), limits.window());
        }
        return who;
    }

    private Optional<SignedIn> known(String login, String password, @Nullable String code) {
        Instant now = clock.instant();
        Optional<AccountRow> found = store.byLogin(folded(login));
        boolean right = passwords.matches(password, found.map(AccountRow::passwordHash).orElse(null));
        if (found.isEmpty() || found.get().isLocked(now)) {
            return Optional.empty();
        }
        AccountRow account = found.get();
        OptionalLong step = stepOf(account, code, now);
        if (!right || step.isEmpty() || !store.noteSuccess(account.id(), step.getAsLong())) {
            if (store.noteFailure(account.id(), limits.lockAfter(), now.plus(limits.lockedFor()))) {
                acts.byProgram(new AccountEvent.Locked(account.id()));
            }
            return Optional.empty();
        }
        return Optional.of(SignedIn.of(
                account.id(), account.login(), account.person(), account.adminRole(), Set.of(SignedIn.READ, SignedIn.WRITE)));
    }

    private OptionalLong stepOf(AccountRow account, @Nullable String code, Instant now) {
        String sealed = account.secondFactor();
        if (sealed == null) {
            return OptionalLong.of(account.lastStep());
        }
        return code == null
                ? OptionalLong.empty()
                : SecondFactor.accepted(seal.open(account.id(), sealed), code, now, account.lastStep());
    }

    /** Begins a session; the token goes into a cookie, only its hash is kept. */
    String beginSession(SignedIn who, String device) {
        String token = Secrets.token(random);
        String shown = device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
        Instant now = clock.instant();
        access.beginSession(ids.next(), Secrets.hash(token), who.account(), shown, now);
        access.forgetEnded(now.minus(limits.longestSession()));
        acts.by(who, new AccountEvent.CameIn(who.account()));
        return token;
    }

    Optional<SignedIn> bySession(String token) {
        Instant now = clock.instant();
        return access.touchSession(
                Secrets.hash(token), now.minus(limits.idle()), now.minus(limits.longestSession()), now);
    }

    void endSession(String token) {
        access.endSession(Secrets.hash(token))
                .flatMap(store::byId)
                .ifPresent(account -> acts.note(account.person(), new AccountEvent.WentOut(account.id())));
    }

    /** A short-lived token for the API, with at most the scopes that were asked for. */
    public String token(SignedIn who, Set<String> scopes) {
        if (!rates.take(TOKENS, who.account().toString(), limits.tokens(), limits.window())) {
            throw new ClearError(HttpStatus.TOO_MANY_REQUESTS, "account.slow-down");
        }
        String token = Secrets.token(random);
        Instant now = clock.instant();
        access.addToken(ids.next(), Secrets.hash(token), who.account(), scopes, now, now.plus(limits.tokenLife()));
        acts.by(who, new AccountEvent.TokenMade(who.account(), scopes));
        return token;
    }

    Optional<SignedIn> byToken(String token) {
        return access.byToken(Secrets.hash(token), clock.instant());
    }

    public void revoke(String token) {
        access.revokeToken(Secrets.hash(token));
    }

    /** One's own open sessions and tokens, the newest first. */
    List<Shown.Access> sessions(SignedIn who, String own) {
        return access.sessions(who.account(), Secrets.hash(own), clock.instant().minus(limits.idle()));
    }

    List<Shown.Access> tokens(SignedIn who, String own) {
        return access.tokens(who.account(), Secrets.hash(own), clock.instant());
    }

    /** Ends one's own session or token. */
    boolean end(SignedIn who, UUID id) {
        boolean ended = access.end(who.account(), id);
        if (ended) {
            acts.by(who, new AccountEvent.AccessEnded(who.account(), id));
        }
        return ended;
    }

    /**
     * Changes the password after the old one was given again, and ends every session and token of the account.
     *
     * @return the message key of what bars it, or nothing when it is done
     */
    Optional<String> changePassword(SignedIn who, String old, String fresh) {
        Optional<AccountRow> found = store.byLogin(who.login());
        String hash = found.map(AccountRow::passwordHash).orElse(null);
        if (!passwords.matches(old, hash)) {
            boolean locks = found.isPresent()
                    && store.noteFailure(who.account(), limits.lockAfter(), clock.instant().plus(limits.lockedFor()));
            if (locks) {
                acts.byProgram(new AccountEvent.Locked(who.account()));
                access.endAll(who.account());
            }
            return Optional.of("account.password.wrong");
        }
        Optional<String> broken = PasswordRules.broken(who.login(), fresh);
        if (broken.isPresent()) {
            return broken;
        }
        if (hash == null || !store.changePassword(who.account(), hash, passwords.encode(fresh))) {
            return Optional.of("account.password.meanwhile");
        }
        access.endAll(who.account());
        acts.by(who, new AccountEvent.PasswordChanged(who.account(), null));
        return Optional.empty();
    }

    static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
