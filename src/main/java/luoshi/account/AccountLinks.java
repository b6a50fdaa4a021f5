package luoshi.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import luoshi.journal.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out the links by which people set their own passwords, so that no administrator ever knows one. A link opens
 * once and not for long; a newer one for the same end withdraws the older.
 */
public class AccountLinks {

    private final LinkStore links;
    private final AccountStore accounts;
    private final FactorSeal seal;
    private final AccountLimits limits;
    private final AccountActs acts;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;

    AccountLinks(
            LinkStore links,
            AccountStore accounts,
            FactorSeal seal,
            AccountLimits limits,
            AccountActs acts,
            TransactionTemplate transaction,
            Ids ids,
            InstantSource clock,
            RandomGenerator random) {
        this.links = links;
        this.accounts = accounts;
        this.seal = seal;
        this.limits = limits;
        this.acts = acts;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    /** A link that was just made: its path is told once and kept nowhere. */
    public record Issued(String path, Instant expiresAt) {}

    /** The link that makes the system administrator; nothing where there is one already. Older ones are withdrawn. */
    public Optional<Issued> firstStart() {
        return accounts.holderOf(Role.SYSTEM_ADMINISTRATOR).isPresent()
                ? Optional.empty()
                : Optional.of(issue(null, LinkPurpose.ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, null, null));
    }

    /** The security or audit administrator's link: the one thing that the system administrator gives out. */
    Issued forAdministrator(SignedIn by, Role role) {
        return issue(by, LinkPurpose.ADMINISTRATOR, role, null, null);
    }

    Issued forPerson(SignedIn by, UUID person) {
        return issue(by, LinkPurpose.ACCOUNT, null, person, null);
    }

    Issued forPassword(SignedIn by, UUID account) {
        return issue(by, LinkPurpose.PASSWORD, null, null, account);
    }

    private Issued issue(
            @Nullable SignedIn by,
            LinkPurpose purpose,
            @Nullable Role role,
            @Nullable UUID person,
            @Nullable UUID account) {
        UUID id = ids.next();
        String token = Secrets.token(random);
        Instant now = clock.instant();
        Instant expires = now.plus(limits.linkLife());
        transaction.executeWithoutResult(_ -> {
            String factor = role == null ? null : seal.seal(id, SecondFactor.secret(random));
            UUID maker = by == null ? null : by.account();
            links.add(new LinkRow(id, purpose, role, person, account, factor, maker, now, expires), Secrets.hash(token));
            AccountEvent issued = new AccountEvent.LinkIssued(id, purpose, role, person, account);
            if (by == null) {
                acts.byProgram(issued);
            } else {
                acts.by(by, issued);
            }
        });
        return new Issued("/links/" + token, expires);
    }

    Optional<LinkRow> open(String token) {
        return links.open(Secrets.hash(token), clock.instant());
    }

    List<LinkRow> waiting() {
        return links.waiting(clock.instant());
    }
}
