package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

    @Test
    void rolesAreReadFromABracket() {
        assertThat(Parties.stated("责任单位：市教育局、市财政局")).contains(new Party(List.of("市教育局", "市财政局"), List.of()));
        assertThat(Parties.stated("牵头单位：市建委；责任单位：各区政府；配合单位：市财政局"))
                .contains(new Party(List.of("市建委"), List.of("各区政府", "市财政局")));
        assertThat(Parties.stated("市教育局牵头，市财政局、各区政府配合"))
                .contains(new Party(List.of("市教育局"), List.of("市财政局", "各区政府")));
    }

    @Test
    void aPlainListOfUnitsIsAParty() {
        assertThat(Parties.stated("省发展改革委、省科技厅等按职责分工负责"))
                .contains(new Party(List.of("省发展改革委", "省科技厅"), List.of()));
        assertThat(Parties.stated("含定州、辛集市，下同")).isEmpty();
        assertThat(Parties.stated("不重复奖励")).isEmpty();
    }

    @Test
    void whatStandsInBracketsBelongsToItsName() {
        assertThat(Parties.names("各市<含定州、辛集市>教育局，雄安新区公共服务局")).containsExactly("各市<含定州、辛集市>教育局", "雄安新区公共服务局");
        assertThat(Parties.names("各县（市、区）政府、市、县辅导员")).containsExactly("各县（市、区）政府", "市、县辅导员");
    }

    @Test
    void whoHasAVerbInItsNameIsStillSomebody() {
        assertThat(Found.in("教育行政部门负责日常管理。发展改革部门负责纳入规划。各有关部门要按时报送。"))
                .extracting(ProposedTask::responsible)
                .containsExactly(List.of("教育行政部门"), List.of("发展改革部门"), List.of("各有关部门"));
        assertThat(Found.in("管理好公共停车场。组织培训机构开展上门服务。")).extracting(ProposedTask::responsible).containsExactly(List.of(), List.of());
    }

    @Test
    void theTimeBesideTheNamesIsNoName() {
        assertThat(Parties.stated("责任单位：市教育局，各学校，完成时限：4月底前")).contains(new Party(List.of("市教育局", "各学校"), List.of()));
        assertThat(Parties.time("责任单位：市教育局，各学校，完成时限：4月底前")).contains("4月底前");
        assertThat(Found.in("严格开展抽查，制定抽查计划。（责任单位：市教育局；完成时限：4月底前）。")).extracting(ProposedTask::due).containsExactly("4月底前", "4月底前");
    }

    @Test
    void levelsThatShareAWordAreOneName() {
        assertThat(Parties.names("各市、县（市）政府")).containsExactly("各市、县（市）政府");
        assertThat(Parties.names("各市、县")).containsExactly("各市", "县");
        assertThat(Parties.names("市经信局、各区〔县、市〕政府")).containsExactly("市经信局", "各区〔县、市〕政府");
        assertThat(Parties.names("城管执法局、莲洲镇等单位")).containsExactly("城管执法局", "莲洲镇");
        assertThat(Parties.names("交通等部门")).containsExactly("交通等部门");
    }

    @Test
    void whoActsMayStandBehindACommaOrAnOrder() {
        assertThat(Found.in("各包村干部、村干部，负责清运垃圾。")).extracting(ProposedTask::responsible).containsExactly(List.of("各包村干部", "村干部"));
        assertThat(Found.in("竟成镇、各街道作为实施主体，要主动申报项目。")).extracting(ProposedTask::responsible).containsExactly(List.of("竟成镇", "各街道"));
        assertThat(Found.in("副县长要求青山镇在下一步工作中，要选派人员进驻每个村。")).extracting(ProposedTask::responsible).containsExactly(List.of("青山镇"));
        assertThat(Found.in("在座的各级领导干部要带头落实责任。")).extracting(ProposedTask::responsible).containsExactly(List.of("在座的各级领导干部"));
        assertThat(Found.in("由保洁公司负责清运垃圾。")).extracting(ProposedTask::responsible).containsExactly(List.of("保洁公司"));
        assertThat(Found.in("县级以上政府要健全服务体系。")).extracting(ProposedTask::responsible).containsExactly(List.of("县级以上政府"));
    }

    @Test
    void aParagraphNamesItsOwn() {
        assertThat(Found.in("各社区要排查隐患。建立台账。\n优化窗口服务，提升办事效率。")).extracting(ProposedTask::responsible)
                .containsExactly(List.of("各社区"), List.of("各社区"), List.of());
    }
}
