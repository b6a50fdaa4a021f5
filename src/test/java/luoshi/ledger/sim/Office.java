package luoshi.ledger.sim;

import static luoshi.account.Role.APPROVER;
import static luoshi.account.Role.CAMPAIGN_OFFICE;
import static luoshi.account.Role.CLERK;
import static luoshi.account.Role.DISPATCHER;
import static luoshi.account.Role.DISTRICT_OFFICE;
import static luoshi.account.Role.HANDLER;
import static luoshi.account.Role.LEADER;
import static luoshi.account.Role.VERIFIER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.DutyKind;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;

/**
 * An invented district: its office, two departments, the campaign office, the verification team, and three sub-districts
 * with six sections each. In every sub-district somebody sits on two chairs, as in every real one: the head of the first
 * section also approves, the head of the second also verifies, the dispatcher stands in for the third section's head.
 */
public final class Office {

    public static final int SECTIONS = 6;

    /** The domains that sections answer for, in the order of the sections; the rest lies with the sub-district. */
    private static final List<String> DOMAINS = List.of(
            "city-management", "work-safety", "social-governance", "business-environment", "environment", "key-projects");

    /** One sub-district and the people whom tests call by their work. */
    public static final class SubDistrict {
        public Unit unit;
        public final List<Unit> sections = new ArrayList<>();
        public final List<UUID> handlers = new ArrayList<>();
        public final List<UUID> staff = new ArrayList<>();
        public UUID clerk;
        public UUID secondClerk;
        public UUID dispatcher;
        public UUID principal;
        public UUID deputyLeader;
        public UUID verifier;
        public UUID secondVerifier;
        public UUID approver;
        public UUID secondApprover;
        /** Verifies and approves. */
        public UUID both;
        public Post principalPost;
        public Post deputyLeaderPost;
        public Post verifierPost;
        public Unit emptySection;
    }

    public final OfficeWorld world = new OfficeWorld();
    public final List<SubDistrict> subDistricts = new ArrayList<>();
    public final List<Unit> departments = new ArrayList<>();
    public final Unit district;
    public final UUID districtOffice;
    public final UUID districtLeader;
    public final UUID districtVerifier;
    public final UUID campaignOffice;
    public final UUID outsider;

    public Office() {
        district = world.found(null, "01", "某区", UnitKind.DISTRICT);
        districtLeader = world.person("区领导");
        world.post(district, "区领导", Set.of(LEADER), districtLeader, "01.");
        Unit office = world.found(district, "90", "区督查室", UnitKind.DEPARTMENT);
        districtOffice = world.person("区督查员");
        world.post(office, "督查员", Set.of(DISTRICT_OFFICE, DISPATCHER), districtOffice, "01.");
        Unit team = world.found(district, "91", "区核查组", UnitKind.DEPARTMENT);
        districtVerifier = world.person("区核查员");
        world.post(team, "核查员", Set.of(VERIFIER), districtVerifier, "01.");
        world.post(team, "核查员乙", Set.of(VERIFIER), world.person("区核查员乙"), "01.");
        Unit committee = world.found(district, "95", "区委办", UnitKind.DEPARTMENT);
        world.post(committee, "审批人", Set.of(APPROVER), world.person("区委办审批人"), "01.");
        world.post(committee, "登记员", Set.of(CLERK), world.person("区委办登记员"), "01.");
        Unit campaign = world.found(district, "92", "活动办", UnitKind.DEPARTMENT);
        campaignOffice = world.person("活动办干部");
        world.post(campaign, "活动办", Set.of(CAMPAIGN_OFFICE), campaignOffice, "01.");
        departments.add(department("93", "区住建局", "term-renewal"));
        departments.add(department("94", "区交通局", "party-building"));
        for (int i = 1; i <= 3; i++) {
            subDistricts.add(subDistrict(i));
        }
        outsider = world.person("未定岗人员");
    }

    private Unit department(String code, String name, String domain) {
        Unit unit = world.found(district, code, name, UnitKind.DEPARTMENT);
        world.post(unit, "局长", Set.of(LEADER), world.person(name + "局长"), unit.path());
        world.post(unit, "收文", Set.of(DISPATCHER, CLERK), world.person(name + "收文"));
        Unit section = world.found(unit, "01", name + "一科", UnitKind.SECTION);
        world.post(section, "科长", Set.of(HANDLER), world.person(name + "科长"));
        world.duty(section, "9.1", domain, DutyKind.BASIC);
        return unit;
    }

    private SubDistrict subDistrict(int number) {
        SubDistrict sub = new SubDistrict();
        String name = "第" + number + "街道";
        sub.unit = world.found(district, "00" + number, name, UnitKind.SUB_DISTRICT);
        Unit hall = world.found(sub.unit, "10", name + "党政办", UnitKind.PARTY_AND_GOVERNMENT_SECTION);
        Unit check = world.found(sub.unit, "11", name + "核查组", UnitKind.SECTION);
        String path = sub.unit.path();
        sub.principalPost = holds(sub.unit, "书记", path, LEADER);
        sub.principal = sub.principalPost.holder();
        sub.deputyLeaderPost = holds(sub.unit, "副主任", path, LEADER);
        sub.deputyLeader = sub.deputyLeaderPost.holder();
        sub.dispatcher = holds(sub.unit, "调度", path, DISPATCHER).holder();
        sub.clerk = holds(hall, "登记员", path, CLERK).holder();
        sub.secondClerk = holds(hall, "登记员乙", path, CLERK).holder();
        sub.verifierPost = holds(check, "核查员", path, VERIFIER);
        sub.verifier = sub.verifierPost.holder();
        sub.secondVerifier = holds(check, "核查员乙", path, VERIFIER).holder();
        sub.approver = holds(hall, "审批人", path, APPROVER).holder();
        sub.secondApprover = holds(hall, "审批人乙", path, APPROVER).holder();
        sub.both = holds(check, "核查审批", path, VERIFIER, APPROVER).holder();
        world.duty(sub.unit, "1.1", "petitions", DutyKind.BASIC);
        for (int i = 0; i < SECTIONS; i++) {
            newSection(sub);
        }
        sub.emptySection = world.found(sub.unit, "90", name + "筹备组", UnitKind.TASK_FORCE);
        chairs(sub);
        return sub;
    }

    private Post holds(Unit unit, String title, String reach, Role... roles) {
        return world.post(unit, title, Set.of(roles), world.person(unit.name() + title), reach);
    }

    /** Founds one more section; its duties are those of its place in the row. */
    void newSection(SubDistrict sub) {
        int number = sub.sections.size();
        int i = number % SECTIONS;
        Unit unit = world.found(sub.unit, "2" + number, sub.unit.name() + "第" + (number + 1) + "科", UnitKind.SECTION);
        sub.sections.add(unit);
        UUID head = world.person(unit.name() + "科长");
        UUID member = world.person(unit.name() + "科员");
        Post post = world.post(unit, "科长", Set.of(HANDLER), head);
        world.post(unit, "科员", Set.of(), member);
        world.deputize(post.id(), member);
        sub.handlers.add(head);
        sub.staff.add(member);
        world.duty(unit, "2." + i, DOMAINS.get(i), DutyKind.BASIC);
        world.duty(unit, "3." + i, DOMAINS.get((i + 1) % SECTIONS), DutyKind.SUPPORTING);
        world.duty(unit, "4." + i, DOMAINS.get((i + 3) % SECTIONS), DutyKind.WITHDRAWN_UPWARD);
    }

    private void chairs(SubDistrict sub) {
        String path = sub.unit.path();
        world.post(sub.unit, "分管审批", Set.of(APPROVER), sub.handlers.get(0), path);
        world.post(sub.sections.get(1), "兼职核查", Set.of(VERIFIER, CLERK), sub.handlers.get(1), path);
        Post third = world.postsOf(sub.sections.get(2).id()).getFirst();
        world.deputize(third.id(), sub.dispatcher);
        world.post(sub.sections.get(4), "驻科核查", Set.of(VERIFIER), sub.staff.get(4), path);
    }

    public SubDistrict first() {
        return subDistricts.getFirst();
    }
}
