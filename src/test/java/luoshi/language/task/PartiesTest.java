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
}
