package luoshi.upward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.sim.OfficeWorld;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import org.junit.jupiter.api.Test;

/** A word about a leader goes one level up, past everybody who must not read it. */
class ReceiversTest {

    private final OfficeWorld office = new OfficeWorld();
    private final Receivers receivers = new Receivers(office);
    private final Unit district = office.found(null, "01", "区", UnitKind.DISTRICT);
    private final Unit bureau = office.found(district, "001", "区专班", UnitKind.DEPARTMENT);
    private final Unit street = office.found(district, "101", "街道", UnitKind.SUB_DISTRICT);
    private final UUID writer = office.person("写的人");
    private final UUID leader = office.person("街道领导");
    private final UUID above = office.person("区领导");
    private final Post leads = office.post(street, "主任", Set.of(Role.LEADER), leader);
    private final Post leadsDistrict = office.post(district, "副区长", Set.of(Role.LEADER), above);

    @Test
    void the_leader_above_reads_it() {
        assertThat(receivers.forWordAbout(leads, writer)).contains(leadsDistrict);
    }

    @Test
    void above_the_last_leader_the_districts_campaign_office_reads_it() {
        Post campaign = campaignOffice(bureau);
        assertThat(receivers.forWordAbout(leadsDistrict, writer)).contains(campaign);
    }

    @Test
    void a_sub_districts_campaign_office_never_does() {
        campaignOffice(street);
        assertThat(receivers.forWordAbout(leadsDistrict, writer)).isEmpty();
    }

    @Test
    void a_post_that_the_leader_or_the_writer_holds_and_one_that_is_vacant_are_passed() {
        Post campaign = campaignOffice(bureau);
        office.fill(leadsDistrict.id(), leader);
        assertThat(receivers.forWordAbout(leads, writer)).as("the leader's own post").contains(campaign);
        office.fill(leadsDistrict.id(), writer);
        assertThat(receivers.forWordAbout(leads, writer)).as("the writer's own post").contains(campaign);
        office.fill(leadsDistrict.id(), null);
        assertThat(receivers.forWordAbout(leads, writer)).as("a vacant post").contains(campaign);
        office.fill(campaign.id(), leader);
        assertThat(receivers.forWordAbout(leads, writer)).as("the leader runs the campaign too").isEmpty();
    }

    private Post campaignOffice(Unit unit) {
        return office.post(unit, "专班办公室", Set.of(Role.CAMPAIGN_OFFICE), office.person("专班"));
    }
}
