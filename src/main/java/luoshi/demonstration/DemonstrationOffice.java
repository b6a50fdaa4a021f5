package luoshi.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final OrganizationRegister register;
    private final Act act;
    private final Map<String, Person> people = new LinkedHashMap<>();

    DemonstrationOffice(OrganizationRegister register, Act act) {
        this.register = register;
        this.act = act;
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
        register.found(act, street, "12", "望江社区", UnitKind.COMMUNITY, 12);

        duty(city, "3.12", "city-management", DutyKind.BASIC, "辖区市容环境卫生的日常管理");
        duty(city, "3.15", "environment", DutyKind.BASIC, "餐饮油烟和露天焚烧的巡查、劝止和上报");
        duty(safety, "5.02", "work-safety", DutyKind.BASIC, "小微企业和沿街商铺安全隐患的排查");
        duty(governance, "4.07", "social-governance", DutyKind.BASIC, "居民议事、矛盾调解和网格运行");
        duty(governance, "4.09", "petitions", DutyKind.BASIC, "初次来信来访的接待和回复");
        duty(lakeside, "3.12", "city-management", DutyKind.SUPPORTING, "配合开展楼院环境卫生整治");
        duty(safety, "5.11", "environment", DutyKind.WITHDRAWN_UPWARD, "企业排污的行政处罚");

        person("clerk", "沈知夏", general, "综合岗", Set.of(Role.CLERK), null, List.of());
        person("dispatcher", "陆明远", general, "交办岗", Set.of(Role.DISPATCHER), null, List.of(street.path()));
        Person deputy = register.join(act, "梁若川", EmploymentStatus.PUBLIC_INSTITUTION);
        people.put("deputy", deputy);
        person("handler", "顾长青", city, "城管办主任", Set.of(Role.HANDLER), deputy, List.of());
        person("handler2", "程以宁", safety, "应急办主任", Set.of(Role.HANDLER), null, List.of());
        person("handler3", "许望舒", governance, "治理办主任", Set.of(Role.HANDLER), null, List.of());
        person("verifier", "韩之远", oversight, "核查岗", Set.of(Role.VERIFIER), null, List.of(street.path()));
        person("approver", "秦安澜", oversight, "审批岗", Set.of(Role.APPROVER), null, List.of(street.path()));
        person("leader", "周景行", street, "分管副主任", Set.of(Role.LEADER), null, List.of(street.path()));
        person("campaign", "苏映雪", general, "专班办公室", Set.of(Role.CAMPAIGN_OFFICE), null, List.of(street.path()));
        person("inspector", "贺一鸣", inspection, "督查专员", Set.of(Role.INSPECTOR, Role.VERIFIER), null, List.of(district.path()));
        person("district", "叶清和", inspection, "督查室主任", Set.of(Role.DISTRICT_OFFICE, Role.LEADER), null, List.of(district.path()));
        person("neighbour", "唐初晴", other, "综合岗", Set.of(Role.CLERK, Role.DISPATCHER), null, List.of());
        administrator("sysadmin", "白子墨");
        administrator("secadmin", "江予安");
        administrator("auditor", "方静仪");
        return people;
    }

    private void person(
            String login, String name, Unit unit, String title, Set<Role> roles, @Nullable Person deputy, List<String> reach) {
        Person person = register.join(act, name, EmploymentStatus.CIVIL_SERVANT);
        people.put(login, person);
        register.post(act, unit, title, roles, people.size(), person, deputy, reach, List.of());
    }

    private void administrator(String login, String name) {
        people.put(login, register.join(act, name, EmploymentStatus.PUBLIC_INSTITUTION));
    }

    private void duty(Unit unit, String code, String domain, DutyKind kind, String text) {
        register.list(act, unit, code, domain, kind, text);
    }
}
