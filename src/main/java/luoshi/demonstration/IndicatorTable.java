package luoshi.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import luoshi.indicator.IndicatorImports;
import luoshi.indicator.ListHead;
import luoshi.indicator.ListPlan;
import luoshi.journal.SqlTime;

/**
 * The list that the invented district judges the invented sub-district by: taken in at the beginning of the year, and once
 * more with the figures that the district published since.
 */
final class IndicatorTable {

    private static final int LIST_CAME = 38;
    private static final int FIGURES_CAME = 4;

    private static final String LIST = """
            编号,指标名称,类别,分值,目标
            1.1,党建引领网格治理覆盖率,基层党建,8,100%
            1.2,接诉即办事项按期办结率,基层治理,8,≥ 98%
            1.3,初次信访事项按期回复率,基层治理,6,100%
            1.4,议事协商事项落实率,基层治理,5,≥ 90%
            2.1,市容环境月考评得分,城市管理,10,≥ 92 分
            2.2,生活垃圾分类达标小区比例,城市管理,8,≥ 95%
            2.3,背街小巷整治完成数,城市管理,7,6 条
            3.1,重大安全隐患整改率,安全生产,10,100%
            3.2,沿街商铺用气安全排查率,安全生产,6,100%
            4.1,餐饮油烟问题整改率,生态环境,6,≥ 95%
            4.2,河道水质达标月数,生态环境,6,12 个月
            5.1,窗口事项一次办成率,营商环境,8,≥ 96%
            5.2,走访服务企业家次,营商环境,6,240 家次
            6.1,老年助餐点覆盖社区数,民生服务,6,5 个
            """;

    /** {@code %s} is the day that the figures are of. */
    private static final String FIGURES = """
            编号,指标名称,类别,分值,目标,现状,位次,已失分,失分原因,数据日期,责任单位,提升措施
            1.1,党建引领网格治理覆盖率,基层党建,8,100%%,100%%,1/12,0,,%1$s,党政办公室,
            1.2,接诉即办事项按期办结率,基层治理,8,≥ 98%%,95.6%%,8/12,1.2,2 月有 5 件超期，其中 4 件是物业管理类，卡在部门会办,%1$s,社会治理办公室,物业管理类事项当天会商，第 3 个工作日仍无牵头单位的报街道裁定
            1.3,初次信访事项按期回复率,基层治理,6,100%%,100%%,1/12,0,,%1$s,社会治理办公室,
            1.4,议事协商事项落实率,基层治理,5,≥ 90%%,91%%,4/12,0,,%1$s,社会治理办公室,
            2.1,市容环境月考评得分,城市管理,10,≥ 92 分,88.7 分,10/12,2.5,早市收摊后垃圾滞留两次被扣分；共享单车占压盲道一次,%1$s,城市管理办公室,早市收摊后 30 分钟内清运并拍照留存；地铁口早高峰专人摆放单车
            2.2,生活垃圾分类达标小区比例,城市管理,8,≥ 95%%,93%%,7/12,0.6,望江社区两个小区投放点无人值守,%1$s,望江社区,两个小区早晚高峰安排值守
            2.3,背街小巷整治完成数,城市管理,7,6 条,1 条,,,,%1$s,城市管理办公室,
            3.1,重大安全隐患整改率,安全生产,10,100%%,100%%,1/12,0,,%1$s,应急管理办公室,
            3.2,沿街商铺用气安全排查率,安全生产,6,100%%,82%%,9/12,1,尚有 46 家沿街商铺没有排查,%1$s,应急管理办公室,3 月底前逐户排查，气瓶与电箱同处的当场移开
            4.1,餐饮油烟问题整改率,生态环境,6,≥ 95%%,90%%,6/12,0.5,夜市 2 家烧烤店没有油烟净化装置,%1$s,,
            4.2,河道水质达标月数,生态环境,6,12 个月,2 个月,,0,,%1$s,城市管理办公室,
            5.1,窗口事项一次办成率,营商环境,8,≥ 96%%,96.8%%,3/12,0,,%1$s,便民服务中心,
            5.2,走访服务企业家次,营商环境,6,240 家次,38 家次,,,,%1$s,党政办公室,
            6.1,老年助餐点覆盖社区数,民生服务,6,5 个,3 个,5/12,,,%1$s,湖滨社区,
            """;

    private final IndicatorImports imports;
    private final Doors doors;
    private final Diary diary;
    private final LocalDate today;

    IndicatorTable(IndicatorImports imports, Doors doors, Diary diary, LocalDate today) {
        this.imports = imports;
        this.doors = doors;
        this.diary = diary;
        this.today = today;
    }

    /** Figures are of the list's own year: in the first days of January there are none yet. */
    void tell() {
        takeIn(today.minusDays(LIST_CAME), LIST);
        LocalDate published = today.minusDays(FIGURES_CAME);
        if (published.getYear() == today.getYear()) {
            takeIn(published, FIGURES.formatted(published));
        }
    }

    private void takeIn(LocalDate day, String table) {
        ListHead head = new ListHead(
                today.getYear(), "云溪区考核工作领导小组", "云考组〔" + today.getYear() + "〕2号");
        diary.note(day.atTime(LocalTime.of(11, 20)).atZone(SqlTime.OFFICE_ZONE).toInstant(), () -> {
            ListPlan plan = imports.takeIn(
                    doors.viewer("campaign"), head, "考核指标.csv", table.getBytes(StandardCharsets.UTF_8));
            if (!plan.errors().isEmpty()) {
                throw new IllegalStateException("the invented list has errors: " + plan.errors());
            }
        });
    }
}
