package luoshi.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import luoshi.journal.SqlTime;
import luoshi.opinion.OpinionFile;
import luoshi.opinion.OpinionFilter;
import luoshi.opinion.OpinionOutcome;
import luoshi.opinion.OpinionRow;
import luoshi.organization.Viewer;

/** What people said, in two batches; some of it has its answer. */
final class Voices {

    private final Doors doors;
    private final Diary diary;
    private final LocalDate today;

    Voices(Doors doors, Diary diary, LocalDate today) {
        this.doors = doors;
        this.diary = diary;
        this.today = today;
    }

    void tell() {
        collect(60, List.of(
                voice(62, "Y-101", "社会治理", "广场舞音量", "松月广场晚上九点以后音箱声音还很大，孩子写不了作业，能不能定个时间。"),
                voice(63, "Y-102", "城市管理", "旧衣回收箱", "小区门口的旧衣回收箱满了没人收，建议换成固定日期上门。"),
                voice(64, "Y-103", "营商环境", "窗口延时", "办事窗口能否每周有一天延长到晚上七点，上班的人好办事。"),
                voice(65, "Y-104", "城市管理", "拆掉人行道护栏", "建议把锦绣路护栏全部拆掉，走路绕远。")));
        collect(31, List.of(
                voice(32, "Y-106", "城市管理", "早市垃圾没人收", "湖滨北门早市收摊以后菜叶和泡沫箱堆到中午，走路要绕到车道上。")));
        decide(30, "早市垃圾没人收", OpinionOutcome.ADOPTED, "与媒体反映的早市收摊垃圾一并办理，办完再回访。");
        collect(5, List.of(
                voice(6, "Y-001", "城市管理", "菜市场门口积水", "南门菜市场门口下雨就积水，买菜的老人滑倒过两次，希望修一下排水沟。"),
                voice(6, "Y-002", "城市管理", "共享单车乱停", "地铁口共享单车把盲道全占了，早高峰最厉害。"),
                voice(7, "Y-003", "安全生产", "楼下饭店气瓶", "临街小饭店把三个煤气瓶放在后厨门外，旁边就是电箱。"),
                voice(7, "Y-004", "社会治理", "物业不回话", "报修水管一个星期，物业电话打了四次没有人来。"),
                voice(8, "Y-005", "营商环境", "办证来回跑", "办食品小作坊登记，跑了三次，每次要的材料都不一样。"),
                voice(8, "Y-006", "生态环保", "烧烤油烟", "夜市烧烤没有油烟净化，晚上 10 点后窗户不敢开。")));
        decide(50, "广场舞音量", OpinionOutcome.ADOPTED, "已与三支舞队约定 20 点 30 分收音，公示牌写明时间和音量。");
        decide(48, "旧衣回收箱", OpinionOutcome.PARTLY_ADOPTED, "回收箱改为每周三、周六清运；上门回收须待企业增加车辆。");
        decide(47, "窗口延时", OpinionOutcome.ALREADY_DONE, "每周三已延时到 19 点，将在大厅门口加一块告示。");
        decide(44, "拆掉人行道护栏", OpinionOutcome.DECLINED, "该路段近一年有行人横穿被撞 2 起，护栏保留；已申请加设一处过街口。");
    }

    private void collect(int daysAgo, List<OpinionFile.Row> rows) {
        at(daysAgo, 10, () -> {
            Viewer clerk = doors.viewer("clerk");
            doors.opinions().collect(clerk, doors.opinions().collector(clerk).orElseThrow(), "demonstration", rows);
        });
    }

    private void decide(int daysAgo, String subject, OpinionOutcome outcome, String reason) {
        at(daysAgo, 15, () -> {
            Viewer clerk = doors.viewer("clerk");
            OpinionRow opinion = doors.opinions().list(clerk, OpinionFilter.of(subject), 1).getFirst();
            doors.opinions().decide(clerk, opinion, outcome, reason, opinion.version());
        });
    }

    private void at(int daysAgo, int hour, Runnable happens) {
        diary.note(today.minusDays(daysAgo).atTime(LocalTime.of(hour, 0)).atZone(SqlTime.OFFICE_ZONE).toInstant(), happens);
    }

    private OpinionFile.Row voice(int daysAgo, String id, String category, String subject, String text) {
        return new OpinionFile.Row(id, subject, text, today.minusDays(daysAgo).atTime(10, 30), category);
    }
}
