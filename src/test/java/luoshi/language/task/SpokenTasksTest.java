package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What minutes, speeches, notices and rules of procedure ask for, and how. */
class SpokenTasksTest {

    @Test
    void aWordOfTellingWithinAnAimTellsNothing() {
        assertThat(Found.words("落实工作措施，确保今年工作体现新特色。")).hasSize(1);
        assertThat(Found.words("健全评价机制，努力在关键技术攻关上取得突破。")).hasSize(1);
        assertThat(Found.words("落实了工作措施，取得了突破。")).isEmpty();
    }

    @Test
    void hearingReportsRegularlyIsAskedWhereItShallBeDone() {
        assertThat(Found.words("区委常委会应当定期听取信访工作汇报，分析形势，部署任务。")).hasSize(3);
        assertThat(Found.words("11月21日，市长主持召开专题会议，对供暖工作进行再强调、再部署。")).isEmpty();
    }

    @Test
    void whatAThingIsToldToBeIsNoTask() {
        assertThat(Found.words("抓好巡察整改，是当前和今后一个时期的重要任务。")).isEmpty();
        assertThat(Found.words("营商环境检验着机关的效能。")).isEmpty();
    }

    @Test
    void demandsThatOthersMadeAreNoSpeech() {
        assertThat(Found.words("执行上级党组织关于信访工作的部署要求，统筹责任体系构建。")).hasSize(2);
    }

    @Test
    void aShortActThatSettlesTheMatterStandsForItself() {
        assertThat(Found.words("对排查出的隐患要建立台账，立即整改。")).containsExactly("对排查出的隐患要建立台账，", "立即整改。");
        assertThat(Found.words("要及时向上级报告，妥善处置。")).containsExactly("要及时向上级报告，", "妥善处置。");
        assertThat(Found.words("对点到的问题限期整改，屡犯不改的坚决问责。")).hasSize(2);
        assertThat(Found.words("启动应急预案，同时向区应急局报告情况。")).hasSize(2);
    }

    @Test
    void forWhomAboveAllWaitsForWhatIsDone() {
        assertThat(Found.words("各街道要主动作为、积极申报，特别是对人流量大的路段，要加大改造力度。")).hasSize(2);
        assertThat(Found.words("需对供暖设施进行整改的，供暖季结束之后要立即开工建设。")).hasSize(1);
    }

    @Test
    void insistingOnAResultIsNoActOfItsOwn() {
        assertThat(Found.words("建立整改台账，务必做到清仓见底。")).hasSize(1);
    }

    @Test
    void aMeasureWithItsDayIsATask() {
        assertThat(Found.words("2022年底前，安全环保监控平台建成率达到100%。")).hasSize(1);
        assertThat(Found.words("2022年，安全环保监控平台建成率达到100%。")).isEmpty();
    }

    @Test
    void theTimesOfSchoolsAreTimes() {
        assertThat(Found.in("各学校要在开学前进行安全自查，开学后第一天将自查报告交中心校存档。"))
                .extracting(ProposedTask::due).containsExactly("开学前", "开学后第一天");
    }

    @Test
    void whoIsNamedBeforeAListOfDutiesHasThemAll() {
        assertThat(Found.in("第一条 信访部门是开展信访工作的专门机构，履行下列职责：\n（一）受理信访事项；\n（二）督促检查处理情况；\n（三）承担交办的其他事项。\n第二条 县级以上政府应当落实经费。"))
                .extracting(ProposedTask::responsible)
                .containsExactly(List.of("信访部门"), List.of("信访部门"), List.of("信访部门"), List.of("县级以上政府"));
    }

    @Test
    void longRowsAndWidePhrasesOfNamesAreRead() {
        assertThat(Found.in("公安、消防、民政、劳动保障、信访、电力、交通、城建、通信、卫生、旅游等部门要落实值班制度。").getFirst().responsible())
                .hasSize(11).startsWith("公安").endsWith("旅游");
        assertThat(Found.in("信访部门以外的其他机关、单位应当明确负责信访工作的人员。").getFirst().responsible())
                .containsExactly("信访部门以外的其他机关", "单位");
        assertThat(Found.in("镇人居环境整治推进工作领导小组要加强督导。").getFirst().responsible())
                .containsExactly("镇人居环境整治推进工作领导小组");
        assertThat(Found.in("请王强同志、李明同志牵头，相关单位主动认领，对点到的问题限期整改。").getFirst().responsible())
                .containsExactly("王强同志", "李明同志");
    }

    @Test
    void aBanOnEverybodyIsNotHandedOn() {
        assertThat(Found.in("任何人都不得侵占耕地。加强耕地保护。")).extracting(ProposedTask::responsible)
                .containsExactly(List.of("任何人"), List.of());
    }

    @Test
    void whatHasANumberOfItsOwnInAListOfNumbersIsATask() {
        assertThat(Found.words("着力打造5个产业联盟，力争高新技术产业产值突破3000亿元。")).hasSize(2);
        assertThat(Found.words("实施品牌行动，旅游总收入增长20%以上。")).hasSize(1);
    }

    @Test
    void houseRulesHandOnAndForbid() {
        assertThat(Found.words("会议纪要初稿应在会后1天内完成，并送办公室主任审签。")).hasSize(2);
        assertThat(Found.words("会场布置简洁，不挂横幅，不摆花草。")).hasSize(2);
        assertThat(Found.in("会务工作由文书科负责。").getFirst().responsible()).containsExactly("文书科");
        assertThat(Found.in("由各承办单位直接答复代表。").getFirst().responsible()).containsExactly("各承办单位");
        assertThat(Found.words("区政府召开的会议有关精神贯彻落实情况在会后7日内上报。")).hasSize(1);
    }

    @Test
    void aFirmGoesOnActingWhereMoreIsDemanded() {
        assertThat(Found.in("物业公司要检修设备。要畅通投诉渠道。")).extracting(ProposedTask::responsible)
                .containsExactly(List.of("物业公司"), List.of("物业公司"));
        assertThat(Found.in("物业公司、热力公司和广大业主应保持沟通，征求意见。").getFirst().responsible())
                .containsExactly("物业公司", "热力公司和广大业主");
    }

    @Test
    void inSpokenWordsEachThingIsDealtWithInAFewCharacters() {
        assertThat(Found.words("对督查发现的问题，各区县要逐条认领，能立即整改的马上改，一时难以整改的要制定计划，月底前将整改情况报市政府督查室。")).hasSize(4);
        assertThat(Found.words("分管副市长每周调度一次，重大事项随时报告。")).hasSize(2);
        assertThat(Found.words("区安委办每月组织一次督查，结果在全区通报。")).hasSize(2);
        assertThat(Found.words("每个社区至少设置一块宣传栏，中小学每学期上好一堂消防课。")).hasSize(2);
    }

    @Test
    void whatABodyIsForBelongsToItsSettingUp() {
        assertThat(Found.words("成立禁烧领导小组，负责全镇禁烧工作。")).hasSize(1);
    }

    @Test
    void aResultOfACallToMindIsNone() {
        assertThat(Found.words("要提高政治站位，确保取得实效。")).isEmpty();
    }

    @Test
    void whatIsPassedOnAfterApprovalIsAnAct() {
        assertThat(Found.words("各县制定的计划，经市政府审定后于3月25日前报省厅，省厅汇总后报省政府。")).hasSize(2);
    }
}
