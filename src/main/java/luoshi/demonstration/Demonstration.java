package luoshi.demonstration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.account.Accounts;
import luoshi.account.Role;
import luoshi.journal.Act;
import luoshi.journal.EventFamily;
import luoshi.journal.Ids;
import luoshi.journal.SqlTime;
import luoshi.ledger.Matters;
import luoshi.opinion.Opinions;
import luoshi.organization.Organization;
import luoshi.organization.OrganizationRegister;
import luoshi.organization.Person;
import luoshi.organization.Viewers;
import luoshi.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Loads the demonstration into an empty data folder, and tells who can sign in. */
public class Demonstration {

    private final JournalPurpose purpose;
    private final OrganizationRegister register;
    private final Organization organization;
    private final Viewers viewers;
    private final Accounts accounts;
    private final Opinions opinions;
    private final Problems problems;
    private final Matters matters;
    private final Ids ids;
    private final InstantSource clock;

    Demonstration(
            JournalPurpose purpose,
            OrganizationRegister register,
            Organization organization,
            Viewers viewers,
            Accounts accounts,
            Opinions opinions,
            Problems problems,
            Matters matters,
            Ids ids,
            InstantSource clock) {
        this.purpose = purpose;
        this.register = register;
        this.organization = organization;
        this.viewers = viewers;
        this.accounts = accounts;
        this.opinions = opinions;
        this.problems = problems;
        this.matters = matters;
        this.ids = ids;
        this.clock = clock;
    }

    public boolean isLoaded() {
        return organization.district().isPresent();
    }

    /** @return one line an account: login, name, second-factor secret where there is one */
    public List<String> load(String password) {
        Instant now = clock.instant();
        Act act = Act.ofProgram(now);
        purpose.declare();
        Map<String, Person> people = new DemonstrationOffice(register, act).found();
        List<String> lines = new ArrayList<>();
        people.forEach((login, person) -> lines.add(open(login, person, password)));
        LocalDate today = LocalDate.ofInstant(now, SqlTime.OFFICE_ZONE);
        new DemonstrationMatters(opinions, problems, matters, organization, viewers, ids, people, today).load();
        return lines;
    }

    private String open(String login, Person person, String password) {
        Role role = switch (login) {
            case "sysadmin" -> Role.SYSTEM_ADMINISTRATOR;
            case "secadmin" -> Role.SECURITY_ADMINISTRATOR;
            case "auditor" -> Role.AUDIT_ADMINISTRATOR;
            default -> null;
        };
        Accounts.Opened opened = accounts.open(person.id(), login, password, role);
        String secret = opened.secondFactorSecret();
        return secret == null
                ? "%-11s %s".formatted(login, person.name())
                : "%-11s %s  second factor %s".formatted(login, person.name(), secret);
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        EventFamily demonstrationEvents() {
            return new EventFamily(DemonstrationEvent.class);
        }

        @Bean
        @Lazy
        Demonstration demonstration(
                JournalPurpose purpose,
                OrganizationRegister register,
                Organization organization,
                Viewers viewers,
                Accounts accounts,
                Opinions opinions,
                Problems problems,
                Matters matters,
                Ids ids,
                InstantSource clock) {
            return new Demonstration(
                    purpose, register, organization, viewers, accounts, opinions, problems, matters, ids, clock);
        }
    }
}
