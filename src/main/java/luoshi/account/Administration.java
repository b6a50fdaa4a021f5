package luoshi.account;

import java.time.InstantSource;
import java.util.UUID;
import luoshi.page.ClearError;
import org.springframework.http.HttpStatus;

/** What the administrators may do, each within their own administration (MLPS 8.1.5: three separated administrators). */
final class Administration {

    private final AccountStore accounts;
    private final AccessStore access;
    private final AccountLinks links;
    private final People people;
    private final AccountActs acts;
    private final InstantSource clock;

    Administration(
            AccountStore accounts,
            AccessStore access,
            AccountLinks links,
            People people,
            AccountActs acts,
            InstantSource clock) {
        this.accounts = accounts;
        this.access = access;
        this.links = links;
        this.people = people;
        this.acts = acts;
        this.clock = clock;
    }

    /** @throws ClearError 403 where somebody else's administration is asked for */
    static void require(SignedIn who, Role role) {
        if (!who.is(role)) {
            throw new ClearError(HttpStatus.FORBIDDEN, "account.error." + role);
        }
    }

    AccountLinks.Issued linkForAdministrator(SignedIn who, Role role) {
        require(who, Role.SYSTEM_ADMINISTRATOR);
        if (role != Role.SECURITY_ADMINISTRATOR && role != Role.AUDIT_ADMINISTRATOR) {
            throw new ClearError(HttpStatus.FORBIDDEN, "account.error.only-two");
        }
        return links.forAdministrator(who, role);
    }

    AccountLinks.Issued linkForPerson(SignedIn who, UUID person) {
        require(who, Role.SECURITY_ADMINISTRATOR);
        people.find(person).orElseThrow(() -> new ClearError(HttpStatus.NOT_FOUND, "account.error.person"));
        if (accounts.personHasAccount(person)) {
            throw new ClearError(HttpStatus.CONFLICT, "account.error.has-account");
        }
        return links.forPerson(who, person);
    }

    AccountLinks.Issued linkForPassword(SignedIn who, UUID account) {
        return links.forPassword(who, open(who, account).id());
    }

    void unlock(SignedIn who, UUID account, long seen) {
        if (!accounts.unlock(open(who, account).id(), seen)) {
            throw changedMeanwhile();
        }
        acts.by(who, new AccountEvent.Unlocked(account));
    }

    /** Closes an account: nobody comes in by it any more, and its past acts keep their name. */
    void close(SignedIn who, UUID account, long seen) {
        AccountRow row = open(who, account);
        if (row.adminRole() != null) {
            throw new ClearError(HttpStatus.FORBIDDEN, "account.error.administrator");
        }
        if (!accounts.close(account, seen, clock.instant())) {
            throw changedMeanwhile();
        }
        access.endAll(account);
        acts.by(who, new AccountEvent.Closed(account));
    }

    private AccountRow open(SignedIn who, UUID account) {
        require(who, Role.SECURITY_ADMINISTRATOR);
        return accounts.byId(account).filter(row -> row.closedAt() == null).orElseThrow(ClearError::notFound);
    }

    private static ClearError changedMeanwhile() {
        return new ClearError(HttpStatus.CONFLICT, "account.error.meanwhile");
    }
}
