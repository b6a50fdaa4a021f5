package luoshi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import luoshi.journal.Append;
import luoshi.journal.Event;
import luoshi.journal.FieldCipher;
import luoshi.journal.History;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.page.ClearError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts on a real PostgreSQL with a clock that the test moves. */
class DoorsOfAccountsIT {

    private static final String PASSWORD = "tram9 lamp river";
    private static final String OTHER = "seven grey kettles";

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final List<Event> told = Collections.synchronizedList(new ArrayList<>());
    private AccountStore store;
    private Accounts accounts;
    private AccountLinks links;
    private LinkUse use;
    private Administration administration;
    private FactorSeal seal;
    private final UUID person = new UUID(3, 4);

    @BeforeEach
    void start() {
        DataSource database = TestDatabase.fresh();
        JdbcClient jdbc = JdbcClient.create(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        InstantSource clock = () -> now;
        Random random = new Random(20_260_302);
        Ids ids = new Ids(clock, random);
        AccountLimits limits = new AccountLimits() {};
        store = new AccountStore(jdbc);
        AccessStore access = new AccessStore(jdbc);
        HashedPasswords passwords = new HashedPasswords();
        seal = new FactorSeal(new OpenCipher());
        AccountActs acts = new AccountActs(new ListeningJournal(), ids, clock);
        accounts = new Accounts(
                store, access, passwords, seal, new RateLimits(jdbc, clock), limits, acts, ids, clock, random);
        LinkStore linkStore = new LinkStore(jdbc);
        links = new AccountLinks(linkStore, store, seal, limits, acts, transaction, ids, clock, random);
        use = new LinkUse(linkStore, store, access, passwords, seal, acts, transaction, ids, clock);
        administration = new Administration(store, access, links, new OnePerson(), acts, clock);
    }

    @Test
    void five_failures_in_a_row_lock_the_account_for_a_quarter_of_an_hour() {
        accounts.open(person, "clerk", PASSWORD, null);
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.check("clerk", "wrong wrong wrong", null, "::1")).isEmpty();
        }
        assertThat(accounts.check("clerk", PASSWORD, null, "::1")).as("locked").isEmpty();
        assertThat(told).hasAtLeastOneElementOfType(AccountEvent.Locked.class);
        now = now.plus(Duration.ofMinutes(15)).minusSeconds(1);
        assertThat(accounts.check("clerk", PASSWORD, null, "::1")).as("one second before").isEmpty();
        now = now.plusSeconds(1);
        assertThat(accounts.check("clerk", PASSWORD, null, "::1")).isPresent();
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        accounts.open(person, "clerk", PASSWORD, null);
        for (int i = 0; i < 12; i++) {
            assertThat(accounts.check("clerk", i % 3 == 2 ? PASSWORD : "wrong wrong wrong", null, "::1").isPresent())
                    .isEqualTo(i % 3 == 2);
        }
    }

    @Test
    void too_many_failures_from_one_address_are_stopped_and_another_address_is_not() {
        accounts.open(person, "clerk", PASSWORD, null);
        for (int i = 0; i < 100; i++) {
            accounts.check("nobody" + i, "x", null, "10.0.0.9");
        }
        assertThatThrownBy(() -> accounts.check("clerk", PASSWORD, null, "10.0.0.9")).isInstanceOf(ClearError.class);
        assertThat(accounts.check("clerk", PASSWORD, null, "10.0.0.8")).isPresent();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(accounts.check("clerk", PASSWORD, null, "10.0.0.9")).isPresent();
    }

    @Test
    void a_session_ends_when_it_was_idle_or_when_the_day_is_over() {
        accounts.open(person, "clerk", PASSWORD, null);
        SignedIn who = accounts.check("clerk", PASSWORD, null, "::1").orElseThrow();
        String idle = accounts.beginSession(who, "");
        now = now.plus(Duration.ofMinutes(30));
        assertThat(accounts.bySession(idle)).as("seen half an hour ago").isPresent();
        now = now.plus(Duration.ofMinutes(30)).plusSeconds(1);
        assertThat(accounts.bySession(idle)).as("one second more").isEmpty();
        String busy = accounts.beginSession(who, "");
        for (int i = 0; i < 24; i++) {
            now = now.plus(Duration.ofMinutes(30));
            assertThat(accounts.bySession(busy)).as("busy, half hour %s", i).isPresent();
        }
        now = now.plusSeconds(1);
        assertThat(accounts.bySession(busy)).as("after twelve hours").isEmpty();
    }

    @Test
    void a_code_opens_once_also_when_two_send_it_at_the_same_moment() throws Exception {
        Accounts.Opened opened = accounts.open(person, "secadmin", PASSWORD, Role.SECURITY_ADMINISTRATOR);
        String code = code(opened.account(), 0);
        assertThat(accounts.check("secadmin", PASSWORD, null, "::1")).as("without a code").isEmpty();
        List<Boolean> came = atOnce(() -> accounts.check("secadmin", PASSWORD, code, "::1").isPresent());
        assertThat(came).containsExactlyInAnyOrder(true, false);
        assertThat(accounts.check("secadmin", PASSWORD, code, "::1")).as("replayed").isEmpty();
        assertThat(accounts.check("secadmin", PASSWORD, code(opened.account(), 1), "::1")).as("the next one").isPresent();
    }

    @Test
    void the_first_start_makes_the_system_administrator_once() {
        String first = token(links.firstStart().orElseThrow());
        String second = token(links.firstStart().orElseThrow());
        assertThat(links.open(first)).as("a newer link withdraws the older").isEmpty();
        LinkRow link = links.open(second).orElseThrow();
        assertThat(use.carryOut(link, filled("sysadmin", "白子墨", "000000"))).as("needs a code").contains("account.link.code");
        assertThat(use.carryOut(link, filled("sysadmin", "白子墨", linkCode(link)))).isEmpty();
        assertThat(links.open(second)).as("used").isEmpty();
        assertThat(links.firstStart()).as("there is one now").isEmpty();
        assertThat(accounts.check("sysadmin", PASSWORD, null, "::1")).isEmpty();
        now = now.plusSeconds(30);
        UUID account = store.byLogin("sysadmin").orElseThrow().id();
        assertThat(accounts.check("sysadmin", PASSWORD, code(account, 0), "::1")).isPresent();
    }

    @Test
    void a_link_ends_after_a_day_and_says_nothing_afterwards() {
        String token = token(links.firstStart().orElseThrow());
        now = now.plus(Duration.ofHours(24)).minusSeconds(1);
        LinkRow link = links.open(token).orElseThrow();
        now = now.plusSeconds(1);
        assertThat(links.open(token)).isEmpty();
        assertThat(use.carryOut(link, filled("sysadmin", "白子墨", linkCode(link)))).contains("account.link.gone");
    }

    @Test
    void of_two_who_use_one_link_at_once_one_gets_the_account() throws Exception {
        accounts.open(new UUID(1, 1), "secadmin", PASSWORD, Role.SECURITY_ADMINISTRATOR);
        LinkRow link = links.open(token(links.forPerson(who("secadmin"), person))).orElseThrow();
        List<Optional<String>> results = atOnce(
                () -> use.carryOut(link, filled("one", "", "")), () -> use.carryOut(link, filled("two", "", "")));
        assertThat(results).containsExactlyInAnyOrder(Optional.empty(), Optional.of("account.link.gone"));
        assertThat(store.personHasAccount(person)).isTrue();
    }

    @Test
    void the_system_administrator_gives_out_two_links_and_no_more() {
        accounts.open(person, "sysadmin", PASSWORD, Role.SYSTEM_ADMINISTRATOR);
        SignedIn who = who("sysadmin");
        assertThat(administration.linkForAdministrator(who, Role.SECURITY_ADMINISTRATOR).path()).startsWith("/links/");
        assertThat(administration.linkForAdministrator(who, Role.AUDIT_ADMINISTRATOR).path()).startsWith("/links/");
        for (Role role : Role.values()) {
            if (role != Role.SECURITY_ADMINISTRATOR && role != Role.AUDIT_ADMINISTRATOR) {
                assertThatThrownBy(() -> administration.linkForAdministrator(who, role)).isInstanceOf(ClearError.class);
            }
        }
        assertThatThrownBy(() -> administration.linkForPerson(who, person)).isInstanceOf(ClearError.class);
        assertThatThrownBy(() -> administration.linkForPassword(who, who.account())).isInstanceOf(ClearError.class);
    }

    @Test
    void nobody_holds_two_administrations_and_a_successor_takes_the_place() {
        accounts.open(new UUID(1, 1), "sysadmin", PASSWORD, Role.SYSTEM_ADMINISTRATOR);
        SignedIn system = who("sysadmin");
        LinkRow security = links.open(token(links.forAdministrator(system, Role.SECURITY_ADMINISTRATOR))).orElseThrow();
        assertThat(use.carryOut(security, filled("secadmin", "江予安", linkCode(security)))).isEmpty();
        LinkRow audit = links.open(token(links.forAdministrator(system, Role.AUDIT_ADMINISTRATOR))).orElseThrow();
        assertThat(use.carryOut(audit, filled("auditor", " 江予安 ", linkCode(audit))))
                .contains("account.link.two-administrations");
        assertThat(use.carryOut(audit, filled("auditor", "方静仪", linkCode(audit)))).isEmpty();

        String session = accounts.beginSession(who("secadmin"), "");
        LinkRow next = links.open(token(links.forAdministrator(system, Role.SECURITY_ADMINISTRATOR))).orElseThrow();
        assertThat(use.carryOut(next, filled("secadmin2", "许望舒", linkCode(next)))).isEmpty();
        assertThat(store.holderOf(Role.SECURITY_ADMINISTRATOR).orElseThrow().login()).isEqualTo("secadmin2");
        assertThat(accounts.bySession(session)).as("the former holder is out").isEmpty();
        assertThat(told).hasAtLeastOneElementOfType(AccountEvent.Closed.class);
    }

    @Test
    void the_audit_administrator_may_only_read() {
        Accounts.Opened opened = accounts.open(person, "auditor", PASSWORD, Role.AUDIT_ADMINISTRATOR);
        SignedIn who = accounts.check("auditor", PASSWORD, code(opened.account(), 0), "::1").orElseThrow();
        assertThat(who.scopes()).containsExactly(SignedIn.READ);
        assertThat(accounts.bySession(accounts.beginSession(who, "")).orElseThrow().scopes()).containsExactly(SignedIn.READ);
    }

    @Test
    void of_two_who_change_one_password_at_once_one_is_told() throws Exception {
        accounts.open(person, "clerk", PASSWORD, null);
        SignedIn who = who("clerk");
        List<Optional<String>> results = atOnce(
                () -> accounts.changePassword(who, PASSWORD, OTHER),
                () -> accounts.changePassword(who, PASSWORD, "another quiet morning"));
        assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
    }

    @Test
    void of_two_administrators_at_one_account_the_second_is_told() {
        accounts.open(new UUID(1, 1), "secadmin", PASSWORD, Role.SECURITY_ADMINISTRATOR);
        UUID clerk = accounts.open(person, "clerk", PASSWORD, null).account();
        SignedIn security = who("secadmin");
        administration.unlock(security, clerk, 1);
        assertThatThrownBy(() -> administration.close(security, clerk, 1)).isInstanceOf(ClearError.class);
        String session = accounts.beginSession(who("clerk"), "");
        administration.close(security, clerk, 2);
        assertThat(accounts.bySession(session)).isEmpty();
        assertThat(accounts.check("clerk", PASSWORD, null, "::1")).isEmpty();
    }

    @Test
    void a_reset_link_sets_a_password_that_no_administrator_learns_and_ends_all_sessions() {
        accounts.open(new UUID(1, 1), "secadmin", PASSWORD, Role.SECURITY_ADMINISTRATOR);
        UUID clerk = accounts.open(person, "clerk", PASSWORD, null).account();
        String session = accounts.beginSession(who("clerk"), "");
        LinkRow link = links.open(token(administration.linkForPassword(who("secadmin"), clerk))).orElseThrow();
        assertThat(use.carryOut(link, new LinkUse.Filled("", "", "password123", "password123", "")))
                .contains("account.password.common");
        assertThat(use.carryOut(link, new LinkUse.Filled("", "", OTHER, OTHER + "x", ""))).contains("account.link.twice");
        assertThat(use.carryOut(link, new LinkUse.Filled("", "", OTHER, OTHER, ""))).isEmpty();
        assertThat(accounts.bySession(session)).isEmpty();
        assertThat(accounts.check("clerk", PASSWORD, null, "::1")).isEmpty();
        assertThat(accounts.check("clerk", OTHER, null, "::1")).isPresent();
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_and_tokens_and_nobody_elses() {
        accounts.open(person, "clerk", PASSWORD, null);
        accounts.open(new UUID(9, 9), "other", PASSWORD, null);
        SignedIn who = who("clerk");
        String here = accounts.beginSession(who, "Firefox");
        String elsewhere = accounts.beginSession(who, "a phone");
        String token = accounts.token(who, who.scopes());
        assertThat(accounts.sessions(who, here)).hasSize(2).filteredOn(Shown.Access::mine).hasSize(1);
        UUID left = accounts.sessions(who, here).stream().filter(each -> !each.mine()).findFirst().orElseThrow().id();
        assertThat(accounts.end(who("other"), left)).isFalse();
        assertThat(accounts.end(who, left)).isTrue();
        assertThat(accounts.bySession(elsewhere)).isEmpty();
        assertThat(accounts.bySession(here)).isPresent();
        assertThat(accounts.end(who, accounts.tokens(who, "").getFirst().id())).isTrue();
        assertThat(accounts.byToken(token)).isEmpty();
    }

    @Test
    void no_event_holds_a_login_a_password_a_name_or_a_token() {
        accounts.open(new UUID(1, 1), "secadmin", PASSWORD, Role.SECURITY_ADMINISTRATOR);
        String token = token(links.forPerson(who("secadmin"), person));
        use.carryOut(links.open(token).orElseThrow(), filled("shenzhixia", "沈知夏", ""));
        assertThat(told.toString()).contains("LinkIssued", "Opened").doesNotContain("shenzhixia", "沈知夏", PASSWORD, token);
    }

    private SignedIn who(String login) {
        AccountRow row = store.byLogin(login).orElseThrow();
        return SignedIn.of(row.id(), row.login(), row.person(), row.adminRole(), java.util.Set.of("read", "write"));
    }

    private static LinkUse.Filled filled(String login, String name, String code) {
        return new LinkUse.Filled(login, name, PASSWORD, PASSWORD, code);
    }

    private static String token(AccountLinks.Issued issued) {
        return issued.path().substring("/links/".length());
    }

    private String code(UUID account, int stepsAhead) {
        byte[] secret = seal.open(account, store.byId(account).orElseThrow().secondFactor());
        return SecondFactor.code(secret, now.getEpochSecond() / 30 + stepsAhead);
    }

    private String linkCode(LinkRow link) {
        return SecondFactor.code(seal.open(link.id(), link.secondFactor()), now.getEpochSecond() / 30);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        return atOnce(work, work);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(List.of(one, other))) {
                results.add(each.get());
            }
            return results;
        }
    }

    private final class ListeningJournal implements Journal {
        @Override
        public History read(StreamId stream) {
            return new History(stream, 0, List.of());
        }

        @Override
        public void appendAll(List<Append> appends) {
            appends.forEach(each -> told.addAll(each.events()));
        }
    }

    private final class OnePerson implements People {
        @Override
        public Optional<Known> find(UUID id) {
            return id.equals(person) ? Optional.of(new Known(person, "沈知夏", "")) : Optional.empty();
        }

        @Override
        public List<Known> search(String words, int most) {
            return find(person).stream().toList();
        }
    }

    private static final class OpenCipher implements FieldCipher {
        @Override
        public String seal(StreamId subject, String plain) {
            return plain;
        }

        @Override
        public Optional<String> open(StreamId subject, String sealed) {
            return Optional.of(sealed);
        }
    }
}
