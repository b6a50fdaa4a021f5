package luoshi.demonstration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.account.Accounts;
import luoshi.account.Role;
import luoshi.calendar.WorkCalendar;
import luoshi.evidence.EvidenceFiles;
import luoshi.indicator.IndicatorImports;
import luoshi.indicator.Indicators;
import luoshi.journal.Act;
import luoshi.journal.EventFamily;
import luoshi.journal.Ids;
import luoshi.journal.SqlTime;
import luoshi.ledger.Matters;
import luoshi.opinion.Opinions;
import luoshi.organization.Organization;
import luoshi.organization.OrganizationRegister;
import luoshi.organization.Person;
import luoshi.organization.Unit;
import luoshi.organization.Viewers;
import luoshi.problem.Problems;
import luoshi.problem.list.ProblemLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Loads the demonstration into an empty data folder, and tells who can sign in. */
public class Demonstration {

    /** Days before the demonstration's today. */
    private static final int FOUNDED_BEFORE = 130;

    private final JournalPurpose purpose;
    private final OrganizationRegister register;
    private final Organization organization;
    private final Viewers viewers;
    private final Accounts accounts;
    private final Opinions opinions;
    private final IndicatorImports indicatorImports;
    private final Indicators indicators;
    private final Problems problems;
    private final ProblemLists lists;
    private final Matters matters;
    private final Ids ids;
    private final EvidenceFiles files;
    private final WorkCalendar calendar;
    private final DemonstrationClock clock;

    Demonstration(
            JournalPurpose purpose,
            OrganizationRegister register,
            Organization organization,
            Viewers viewers,
            Accounts accounts,
            Opinions opinions,
            IndicatorImports indicatorImports,
            Indicators indicators,
            Problems problems,
            ProblemLists lists,
            Matters matters,
            Ids ids,
            EvidenceFiles files,
            WorkCalendar calendar,
            DemonstrationClock clock) {
        this.files = files;
        this.calendar = calendar;
        this.purpose = purpose;
        this.register = register;
        this.organization = organization;
        this.viewers = viewers;
        this.accounts = accounts;
        this.opinions = opinions;
        this.indicatorImports = indicatorImports;
        this.indicators = indicators;
        this.problems = problems;
        this.lists = lists;
        this.matters = matters;
        this.ids = ids;
        this.clock = clock;
    }

    public boolean isLoaded() {
        return organization.district().isPresent();
    }

    /** @return one line an account: login, name, second-factor secret where there is one */
    public List<String> load(String password) {
        purpose.declare();
        LocalDate today = LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
        Map<String, Person> people = found(today);
        Diary diary = new Diary();
        Doors doors = new Doors(opinions, problems, lists, matters, files, indicators, viewers, calendar, people, units());
        Tales tales = new Tales(doors, diary, ids, today);
        new Voices(doors, diary, today).tell();
        new IndicatorTable(indicatorImports, doors, diary, today).tell();
        new ClosedTales(tales).tell();
        new OpenTales(tales).tell();
        diary.live(clock);
        List<String> lines = new ArrayList<>();
        people.forEach((login, person) -> lines.add(open(login, person, password)));
        return lines;
    }

    /** The office is older than everything that happens in it. */
    private Map<String, Person> found(LocalDate today) {
        Instant founding = today.minusDays(FOUNDED_BEFORE).atTime(8, 0).atZone(SqlTime.OFFICE_ZONE).toInstant();
        clock.standAt(founding);
        try {
            return new DemonstrationOffice(register, Act.ofProgram(founding), today).found();
        } finally {
            clock.followThePresent();
        }
    }

    /** The sections that handle matters, by the word that the tales use. */
    private Map<String, UUID> units() {
        List<Unit> all = organization.unitsUnder(organization.district().orElseThrow().path());
        return Map.of("city", named(all, "城市管理办公室"), "safety", named(all, "应急管理办公室"),
                "governance", named(all, "社会治理办公室"));
    }

    private static UUID named(List<Unit> units, String name) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow().id();
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
                IndicatorImports indicatorImports,
                Indicators indicators,
                Problems problems,
                ProblemLists lists,
                Matters matters,
                Ids ids,
                EvidenceFiles files,
                WorkCalendar calendar,
                InstantSource clock) {
            if (!(clock instanceof DemonstrationClock settable)) {
                throw new IllegalStateException("only a demonstration's clock can be set: start with its purpose");
            }
            return new Demonstration(purpose, register, organization, viewers, accounts, opinions, indicatorImports,
                    indicators, problems, lists, matters, ids, files, calendar, settable);
        }
    }
}
