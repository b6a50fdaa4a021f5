package luoshi.demonstration;

import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.WordCommand;

/** Matters that came to an end, by each of the three routes, and what followed some of them. */
final class ClosedTales {

    private final Tales tales;

    ClosedTales(Tales tales) {
        this.tales = tales;
    }

    void tell() {
        byTheCallersWord();
        byOneVerifier();
        byThreeSides();
        lastedNot();
        cameAgain();
    }

    private void byTheCallersWord() {
        small(112, "handler", "city-management", "city", "柳荫巷口井盖松动异响", "柳荫巷 3 号门前", "车压过井盖整夜哐当响，请尽快处理",
                "更换井盖防震圈", "井盖防震圈已更换，夜间复听无异响", "说当晚就不响了，满意");
        small(97, "handler", "environment", "city", "云栖路烧烤店油烟直排", "云栖路 26 号", "净化器没有开，晚上 9 点以后油烟进屋",
                "督促店主清洗并按时开启净化器", "净化器已清洗并接电，连续三晚现场查看均在运行", "说这几天晚上能开窗了");
        small(83, "handler3", "social-governance", "governance", "晴川里二楼住户装修噪声扰民", "晴川里 5 号楼", "中午 12 点到 2 点仍在打墙",
                "上门约定施工时段并张贴告示", "双方已签施工时段约定，物业每日巡查", "说中午没有再施工");
        small(64, "handler2", "work-safety", "safety", "星河小区门口充电线飞线", "星河小区 2 号门", "有人从三楼拉线给电动车充电，怕着火",
                "当场拆线并登记住户", "飞线已拆除，住户改用地面充电桩", "确认线已经拆了");
        small(45, "handler", "city-management", "city", "梧桐街行道树枯枝悬挂", "梧桐街 41 号对面", "枯枝挂在电线上，刮风就晃",
                "协调园林班组修剪枯枝", "当日下午已修剪并清运枯枝", "说处理得快，当天就剪了");
        small(26, "handler3", "petitions", "governance", "社保补贴到账时间咨询未回复", "望湖街道", "上月 20 日交的材料，一直没有人告诉我结果",
                "查清进度并电话回复本人", "已电话告知审核通过及到账日期", "已收到回复，知道哪天到账");
        tales.hotline(52, "handler", "city-management", "河滨步道路面破损绊倒行人", "河滨步道 200 米处", "路砖翘起，我母亲前天在那里绊倒")
                .assigned("city").accepted().cause(CauseCode.CHECK_MISSING, "雨后路基下沉，巡查路线没有覆盖这一段步道。")
                .plan(4, "重铺下沉段路砖", "路面平整不绊脚", "全线排查并一次修复", "现场无翘起路砖")
                .after(2).shows("步道修复记录", "200 米处重铺 6 平方米，现场平整。").requested("下沉段已重铺，并排查修复另外两处。")
                .after(1).called(CallbackEnd.DISSATISFIED, "说旁边还有一块松的，没有一起修")
                .after(1).shows("步道二次修复记录", "来电人指出的一块路砖已重铺，并请其本人查看。").requested("来电人指出的路砖已修复，全线复查无松动。")
                .after(1).called(CallbackEnd.CONFIRMED, "这次都修好了，老人走过没问题")
                .verified(true, "沿线走查 600 米，无翘起和松动。").after(1).approved();
    }

    private void small(int daysAgo, String handler, String domain, String unit, String title, String place, String request,
            String measure, String result, String said) {
        tales.hotline(daysAgo, handler, domain, title, place, request)
                .assigned(unit).accepted().cause(CauseCode.CHECK_MISSING, "日常巡查没有发现，接到来电后到现场核实属实。")
                .plan(3, measure, "来电人反映的情况消除", "同类点位一并排查", "现场已消除")
                .after(1).shows("处理结果记录", title + "：" + result + "。").requested(result + "。")
                .after(1).confirmed(said);
    }

    private void byOneVerifier() {
        tales.problem(108, "handler", "city-management", "松月广场公厕夜间锁门", "松月广场东侧公厕", "公厕每天 20 点锁门，广场活动到 21 点 30 分才散",
                        tales.day(110) + "晚 20 点 30 分，现场看到 4 人找不到厕所", "每晚约 150 名活动居民没有厕所可用")
                .assigned("city").accepted().after(1)
                .cause(CauseCode.RULE_MISSING, "保洁合同写的是 20 点关门，没有随广场活动时间调整。")
                .plan(12, "与保洁公司签补充条款，延长到 22 点", "22 点前不锁门", "全年开放到 22 点 30 分并公示", "连续 5 晚 22 点仍开放", "开放时间已张贴")
                .after(8).shows("公厕夜间开放核对表", "连续 5 晚 22 点现场核对，公厕开放，公示牌已张贴。")
                .requested("公厕已延长开放到 22 点 30 分，公示牌已张贴。", "《望湖街道公共厕所开放时间管理办法》第三条：开放时间随周边公共活动调整，每季度核对一次")
                .after(2).outInFront().verified(true, "抽查两晚 22 点 10 分均开放，公示牌在门口。").after(1).approved()
                .by("handler", new WordCommand.RecordLesson("签合同前先看居民什么时候用", "公共设施的开放时间每季度与使用时段核对一次，写进合同。", true));
        tales.problem(88, "handler3", "social-governance", "望江社区议事会连续三月未召开", "望江社区居委会", "议事会应每月召开一次，近三个月没有会议记录",
                        tales.day(90) + "查阅会议簿，最后一次记录在三个月前", "42 件居民提议无人答复")
                .assigned("governance").accepted().cause(CauseCode.RESPONSIBILITY_UNCLEAR, "换届后没有明确召集人，都以为是别人的事。")
                .after(2).plan(14, "明确召集人并补开议事会", "每月召开一次", "提议 7 日内全部答复", "会议记录齐全", "42 件提议逐件答复")
                .after(10).shows("议事会记录摘要", "已补开两次议事会，42 件提议全部答复，其中采纳 27 件。").requested("召集人已明确，两次议事会已补开，提议全部答复。",
                        "《社区议事会召集与答复规则》：召集人由居委会副主任担任，缺席时由书记指定")
                .after(3).verified(false, "有 3 件提议只写了“已知悉”，没有答复内容。")
                .after(4).shows("补充答复记录", "3 件提议已逐件补充答复并由提议人签收。").requested("3 件提议已补充答复，均由提议人签收。")
                .after(2).outInFront().verified(true, "抽查 10 件答复，内容具体，均有签收。").after(1).approved()
                .by("handler3", new WordCommand.RecordLesson("答复写清做什么、谁做、何时做完", "答复稿由召集人逐件审看，“已知悉”不算答复。"));
        tales.matter(75, "handler", MatterKind.ENVIRONMENT_POINT, "environment", MatterSource.GRID, null, "湖滨北岸垃圾收集点溢满",
                        "湖滨北岸收集点", "3 号桶位", "每日 18 点前清空", "周末两次溢满，污水流到步道")
                .assigned("city").accepted().cause(CauseCode.RESOURCES_LACKING, "周末游客多一倍，清运仍是每天一次。")
                .plan(5, "周末加密清运到每天三次", "不溢满", "桶位周边无污水", "周末现场不溢满")
                .after(3).shows("周末清运记录", "周六、周日各清运三次，18 点现场无溢满。").requested("周末清运已加到三次，连续两天无溢满。")
                .after(2).verified(true, "周日 17 点 30 分现场无溢满。").after(1).approved();
        tales.matter(58, "handler3", MatterKind.BUSINESS_ENVIRONMENT_MATTER, "business-environment", MatterSource.HOTLINE, null,
                        "食品小作坊登记材料口径不一", "禾丰豆制品坊", "三次到窗口，每次要求的材料都不同", "晚开业 20 天")
                .assigned("governance").accepted().cause(CauseCode.RULE_NOT_FOLLOWED, "窗口没有使用统一清单，凭个人经验要材料。")
                .plan(8, "统一材料清单并一次告知", "一次告知全部材料", "当天能办的当天办结", "清单上墙", "企业登记已办结")
                .after(4).shows("一次告知清单", "清单共 6 项，已上墙；该企业登记证当日发放。").requested("清单已统一上墙，企业已领证。")
                .after(1).called(CallbackEnd.CONFIRMED, "证已经拿到，清单也看到了").verified(true, "现场随机问两名窗口人员，回答一致。").after(1).approved();
    }

    private void byThreeSides() {
        tales.matter(95, "handler2", MatterKind.HAZARD, "work-safety", MatterSource.INSPECTION, null, "锦绣市场二层疏散门上锁",
                        "锦绣市场二层东侧", "两扇疏散门用链锁锁死，货物堆在门后", "major", "立即拆锁清货，加装推杠门", "12000 元", "拆改期间专人值守，限流 50 人")
                .assigned("safety").accepted().cause(CauseCode.CHECK_MISSING, "市场怕丢货自行上锁，夜间从未有人检查。")
                .plan(10, "拆锁清货并加装推杠门", "疏散门可随时推开", "全市场 11 扇门一次改完", "11 扇门均可推开", "门后 2 米无堆物")
                .asksPart(PartKind.ASSISTANCE, "governance", "动员二层 18 户商户两日内清货", 5).after(2)
                .by("handler3", new CooperationCommand.DeliverPart(1, "18 户已全部清货，逐户签字。"))
                .after(4).shows("疏散门逐扇测试表", "11 扇门逐扇测试，均可单手推开，门后无堆物。").requested("11 扇疏散门已改为推杠门，货物已清。",
                        "《锦绣市场夜间疏散通道巡查表》：每晚闭市后逐扇测试并签字")
                .after(2).acceptedByThree("吴晓岚（商户代表）", "三方同场逐扇推门，均能推开。").after(1).approved()
                .after(32).by("verifier", new MatterCommand.LookBack(true, "一个月后夜间抽查，11 扇门全部可推开，巡查表逐日签字。"));
        Tale well = tales.matter(70, "handler", MatterKind.LEADER_INSTRUCTION, "city-management", MatterSource.LEADER_INSTRUCTION,
                        "〔2025〕18 号批示件", "早点摊占道经营整治", "区政府办转来批示件", "周景行", "请城管办一周内拿出疏堵结合的办法，不要一赶了之。")
                .assigned("city").accepted()
                .by("leader", _ -> new InstructionCommand.Instruct(tales.doors().ownPost("leader"), "办法先报我看，再动工。", null))
                .cause(CauseCode.COORDINATION_FAILED, "只驱不疏，摊主没有去处，赶走又来。")
                .plan(6, "设临时早餐点 12 个摊位", "早高峰车道无占道", "摊主全部入点经营", "7 点至 9 点车道无占道", "12 个摊位入点")
                .by("handler", new InstructionCommand.AnswerInstruction(1, "办法已当面报告：设 12 个摊位的临时早餐点，先入点再劝离。"))
                .after(3).shows("早餐点启用记录", "12 户入点经营，连续 3 天早高峰车道无占道。").requested("临时早餐点已启用，12 户入点，车道通畅。")
                .after(2).outInFront().acceptedByThree("何苗（居民代表）", "早高峰现场无占道，摊位排队有序。").after(1).approved();
        well.after(31).by("verifier", new MatterCommand.LookBack(true, "早高峰抽查两次，仍无占道。"));
    }

    /** Looked back at and found broken: the old number is opened again. */
    private void lastedNot() {
        tales.matter(100, "handler2", MatterKind.HAZARD, "work-safety", MatterSource.SELF_FOUND, null, "临江三街餐饮店气瓶间与电箱混用",
                        "临江三街 9 号", "3 个气瓶与配电箱同处一间，无隔断", "major", "气瓶外移，加装报警器", "3500 元", "整改前停止使用气瓶")
                .assigned("safety").accepted().cause(CauseCode.RULE_NOT_FOLLOWED, "店主图方便，检查后又搬回原处。")
                .plan(9, "气瓶外移并装报警器", "气瓶与电箱分开", "沿街 14 家一并排查", "气瓶间独立", "报警器能响")
                .after(5).shows("气瓶外移记录", "气瓶已移到室外专用间，报警器测试正常。").requested("气瓶已外移，报警器已装并测试。")
                .after(2).acceptedByThree("罗平（沿街商户）", "三方现场查看，气瓶间独立，报警器能响。").after(1).approved()
                .after(33).by("verifier", new MatterCommand.LookBack(false, "一个月后回头看，气瓶又搬回电箱间，报警器断电。"))
                .after(3).cause(CauseCode.CHECK_MISSING, "只查一次就放手，没有交给网格每周看一眼。");
    }

    /** The same again within the window: the old number goes on, the new one is carried by it. */
    private void cameAgain() {
        Tale first = tales.problem(92, "handler", "city-management", "临湖菜场北门雨天积水", "临湖菜场北门", "雨后门口积水约 8 平方米，最深 6 厘米",
                        tales.day(94) + "雨后，一名买菜老人滑倒", "每天约 300 名居民绕行")
                .assigned("city").accepted().cause(CauseCode.CHECK_MISSING, "雨水篦子被菜叶堵住，清掏没有列入日常。")
                .plan(8, "清掏雨水篦子", "雨停 1 小时内退水", "雨中不积水", "雨后现场无积水")
                .after(4).shows("清掏记录", "清掏篦子 4 个，雨后现场无积水。").requested("篦子已清掏，雨后无积水。")
                .after(2).outInFront().verified(true, "雨后到现场，无积水。").after(1).approved();
        tales.problem(20, "handler", "city-management", "临湖菜场北门又现积水", "临湖菜场北门", "雨后北门积水约 10 平方米",
                        tales.day(21) + "雨后现场测量，水深 5 厘米", "每天约 300 名居民绕行，两名摊主进水")
                .after(1).again(first, "同一处篦子再次堵塞，原因与上次相同。");
    }
}
