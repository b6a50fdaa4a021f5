package luoshi.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.Matters;
import luoshi.ledger.life.Outcome;
import luoshi.opinion.OpinionFile;
import luoshi.opinion.Opinions;
import luoshi.organization.HandlerProposal;
import luoshi.organization.Organization;
import luoshi.organization.Person;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;

/** Invented voices and some problems on their way, each carried by the roles that really carry it. */
final class DemonstrationMatters {

    private final Opinions opinions;
    private final Problems problems;
    private final Matters matters;
    private final Organization organization;
    private final Viewers viewers;
    private final Ids ids;
    private final Map<String, Person> people;
    private final LocalDate today;

    DemonstrationMatters(
            Opinions opinions,
            Problems problems,
            Matters matters,
            Organization organization,
            Viewers viewers,
            Ids ids,
            Map<String, Person> people,
            LocalDate today) {
        this.opinions = opinions;
        this.problems = problems;
        this.matters = matters;
        this.organization = organization;
        this.viewers = viewers;
        this.ids = ids;
        this.people = people;
        this.today = today;
    }

    void load() {
        collectVoices();
        UUID market = register("湖滨社区早市收摊后垃圾滞留", "city-management", 38, "湖滨社区北门早市",
                "早市 9 点收摊后，北门两侧 30 米人行道仍堆着菜叶和泡沫箱", "11 月 3 日 10 点 20 分清点到 14 个泡沫箱无人清理",
                "约 200 户居民要绕到车道上行走");
        assign(market, "city-management");
        step("handler", market, new MatterCommand.Accept());
        step("handler", market, new MatterCommand.FindCause(
                CauseCode.CHECK_MISSING, "保洁合同只约定 7 点清扫一次，收摊后没有人负责检查。"));
        step("handler", market, new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure("与保洁公司补签收摊后清扫条款", today.plusDays(2)),
                        new MatterCommand.PlannedMeasure("社区每天 10 点巡查并记录", today.plusDays(3))),
                "收摊后 1 小时内清完", "收摊后 30 分钟内清完，全月无投诉",
                List.of("连续 5 天 10 点现场无滞留垃圾", "补充条款已签订"),
                people.get("handler").id(), today.plusDays(3)));
        step("handler", market, new MatterCommand.ReportProgress("补充条款已发保洁公司盖章。", today));

        UUID stairs = register("望江社区 7 号楼消防通道被电动车占用", "work-safety", 6, "望江社区 7 号楼一层",
                "一层楼梯口长期停放电动车并拉线充电", "11 月 18 日晚清点到 9 辆，其中 3 辆正在充电", "影响 48 户居民疏散");
        assign(stairs, "work-safety");

        register("办事大厅午间无人值守", "social-governance", 2, "望湖街道便民服务大厅",
                "12 点到 13 点 30 分窗口全部关闭，没有值班安排", "11 月 20 日 12 点 40 分有 6 人在门口等候", "上班族只能请假办事");

        UUID lamp = register("湖滨路三盏路灯不亮", "city-management", 12, "湖滨路 15 号至 31 号",
                "连续三盏路灯夜间不亮", "11 月 9 日 19 点现场拍照，编号 1507、1508、1509", "下夜班的居民反映看不清台阶");
        assign(lamp, "city-management");
        step("handler", lamp, new MatterCommand.Return("3.12", "路灯维护属区住建部门，清单 3.12 不含照明设施。"));
    }

    private void collectVoices() {
        Viewer clerk = viewer("clerk");
        opinions.collect(clerk, opinions.collector(clerk).orElseThrow(), "demonstration", List.of(
                voice("Y-001", "城市管理", "菜市场门口积水", "南门菜市场门口下雨就积水，买菜的老人滑倒过两次，希望修一下排水沟。"),
                voice("Y-002", "城市管理", "共享单车乱停", "地铁口共享单车把盲道全占了，早高峰最厉害。"),
                voice("Y-003", "安全生产", "楼下饭店气瓶", "临街小饭店把三个煤气瓶放在后厨门外，旁边就是电箱。"),
                voice("Y-004", "社会治理", "物业不回话", "报修水管一个星期，物业电话打了四次没有人来。"),
                voice("Y-005", "营商环境", "办证来回跑", "办食品小作坊登记，跑了三次，每次要的材料都不一样。"),
                voice("Y-006", "生态环保", "烧烤油烟", "夜市烧烤没有油烟净化，晚上 10 点后窗户不敢开。")));
    }

    private OpinionFile.Row voice(String id, String category, String subject, String text) {
        return new OpinionFile.Row(id, subject, text, today.minusDays(5).atTime(10, 30), category);
    }

    private UUID register(
            String title, String domain, int daysAgo, String place, String fact, String example, String effect) {
        UUID id = ids.next();
        done(problems.register(
                viewer("clerk"),
                id,
                new ProblemStatement(title, "近一个月，多次出现", place, "", fact, example, effect, domain,
                        MatterSource.SELF_FOUND, null, today.minusDays(daysAgo)),
                null));
        return id;
    }

    private void assign(UUID matter, String domain) {
        HandlerProposal proposal = organization.handlersFor(domain, home()).getFirst();
        step("dispatcher", matter, new MatterCommand.Assign(proposal.unit().id(), null));
    }

    private UUID home() {
        return organization.district().stream()
                .flatMap(district -> organization.unitsUnder(district.path()).stream())
                .filter(unit -> unit.kind() == luoshi.organization.UnitKind.SUB_DISTRICT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void step(String login, UUID matter, MatterCommand command) {
        Viewer viewer = viewer(login);
        long version = matters.find(viewer, matter).orElseThrow().version();
        done(matters.handle(viewer, matter, version, command).orElseThrow());
    }

    private Viewer viewer(String login) {
        return viewers.of(people.get(login).id());
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the demonstration breaks a rule: " + refused.refusals());
        }
    }
}
