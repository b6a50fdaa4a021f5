package luoshi.account;

import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import luoshi.journal.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens when somebody opens a link and fills in its form: an account opens, or a password is set. All of it is
 * one transaction that uses the link up, so that of two who press at once one succeeds and the other is told.
 */
final class LinkUse {

    static final int LONGEST_NAME = 40;

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,31}");

    private final LinkStore links;
    private final AccountStore accounts;
    private final AccessStore access;
    private final HashedPasswords passwords;
    private final FactorSeal seal;
    private final AccountActs acts;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final InstantSource clock;

    LinkUse(
            LinkStore links,
            AccountStore accounts,
            AccessStore access,
            HashedPasswords passwords,
            FactorSeal seal,
            AccountActs acts,
            TransactionTemplate transaction,
            Ids ids,
            InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
        this.seal = seal;
        this.acts = acts;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was typed; {@code name} and {@code code} for administrators only. */
    record Filled(String login, String name, String password, String again, String code) {}

    /** @return the message key of what bars it, or nothing when it is done */
    Optional<String> carryOut(LinkRow link, Filled filled) {
        if (!filled.password().equals(filled.again())) {
            return Optional.of("account.link.twice");
        }
        return link.purpose() == LinkPurpose.PASSWORD ? setPassword(link, filled) : openAccount(link, filled);
    }

    private Optional<String> openAccount(LinkRow link, Filled filled) {
        String login = Accounts.folded(filled.login());
        String name = Normalizer.normalize(filled.name(), Normalizer.Form.NFKC).strip();
        Instant now = clock.instant();
        if (!LOGIN.matcher(login).matches()) {
            return Optional.of("account.link.login");
        }
        Optional<String> broken = PasswordRules.broken(login, filled.password());
        if (broken.isPresent()) {
            return broken;
        }
        Role role = link.role();
        if (role != null && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            return Optional.of("account.link.name");
        }
        if (role != null && accounts.holderIsAdministrator(name, role)) {
            return Optional.of("account.link.two-administrations");
        }
        if (accounts.loginIsTaken(login)) {
            return Optional.of("account.link.taken");
        }
        OptionalLong step = firstStep(link, filled.code(), now);
        if (step.isEmpty()) {
            return Optional.of("account.link.code");
        }
        String hash = passwords.encode(filled.password());
        return once(link, now, () -> insert(link, login, role == null ? "" : name, hash, step.getAsLong(), now));
    }

    /** The secret becomes active only with a code made from it. */
    private OptionalLong firstStep(LinkRow link, String code, Instant now) {
        String sealed = link.secondFactor();
        return sealed == null ? OptionalLong.of(0) : SecondFactor.accepted(seal.open(link.id(), sealed), code, now, 0);
    }

    private void insert(LinkRow link, String login, String name, String hash, long step, Instant now) {
        UUID id = ids.next();
        Role role = link.role();
        UUID person = link.person() == null ? ids.next() : link.person();
        if (role != null) {
            accounts.holderOf(role).ifPresent(former -> close(former, person, now));
        }
        String sealed = link.secondFactor() == null ? null : seal.seal(id, seal.open(link.id(), link.secondFactor()));
        accounts.insert(new AccountRow(id, login, person, name, hash, sealed, step, role, null, now, null, 1));
        acts.note(person, new AccountEvent.Opened(id, person, role));
    }

    /** A new holder of an administration takes the place of the former one. */
    private void close(AccountRow former, UUID by, Instant now) {
        accounts.close(former.id(), former.version(), now);
        access.endAll(former.id());
        acts.note(by, new AccountEvent.Closed(former.id()));
    }

    private Optional<String> setPassword(LinkRow link, Filled filled) {
        Instant now = clock.instant();
        AccountRow account = link.account() == null ? null : accounts.byId(link.account()).orElse(null);
        if (account == null || account.closedAt() != null) {
            return Optional.of("account.link.gone");
        }
        Optional<String> broken = PasswordRules.broken(account.login(), filled.password());
        if (broken.isPresent()) {
            return broken;
        }
        OptionalLong step = account.secondFactor() == null
                ? OptionalLong.of(account.lastStep())
                : SecondFactor.accepted(
                        seal.open(account.id(), account.secondFactor()), filled.code(), now, account.lastStep());
        if (step.isEmpty()) {
            return Optional.of("account.link.code");
        }
        String hash = passwords.encode(filled.password());
        return once(link, now, () -> change(account, link, hash, step.getAsLong()));
    }

    private void change(AccountRow account, LinkRow link, String hash, long step) {
        if (!accounts.changePassword(account.id(), account.passwordHash(), hash) || !accounts.noteSuccess(account.id(), step)) {
            throw new Meanwhile();
        }
        access.endAll(account.id());
        acts.note(account.person(), new AccountEvent.PasswordChanged(account.id(), link.id()));
    }

    private Optional<String> once(LinkRow link, Instant now, Runnable work) {
        try {
            return Optional.ofNullable(transaction.execute(_ -> {
                if (!links.use(link.id(), now)) {
                    return "account.link.gone";
                }
                work.run();
                return null;
            }));
        } catch (DuplicateKeyException takenMeanwhile) {
            return Optional.of("account.link.taken");
        } catch (Meanwhile changed) {
            return Optional.of("account.password.meanwhile");
        }
    }

    /** Undoes the transaction: somebody changed the account at the same moment. */
    private static final class Meanwhile extends RuntimeException {}
}
