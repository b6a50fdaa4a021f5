package luoshi.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Act;
import luoshi.organization.DutyKind;
import luoshi.organization.EmploymentStatus;
import luoshi.organization.OrganizationRegister;
import luoshi.organization.Person;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/** The invented office: one district, two sub-districts, their sections, one person for each role. */
final class DemonstrationOffice {

    /** The rest falls to whoever leads the whole, and stands on the map of portfolios as not settled. */
    private static final List<String> IN_CHARGE_OF = List.of(
            "city-management", "work-safety", "social-governance", "business-environment", "petitions", "environment");

    private final OrganizationRegister register;
    private final Act act;
    private final LocalDate today;
    private final Map<String, Person> people = new LinkedHashMap<>();

    /** @param today the demonstration's present, which the office was founded before */
    DemonstrationOffice(OrganizationRegister register, Act act, LocalDate today) {
        this.register = register;
        this.act = act;
        this.today = today;
    }

    /** Founds everything; returns the people by the login that they will have. */
    Map<String, Person> found() {
        Unit district = register.found(act, null, "01", "云溪区", UnitKind.DISTRICT, 1);
        Unit inspection = register.found(act, district, "001", "区委区政府督查室", UnitKind.DEPARTMENT, 1);
        Unit street = register.found(act, district, "101", "望湖街道", UnitKind.SUB_DISTRICT, 2);
        Unit other = register.found(act, district, "102", "松岭街道", UnitKind.SUB_DISTRICT, 3);
        Unit general = register.found(act, street, "01", "党政办公室", UnitKind.PARTY_AND_GOVERNMENT_SECTION, 1);
        Unit city = register.found(act, street, "02", "城市管理办公室", UnitKind.SECTION, 2);
        Unit safety = register.found(act, street, "03", "应急管理办公室", UnitKind.SECTION, 3);
        Unit governance = register.found(act, street, "04", "社会治理办公室", UnitKind.SECTION, 4);
        Unit oversight = register.found(act, street, "05", "督查考核办公室", UnitKind.SECTION, 5);
        Unit lakeside = register.found(act, street, "11", "湖滨社区", UnitKind.COMMUNITY, 11);
        Unit riverside = register.found(act, street, "12", "望江社区", UnitKind.COMMUNITY, 12);

        duty(city, "3.12", "city-management", DutyKind.BASIC, "辖区市容环境卫生的日常管理");
        duty(city, "3.15", "environment", DutyKind.BASIC, "餐饮油烟和露天焚烧的巡查、劝止和上报");
        duty(safety, "5.02", "work-safety", DutyKind.BASIC, "小微企业和沿街商铺安全隐患的排查");
        duty(governance, "4.07", "social-governance", DutyKind.BASIC, "居民议事、矛盾调解和网格运行");
        duty(governance, "4.09", "petitions", DutyKind.BASIC, "初次来信来访的接待和回复");
        duty(lakeside, "3.12", "city-management", DutyKind.SUPPORTING, "配合开展楼院环境卫生整治");
        duty(safety, "5.11", "environment", DutyKind.WITHDRAWN_UPWARD, "企业排污的行政处罚");

        person("clerk", "沈知夏", general, "综合岗", Set.of(Role.CLERK), null, List.of(street.path()));
        person("dispatcher", "陆明远", general, "交办岗", Set.of(Role.DISPATCHER), null, List.of(street.path()));
        Person deputy = register.join(act, "梁若川", EmploymentStatus.PUBLIC_INSTITUTION, "2011");
        people.put("deputy", deputy);
        register.post(act, city, "科员", Set.of(), 90, deputy, null, List.of(), List.of());
        person("handler", "顾长青", city, "城管办主任", Set.of(Role.HANDLER), deputy, List.of());
        person("handler2", "程以宁", safety, "应急办主任", Set.of(Role.HANDLER), null, List.of());
        person("handler3", "许望舒", governance, "治理办主任", Set.of(Role.HANDLER), null, List.of());
        person("verifier", "韩之远", oversight, "核查岗", Set.of(Role.VERIFIER), null, List.of(street.path()));
        person("approver", "秦安澜", oversight, "审批岗", Set.of(Role.APPROVER), null, List.of(street.path()));
        person("leader", "周景行", street, "分管副主任", Set.of(Role.LEADER), null, List.of(street.path()), IN_CHARGE_OF);
        person("campaign", "苏映雪", general, "专班办公室", Set.of(Role.CAMPAIGN_OFFICE), null, List.of(street.path()));
        person("inspector", "贺一鸣", inspection, "督查专员", Set.of(Role.INSPECTOR, Role.VERIFIER), null, List.of(district.path()));
        person("district", "叶清和", inspection, "督查室主任", Set.of(Role.DISTRICT_OFFICE, Role.LEADER), null, List.of(district.path()));
        person("neighbour", "唐初晴", other, "综合岗", Set.of(Role.CLERK, Role.DISPATCHER), null, List.of());
        furnish(street, safety, lakeside, riverside);
        administrator("sysadmin", "白子墨");
        administrator("secadmin", "江予安");
        administrator("auditor", "方静仪");
        return people;
    }

    /** What else an office has: its bodies, stations and grids, two people of one name, an absence, a vacant post. */
    private void furnish(Unit street, Unit safety, Unit lakeside, Unit riverside) {
        register.found(act, street, "06", "党工委", UnitKind.PARTY_WORKING_COMMITTEE, 6);
        register.found(act, street, "07", "纪工委", UnitKind.DISCIPLINE_WORKING_COMMITTEE, 7);
        Unit team = register.found(act, street, "08", "综合行政执法队", UnitKind.ENFORCEMENT_TEAM, 8);
        register.found(act, street, "09", "便民服务中心", UnitKind.SERVICE_CENTRE, 9);
        register.found(act, street, "10", "望湖派出所", UnitKind.FIELD_STATION, 10);
        register.found(act, street, "21", "环境整治专班", UnitKind.TASK_FORCE, 21);
        register.found(act, street, "13", "松堤村", UnitKind.VILLAGE, 13);
        Unit firstGrid = register.found(act, lakeside, "01", "湖滨第一网格", UnitKind.GRID, 1);
        Unit secondGrid = register.found(act, lakeside, "02", "湖滨第二网格", UnitKind.GRID, 2);
        register.found(act, riverside, "01", "望江第一网格", UnitKind.GRID, 1);

        Person principal = register.join(act, "林修远", EmploymentStatus.CIVIL_SERVANT, "1001");
        people.put("principal", principal);
        register.post(act, street, "党工委书记", Set.of(Role.LEADER), 1, principal, null, List.of(), List.of());
        Person first = register.join(act, "陈思齐", EmploymentStatus.COMMUNITY_WORKER, "3101");
        Person second = register.join(act, "陈思齐", EmploymentStatus.CONTRACT, "3207");
        register.post(act, firstGrid, "网格员", Set.of(), 1, first, null, List.of(), List.of());
        register.post(act, secondGrid, "网格员", Set.of(), 1, null, second, List.of(), List.of());
        register.post(act, team, "队长", Set.of(), 1, null, null, List.of(), List.of());
        Person away = register.join(act, "宋清扬", EmploymentStatus.PUBLIC_INSTITUTION, "2107");
        Person stands = register.join(act, "杜若", EmploymentStatus.PUBLIC_INSTITUTION, "2108");
        register.post(act, safety, "值班员", Set.of(), 91, stands, null, List.of(), List.of());
        UUID duty = register.post(act, safety, "隐患排查岗", Set.of(), 92, away, stands, List.of(), List.of());
        register.away(act, duty, 3, today.minusDays(1), today.plusDays(5), "外出培训");
    }

    private void person(
            String login, String name, Unit unit, String title, Set<Role> roles, @Nullable Person deputy, List<String> reach) {
        person(login, name, unit, title, roles, deputy, reach, List.of());
    }

    private void person(
            String login,
            String name,
            Unit unit,
            String title,
            Set<Role> roles,
            @Nullable Person deputy,
            List<String> reach,
            List<String> domains) {
        Person person = register.join(act, name, EmploymentStatus.CIVIL_SERVANT);
        people.put(login, person);
        register.post(act, unit, title, roles, people.size(), person, deputy, reach, domains);
    }

    private void administrator(String login, String name) {
        people.put(login, register.join(act, name, EmploymentStatus.PUBLIC_INSTITUTION));
    }

    private void duty(Unit unit, String code, String domain, DutyKind kind, String text) {
        register.list(act, unit, code, domain, kind, text);
    }
}
