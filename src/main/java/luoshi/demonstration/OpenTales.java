package luoshi.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.WordCommand;

/** Matters that are still on their way, one for each place in which a matter can be. */
final class OpenTales {

    private final Tales tales;

    OpenTales(Tales tales) {
        this.tales = tales;
    }

    void tell() {
        waiting();
        inWork();
        standingStill();
        inDispute();
        watched();
        beingChecked();
        personal();
    }

    private void waiting() {
        tales.problem(3, "handler3", "social-governance", "办事大厅午间无人值守", "望湖街道便民服务大厅",
                "12 点到 13 点 30 分窗口全部关闭，没有值班安排", tales.day(6) + " 12 点 40 分有 6 人在门口等候", "上班族只能请假办事");
        tales.matter(4, "handler3", MatterKind.PETITION_MATTER, "petitions", MatterSource.PETITION, null, "老旧电梯更新费用分摊争议",
                "XF-2026-017", "低楼层住户不同意按面积分摊", "本人两次到社区反映", "请街道组织协商并出具意见");
        tales.hotline(3, "handler", "city-management", "共享单车堵住盲道", "云溪地铁站 B 口", "早高峰盲道全被占，请安排人清理").assigned("city");
        tales.problem(9, "handler2", "work-safety", "望江社区 7 号楼消防通道被电动车占用", "望江社区 7 号楼一层", "一层楼梯口长期停放电动车并拉线充电",
                tales.day(11) + "晚清点到 9 辆，其中 3 辆正在充电", "影响 48 户居民疏散").assigned("safety");
        tales.problem(14, "handler", "city-management", "湖滨路三盏路灯不亮", "湖滨路 15 号至 31 号", "连续三盏路灯夜间不亮",
                        tales.day(16) + " 19 点现场拍照，编号 1507、1508、1509", "下夜班的居民反映看不清台阶")
                .assigned("city").returned("handler", "3.12", "路灯维护属区住建部门，清单 3.12 不含照明设施。");
        tales.matter(5, "handler3", MatterKind.TASK, "key-projects", MatterSource.SUPERIOR, "区重点办〔2026〕4 号", "滨江绿道二期沿线 3 户搬迁签约",
                "完成滨江绿道二期沿线搬迁签约", "3 户", "区重点项目清单第 12 项").assigned("governance").accepted();
    }

    private void inWork() {
        market();
        tales.matter(24, "handler3", MatterKind.MEETING_DECISION, "party-building", MatterSource.MEETING_DECISION, "党工委会议纪要第 3 期",
                        "社区工作者考核办法修订", "党工委第 3 次会议", "30 个工作日内完成考核办法修订并征求 12 个社区意见")
                .assigned("governance").accepted().cause(CauseCode.RULE_MISSING, "原办法只看台账，不看居民评价。")
                .after(2).plan(40, "起草修订稿并征求意见", "修订稿通过审议", "居民评价占比不低于四成", "12 个社区意见收齐", "审议通过")
                .after(6).progress("修订稿已发 12 个社区，收回意见 9 份。");
        tales.matter(9, "handler", MatterKind.ENVIRONMENT_POINT, "environment", MatterSource.INSPECTION, null, "晨曦路口露天焚烧落叶",
                        "晨曦路与柳荫巷口", "绿化带内", "无焚烧痕迹", "发现两处烧痕，面积约 2 平方米")
                .assigned("city").accepted().cause(CauseCode.RULE_NOT_FOLLOWED, "保洁员为省运费就地焚烧。");
        tales.matter(13, "handler2", MatterKind.HAZARD, "work-safety", MatterSource.GRID, null, "望江二路彩钢棚电线裸露",
                        "望江二路 17 号后院", "彩钢棚内三处电线接头裸露", "general", "更换线路并穿管", "800 元", "整改前断电")
                .assigned("safety").accepted().cause(CauseCode.ABILITY_LACKING, "棚主自己接线，没有请持证电工。")
                .plan(11, "请持证电工更换线路", "无裸露接头", "装漏电保护器", "三处接头已处理")
                .after(4).progress("电工已到场，材料到货后两日内完工。");
    }

    /** The one that shows everything a matter can carry while it is being mended. */
    private void market() {
        LocalDate answered = tales.workdayIn(5);
        tales.problem(34, "handler", "city-management", MatterSource.MEDIA, "《云溪晚报》3 版报道", "湖滨社区早市收摊后垃圾滞留", "湖滨社区北门早市",
                        "早市 9 点收摊后，北门两侧 30 米人行道仍堆着菜叶和泡沫箱", tales.day(36) + " 10 点 20 分清点到 14 个泡沫箱无人清理",
                        "约 200 户居民要绕到车道上行走")
                .judged(Severity.ORDINARY, "保洁合同签完就没人再看，早市天天如此。", Attitude.GOOD_ENOUGH)
                .assigned("city").after(1).accepted()
                .cause(CauseCode.CHECK_MISSING, "保洁合同只约定 7 点清扫一次，收摊后没有人负责检查。")
                .after(2).plan(24, "与保洁公司补签收摊后清扫条款", "收摊后 1 小时内清完", "收摊后 30 分钟内清完，全月无投诉",
                        "连续 5 天 10 点现场无滞留垃圾", "补充条款已签订")
                .asksPart(PartKind.ASSISTANCE, "safety", "核对早市通道的消防间距，书面回复", 9)
                .after(3)
                .by("leader", _ -> new InstructionCommand.Instruct(tales.doors().ownPost("leader"),
                        "要管住源头，请研究摊主自带垃圾桶的办法，" + Tales.written(answered) + "前告诉我结果。", answered))
                .by("clerk", _ -> new VoiceCommand.LinkVoice(tales.doors().opinion("clerk", "早市垃圾没人收"), "北门居民来电"))
                .progress("补充条款已发保洁公司盖章。")
                .after(4).asks(TimeKind.EXTENSION, 14, "保洁公司合同用印须经其总部，预计两周完成。")
                .after(1).granted("同意延期一次，期间每天人工清扫。")
                .by("handler2", new CooperationCommand.DeliverPart(1, "现场测量两处通道宽 4.2 米和 4.5 米，符合要求，已书面回复。"))
                .after(3).asksPart(PartKind.JOINT_HANDLING, "governance", "与 46 户摊主签订门前三包约定", 16)
                .after(2).shows("早市收摊后查看记录", "10 点现场查看，北门两侧有 2 个泡沫箱，较上次减少 12 个。")
                .by("clerk", new WordCommand.Comment("记者来电询问进展，已按口径答复，本周内再回一次。"));
    }

    private void standingStill() {
        tales.problem(40, "handler", "city-management", "青石桥头护栏锈蚀断开", "青石桥东侧桥头", "护栏断开 1.2 米，仅用绳子拦着",
                        tales.day(42) + "巡查拍到一处断口，长 1.2 米", "每天约 600 人过桥，存在坠落危险")
                .judged(Severity.GRAVE, "临水高度 3 米多，断口正对步道，有坠落危险。")
                .assigned("city").accepted().cause(CauseCode.RESOURCES_LACKING, "护栏为定制件，原厂停产，须重新开模。")
                .plan(30, "重新开模定制护栏", "断口封闭牢固", "全桥护栏一次检测", "护栏推力测试合格")
                .after(12).asks(TimeKind.SUSPENSION, 45, "护栏厂家春节停工，开模须待节后，期间已设硬质围挡。").granted("同意，围挡每天查看。");
        tales.problem(62, "handler3", "social-governance", "晴川里加装电梯意见不一致", "晴川里 8 号楼", "三次协商会均未达成三分之二同意",
                        tales.day(64) + "第三次协商会，24 户中 14 户同意", "6 名七十岁以上老人上下楼不便")
                .assigned("governance").accepted().cause(CauseCode.COORDINATION_FAILED, "一楼住户担心采光，没有看到实测数据。")
                .after(8).asks(TimeKind.DEFERRAL, 60, "一楼两户在外地，须等节后回来再议。").granted("同意暂缓，到期前再议一次。");
        tales.problem(78, "handler", "environment", "湖滨步道乱扔烟头", "湖滨步道 1 公里段", "每日清扫后两小时内又有烟头，清点到 63 个",
                        tales.day(80) + " 16 点清点 1 公里内烟头 63 个", "影响每天约 2000 名散步居民")
                .judged(Severity.EARLY_SIGN, "刚开始反弹，先提醒谈话。")
                .assigned("city").accepted().cause(CauseCode.CHECK_MISSING, "没有烟蒂收集柱，劝导只在节假日。")
                .plan(15, "设收集柱 8 个并每日劝导", "每公里不超过 10 个", "每公里不超过 3 个", "连续 5 日抽查达标")
                .after(10).asks(TimeKind.LONG_TERM, 80, "属长期坚持事项，每季度抽查一次。").granted("转为长期坚持。");
    }

    private void inDispute() {
        tales.problem(28, "handler2", "city-management", "临江绿化带内废弃售货亭", "临江二路绿化带", "废弃售货亭占地 6 平方米，玻璃破碎",
                        tales.day(30) + "网格员拍照，玻璃碎片散落约 2 平方米", "附近小学 300 多名学生每天经过")
                .judged(Severity.ORDINARY, "三个科室都说不归自己。", Attitude.INDIFFERENT)
                .assigned("city").returned("handler", "3.12", "售货亭为物业产权，请由治理办协调产权人。")
                .after(1).assigned("governance").returned("handler3", "4.07", "治理办无拆除职责，清单 4.07 只含议事调解。")
                .after(2).by("leader", matter -> new CooperationCommand.DecideDispute(tales.doors().units().get("safety"),
                        List.copyOf(matter.holding().returnedBy()), "碎玻璃属安全隐患，由应急办牵头，城管办和治理办配合，三日内先围挡。", null))
                .after(1).accepted().cause(CauseCode.RESPONSIBILITY_UNCLEAR, "产权人失联，三个科室都以为不归自己。")
                .after(1).plan(20, "围挡、公告、到期拆除", "无碎玻璃外露", "绿化带恢复", "售货亭已拆除", "绿化带已补种");
    }

    private void watched() {
        tales.problem(50, "handler2", "work-safety", MatterSource.DISCIPLINARY_INSPECTION, "区委巡察反馈第 7 条", "小微企业安全检查走过场", "望湖街道 26 家小微企业",
                        "26 家企业检查表内容相同，签字日期集中在一天", tales.day(55) + "巡察组抽查 5 家，3 家负责人说没有人来过", "26 家企业 410 名职工")
                .assigned("safety").accepted().cause(CauseCode.ATTITUDE, "检查员图快，先填表后补签，科室没有抽查。")
                .plan(18, "26 家逐家重查并留现场照片", "每家现场检查一次", "隐患当场录入并复查", "26 份检查表有现场照片", "抽访 8 家属实")
                .by("leader", new CooperationCommand.ListForOversight("巡察反馈，逾期影响区里整改进度，挂牌督办。", tales.workdayIn(10)))
                .after(6).progress("已重查 17 家，发现隐患 9 处，录入 9 处。");
        tales.problem(46, "handler3", "petitions", "来访登记簿缺项", "街道信访接待室", "上季度 61 件来访中 23 件没有登记答复日期",
                        tales.day(48) + "抽查登记簿，缺答复日期 23 件", "23 名来访人不知道办理结果")
                .assigned("governance").accepted().cause(CauseCode.RULE_NOT_FOLLOWED, "接待员轮换没有交接，补登靠回忆。")
                .plan(25, "逐件补登并回访", "61 件登记齐全", "23 人全部回访", "登记簿无缺项", "回访记录 23 份");
    }

    private void beingChecked() {
        tales.problem(22, "handler", "city-management", "柳荫巷垃圾桶缺盖", "柳荫巷 2 号至 18 号", "9 个垃圾桶中 5 个没有盖子", tales.day(23) + "清点到 5 个缺盖",
                        "沿线 60 户居民闻到异味")
                .assigned("city").accepted().cause(CauseCode.RESOURCES_LACKING, "桶盖损坏后没有备件，报修单压了两周。")
                .plan(12, "更换 5 个桶盖并备 10 个", "桶盖齐全", "损坏 2 日内更换", "9 个桶盖齐全")
                .after(6).shows("桶盖更换记录", "9 个垃圾桶盖齐全，备件 10 个入库。").requested("5 个桶盖已更换，备件已入库。");
        tales.hotline(8, "handler3", "social-governance", "物业报修一周无人上门", "云栖花园 11 号楼", "水管渗水，打了四次电话没有人来")
                .assigned("governance").accepted().cause(CauseCode.ATTITUDE, "物业接线员未录入工单，主管没有核对。")
                .plan(3, "督促物业当日上门并补录工单", "渗水修好", "同楼未录工单一并清理", "渗水已修好")
                .after(2).shows("维修完成单", "11 号楼水管已更换接头，无渗水。").requested("水管已修好，另清理未录工单 4 件。")
                .after(1).called(CallbackEnd.NO_ANSWER, "上午、下午各打一次，无人接听");
        tales.problem(30, "handler2", "work-safety", "仓储店安全出口标志不亮", "锦绣路 88 号仓储店", "6 个安全出口标志中 4 个不亮", tales.day(32) + "现场逐个查看，4 个不亮",
                        "店内日均 500 人")
                .assigned("safety").accepted().cause(CauseCode.CHECK_MISSING, "电池到期没有更换记录，检查只看有没有牌子。")
                .plan(12, "更换 4 个标志并建更换记录", "标志全亮", "断电后亮 30 分钟", "断电测试全亮")
                .after(7).shows("断电测试记录", "断电 30 分钟，6 个标志全亮。").requested("4 个标志已更换，断电测试合格。")
                .after(3).verified(true, "现场断电测试，6 个全亮。");
    }

    private void personal() {
        tales.own(33, "handler", "批办件在手里停留超过两天", "个人批办件登记本", "上月 18 件批办件中 5 件停留超过 2 天", tales.day(35) + "自查登记本，5 件停留 3 到 6 天",
                        "5 件承办人晚开工，其中 1 件超期")
                .cause(CauseCode.ATTITUDE, "外出多，没有授权 B 岗代批。")
                .after(1).plan(20, "外出当天授权 B 岗", "不过夜", "当天批、当天交", "连续 20 天无停留")
                .signsOwnList("handler");
        tales.own(16, "handler3", "到社区只听汇报不看现场", "个人下社区记录", "近 8 次下社区，6 次只在会议室听汇报", tales.day(18) + "翻看工作日志，6 次没有现场记录", "2 件居民反映晚了 10 天才知道");
    }
}
