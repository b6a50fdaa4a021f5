package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import luoshi.language.source.SourceText;
import org.junit.jupiter.api.Test;

class TasksTest {

    @Test
    void praiseFindingsAndGroundsAreNoTasks() {
        assertThat(Found.words("一年来，街道完成了改造任务，取得了明显成效。")).isEmpty();
        assertThat(Found.words("还存在以下问题：一是台账不健全。二是整改不到位。")).isEmpty();
        assertThat(Found.words("为加强管理，根据有关规定，制定本办法。")).isEmpty();
        assertThat(Found.words("只有站稳群众立场，把群众的事办好，才是治本之策。")).isEmpty();
    }

    @Test
    void amongFindingsOnlyWhatMustBeDoneIsATask() {
        assertThat(Found.words("目前还存在一些问题：一是整改不到位。二是台账不健全，各社区要限期补齐台账。"))
                .containsExactly("各社区要限期补齐台账。");
    }

    @Test
    void aWayOfDoingInFourCharactersStaysWithItsAct() {
        assertThat(Found.words("要严格执法，查处违法案件。")).hasSize(1);
        assertThat(Found.words("要加大工作力度，统筹规划，改善街区环境。")).hasSize(1);
        assertThat(Found.words("建立问题台账，逐项销号、立行立改。")).hasSize(1);
        assertThat(Found.words("逐项整改。")).hasSize(1);
    }

    @Test
    void whatIsSpelledOutBehindJiStaysWithItsAct() {
        assertThat(Found.words("抓好“三纳入”，即纳入规划，纳入预算，并建立台账。")).containsExactly("抓好“三纳入”，即纳入规划，纳入预算，", "并建立台账。");
    }

    @Test
    void anActThatStillWaitsWaitsOverAWayToo() {
        assertThat(Found.words("动员各社区结合实际，围绕安全教育，开展假期活动。")).hasSize(1);
    }

    @Test
    void whoIsAtTheHeadOfABodyIsNoTask() {
        assertThat(Found.words("成立工作专班，分管副区长任组长。")).containsExactly("成立工作专班，");
    }

    @Test
    void aHeadlineWaitsForWhoActs() {
        assertThat(Found.words("推动园区跨越发展，各园区打造1个主导产业。")).hasSize(1);
    }

    @Test
    void aFaultNamedAsTheObjectOfAnActIsNotTold() {
        assertThat(Found.words("克服记录不全、只求过了关的态度，健全督办台账。")).isNotEmpty();
        assertThat(Found.words("工作记录不全、存在只求过了关的态度。")).isEmpty();
    }

    @Test
    void aBanIsATaskOfItsOwn() {
        assertThat(Found.words("加强专项资金管理，不得用于发放津贴，不得挪作他用。")).hasSize(3);
    }

    @Test
    void aHeadingThatRestatesWhatFollowsIsNone() {
        assertThat(Found.words("一、重点任务\n（一）优化窗口服务。设立综合窗口，公开办事清单。")).containsExactly("设立综合窗口，", "公开办事清单。");
    }

    @Test
    void aHeadingWithNothingBelowIsTheTaskItself() {
        assertThat(Found.in("一、民生实事\n1.新建社区食堂3处。（责任单位：民政办）\n2.改造背街小巷5条。（责任单位：城管办、建设办）"))
                .extracting(ProposedTask::title, ProposedTask::responsible, ProposedTask::quantity)
                .containsExactly(tuple("新建社区食堂3处", List.of("民政办"), "3处"), tuple("改造背街小巷5条", List.of("城管办", "建设办"), "5条"));
    }

    @Test
    void aBracketCoversEverySentenceSinceTheBracketBefore() {
        assertThat(Found.in("1.优化服务。设立综合窗口。公开办事清单。（责任单位：行政审批局）开展延时服务。（牵头单位：党政办；配合单位：各社区）"))
                .extracting(ProposedTask::responsible, ProposedTask::supporting)
                .containsExactly(tuple(List.of("行政审批局"), List.of()), tuple(List.of("行政审批局"), List.of()), tuple(List.of("党政办"), List.of("各社区")));
    }

    @Test
    void aBracketDoesNotReachBackIntoAnEarlierList() {
        assertThat(Found.in("# 工作报告\n一、重点工作\n设立综合窗口，公开办事清单。\n附件：民生实事\n一、方便出行\n1.改造背街小巷5条。（责任单位：建设办）\n"))
                .extracting(ProposedTask::responsible)
                .containsExactly(List.of(), List.of(), List.of("建设办"));
    }

    @Test
    void whatStandsLongBeforeTheFirstPartIsNoPreface() {
        String pages = "完善便民服务。".repeat(60);
        assertThat(Found.in("一、重点工作\n" + pages + "\n（1）新建社区食堂3处。\n（2）改造背街小巷5条。")).hasSize(62);
        assertThat(Found.in("一、重点工作\n完善便民服务。\n（1）新建社区食堂3处。\n（2）改造背街小巷5条。")).hasSize(2);
    }

    @Test
    void whoIsNamedInTheSentenceBeatsTheBracket() {
        assertThat(Found.in("（一）做好保障。及时发布信息。交通等部门要开通绿色通道。（市人社局、市总工会按职责分工负责）"))
                .extracting(ProposedTask::responsible)
                .containsExactly(List.of("市人社局", "市总工会"), List.of("交通等部门"));
    }

    @Test
    void whoeverIsNamedGoesOnWithinTheItem() {
        assertThat(Found.in("（一）排查。各社区要开展排查。建立问题台账。\n（二）整改。逐项落实整改。"))
                .extracting(ProposedTask::responsible)
                .containsExactly(List.of("各社区"), List.of("各社区"), List.of());
    }

    @Test
    void aLeadInHandsItsPartyToTheListBehindIt() {
        assertThat(Found.in("各村（社区）要做好以下工作：一要开展排查。建立问题台账。二要落实整改。逐项销号。"))
                .extracting(ProposedTask::responsible).allMatch(List.of("各村（社区）")::equals);
    }

    @Test
    void leadingAndSupportingUnitsMayStandInTheSentence() {
        ProposedTask task = Found.in("建立联席会议制度，由市教育局会同市财政局负责。").getFirst();
        assertThat(task.responsible()).containsExactly("市教育局");
        assertThat(task.supporting()).containsExactly("市财政局");
    }

    @Test
    void aTimeAtTheHeadOfTheSentenceHoldsForItsActs() {
        assertThat(Found.in("到2027年，建成社区食堂20处，完善助餐补贴制度。"))
                .extracting(ProposedTask::due, task -> String.valueOf(task.dueDate()))
                .containsExactly(tuple("到2027年", "2027-12-31"), tuple("到2027年", "2027-12-31"));
    }

    @Test
    void theTimeOfAStageHoldsForTheActsUnderIt() {
        assertThat(Found.in("一、工作安排\n（一）自查阶段（3月1日至3月20日）。各村（社区）组织企业开展自查，建立问题台账。"))
                .extracting(ProposedTask::responsible, ProposedTask::due, task -> String.valueOf(task.dueDate()))
                .containsExactly(tuple(List.of("各村（社区）"), "3月1日至3月20日", "2026-03-20"), tuple(List.of("各村（社区）"), "3月1日至3月20日", "2026-03-20"));
    }

    @Test
    void aNoticeAsksWithPlease() {
        assertThat(Found.in("请各村（社区）于每月25日前报送进展情况。请于3月15日前将自查报告报送党政办。应急办要会同派出所加强检查。"))
                .extracting(ProposedTask::responsible, ProposedTask::due, ProposedTask::frequency)
                .containsExactly(tuple(List.of("各村（社区）"), "", "每月25日前"), tuple(List.of("各村（社区）"), "3月15日前", ""), tuple(List.of("应急办"), "", ""));
    }

    @Test
    void aRectificationPlanIsReadByItsLabels() {
        assertThat(Found.in("一、整改任务\n1.具体问题：制度落实不到位。\n整改措施：①修订制度；②每季度开展一次检查。\n责任领导：某某\n责任单位：党建办\n整改时限：2026年6月底\n"))
                .extracting(ProposedTask::title, ProposedTask::responsible, ProposedTask::due, ProposedTask::frequency)
                .containsExactly(tuple("修订制度", List.of("党建办"), "2026年6月底", ""), tuple("开展一次检查", List.of("党建办"), "", "每季度"));
    }

    @Test
    void aMeetingDecisionNamesWhoLeadsAndWhoSupports() {
        ProposedTask task = Found.in("由区城管局牵头，各街道配合，6月底前完成背街小巷整治30条。").getFirst();
        assertThat(task.responsible()).containsExactly("区城管局");
        assertThat(task.supporting()).containsExactly("各街道");
    }

    @Test
    void aTaskTableIsReadByItsHead() {
        String table = "序号\t工作任务\t具体措施\t责任单位\t配合单位\t完成时限\n1\t优化服务\t设立综合窗口；公开办事清单\t行政审批局\t党政办\t6月底前\n2\t环境整治\t清理积存垃圾\t城管办\t各社区\t每月\n";
        assertThat(Found.in(table))
                .extracting(task -> task.span().of(table), ProposedTask::responsible, ProposedTask::supporting, ProposedTask::due, ProposedTask::frequency)
                .containsExactly(
                        tuple("设立综合窗口；", List.of("行政审批局"), List.of("党政办"), "6月底前", ""),
                        tuple("公开办事清单", List.of("行政审批局"), List.of("党政办"), "6月底前", ""),
                        tuple("清理积存垃圾", List.of("城管办"), List.of("各社区"), "", "每月"));
    }

    @Test
    void unitsComeBeforePersonsAndATitleRowIsNoHead() {
        String table = "某街道重点任务清单\t\n重点任务\t责任领导\t责任单位\n改造老旧小区3个\t副主任\t建设办\n";
        assertThat(Found.in(table)).extracting(ProposedTask::responsible).containsExactly(List.of("建设办"));
        String persons = "重点任务\t责任人\n改造老旧小区3个\t副主任\n";
        assertThat(Found.in(persons)).extracting(ProposedTask::responsible).containsExactly(List.of("副主任"));
    }

    @Test
    void aScheduleThatTellsActsIsTheTask() {
        String table = "任务\t进度安排\n做好换届\t3月：制定换届方案；4月至5月：组织选举\n";
        assertThat(Found.in(table)).extracting(task -> task.span().of(table), ProposedTask::due)
                .containsExactly(tuple("制定换届方案；", "3月"), tuple("组织选举", "4月至5月"));
    }

    @Test
    void kindAndLevelFollowTheWords() {
        assertThat(Found.in("某区关于加强作风建设的意见\n一、工作任务\n贯彻落实省委部署，开展专项督查。对不作为的严肃问责。"))
                .extracting(ProposedTask::kind, ProposedTask::level)
                .containsExactly(tuple(TaskKind.INSPECTION, DecisionLevel.PROVINCE), tuple(TaskKind.ACCOUNTABILITY, DecisionLevel.DISTRICT));
    }

    @Test
    void problemsAreProposedWithPlaceObjectAndFact() {
        assertThat(Found.problems("现将有关问题通报如下：\n一是部分学校信息公开不到位。\n二是食堂管理不规范。"))
                .extracting(ProposedProblem::place, ProposedProblem::object, ProposedProblem::fact)
                .containsExactly(tuple("部分学校", "部分学校信息公开", "不到位"), tuple("", "食堂管理", "不规范"));
    }

    @Test
    void eachLackInASentenceIsAProblemOfItsOwn() {
        assertThat(Found.problems("还存在一些问题：比如，存在台账更新不及时、现场管理精细化程度不高。"))
                .extracting(ProposedProblem::object, ProposedProblem::fact)
                .containsExactly(tuple("台账更新", "不及时"), tuple("现场管理精细化程度", "不高"));
    }

    @Test
    void nothingRepeatedWithoutEndKeepsTheReaderBusy() {
        String[] pieces = {"找a、查b、", "（(a)", "（", "    ", "只有", "给予", "由市", "1、建\n2、", "一是", "。", "，", "“", "每", "市教育局、", "|", "\t", "对", "2026年"};
        for (String piece : pieces) {
            String text = "一、重点任务\n各社区要" + piece.repeat(200_000 / piece.length());
            SourceText source = Found.source(text);
            assertThat(Tasks.in(source, null)).as(piece).allMatch(task -> task.title().length() <= Titles.LONGEST);
        }
    }

    @Test
    void noMixtureBreaksTheReaderAndEverySpanIsWordsOfTheSource() {
        String[] pieces = {"一、", "（一）", "1.", "一是", "二要", "建立台账", "各社区要", "对存在问题的", "由市教育局牵头", "，", "。", "；", "\n", "\t", "|", "：", "“", "”", "（", "）",
            "责任单位：", "（责任单位：城管办）", "6月底前", "到2027年，", "每季度", "100个", "12.5%", "\uD83D", "\uFFFD", "\u0000", "确保", "通过", "的", "了", "要", "任务\t责任单位\n", "《", "》", "　　", "**", "# "};
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder("文");
            for (int i = random.nextInt(120); i > 0; i--) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            SourceText source = Found.source(made.toString());
            int last = 0;
            for (ProposedTask task : Tasks.in(source, null)) {
                assertThat(task.span().end()).as("seed %d", seed).isLessThanOrEqualTo(source.text().length());
                assertThat(task.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(task.span().of(source.text())).as("seed %d", seed).isNotBlank();
                assertThat(task.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
                last = task.span().start();
            }
            Found.problems(made.toString());
        }
    }

    @Test
    void whatAMeetingDidIsToldAndWhatItAsksIsATask() {
        assertThat(Found.words("9月5日下午，市住建局召开局长办公会议。会议听取了工作汇报，局领导参加会议。")).isEmpty();
        assertThat(Found.words("会议强调，要建立整改台账，严肃查处违法行为。")).containsExactly("要建立整改台账，", "严肃查处违法行为。");
        assertThat(Found.in("各社区要排查隐患。会议要求，要建立台账。")).extracting(ProposedTask::responsible).containsExactly(List.of("各社区"), List.of());
    }

    @Test
    void aDemandInFourCharactersIsTheHeadlineOfWhatFollows() {
        assertThat(Found.words("要完善措施，制定整改方案，建立问题台账。")).containsExactly("要完善措施，制定整改方案，", "建立问题台账。");
    }

    @Test
    void mannerInARowWaitsForItsAct() {
        assertThat(Found.words("要协调推进，及早部署，及早动手，及早谋划明年的工作。")).hasSize(1);
        assertThat(Found.words("要因区施策，因情施策，加强政策宣传。")).hasSize(1);
    }

    @Test
    void aResultWithItsOwnNumberIsATask() {
        assertThat(Found.words("发展节水灌溉，解决40万农村人口饮水安全问题。")).hasSize(2);
        assertThat(Found.words("发展节水灌溉，解决农村人口饮水安全问题。")).hasSize(1);
        assertThat(Found.words("启动推进计划，年内确保3.5万人实现脱贫。")).hasSize(2);
    }

    @Test
    void questionsBelongToTheCheck() {
        assertThat(Found.words("各市要审定计划，看目标是否合理，路径是否清晰。")).hasSize(1);
    }

    @Test
    void aCaseAndATopicWaitForWhatIsDone() {
        assertThat(Found.words("落实值班制度，如遇突发险情，及时启动应急响应。")).containsExactly("落实值班制度，", "如遇突发险情，及时启动应急响应。");
        assertThat(Found.words("巡察发现的问题，都要通报给各单位。")).hasSize(1);
    }

    @Test
    void whatHasAlreadyBeenDoneMayDescribeTheObject() {
        assertThat(Found.words("贯彻落实国家和我省已出台的系列政策，用好财税措施。")).isNotEmpty();
        assertThat(Found.words("政策已经出台，成效明显。")).isEmpty();
    }

    @Test
    void aNumberedSentenceIsNoHeading() {
        assertThat(Found.words("三、措施\n1.建立台账。\n2.乡村振兴办公室做好组织工作，对各村整治情况进行检查，确保整治成效。\n某镇人民政府\n")).hasSize(3);
    }
}
