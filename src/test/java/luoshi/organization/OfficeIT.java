package luoshi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import luoshi.account.Role;
import luoshi.database.DataFolder;
import luoshi.database.TestDatabase;
import luoshi.journal.Act;
import luoshi.journal.FieldCipher;
import luoshi.journal.Rebuild;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.TableWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class OfficeIT {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID KEEPER = new UUID(0, 99);

    @TempDir
    Path keys;

    private AnnotationConfigApplicationContext house;
    private Organization organization;
    private Office office;
    private Viewers viewers;
    private OrganizationRegister register;
    private Unit district;
    private Unit street;
    private Unit city;
    private Unit team;
    private Person gu;
    private Person liang;
    private Person zhou;
    private UUID cityPost;
    private UUID leaderPost;

    private final Viewer security = new Viewer(KEEPER, List.of(), Role.SECURITY_ADMINISTRATOR);
    private Viewer districtOffice;

    @BeforeEach
    void furnish() {
        house = house();
        organization = house.getBean(Organization.class);
        office = house.getBean(Office.class);
        viewers = house.getBean(Viewers.class);
        register = house.getBean(OrganizationRegister.class);
        Act act = Act.ofProgram(NOW);
        district = register.found(act, null, "01", "云溪区", UnitKind.DISTRICT, 1);
        street = register.found(act, district, "101", "望湖街道", UnitKind.SUB_DISTRICT, 1);
        city = register.found(act, street, "02", "城市管理办公室", UnitKind.SECTION, 2);
        team = register.found(act, street, "08", "综合行政执法队", UnitKind.ENFORCEMENT_TEAM, 8);
        gu = register.join(act, "顾长青", EmploymentStatus.CIVIL_SERVANT, "1001");
        liang = register.join(act, "梁若川", EmploymentStatus.PUBLIC_INSTITUTION, "1002");
        zhou = register.join(act, "周景行", EmploymentStatus.CIVIL_SERVANT, "1003");
        Person ye = register.join(act, "叶清和", EmploymentStatus.CIVIL_SERVANT, "1004");
        cityPost = register.post(act, city, "主任", Set.of(Role.HANDLER), 1, gu, null, List.of(), List.of());
        leaderPost = register.post(act, street, "副主任", Set.of(Role.LEADER), 2, zhou, null, List.of(street.path()), List.of());
        register.post(act, district, "督查室主任", Set.of(Role.DISTRICT_OFFICE), 1, ye, null, List.of("01."), List.of());
        register.list(act, city, "3.12", "city-management", DutyKind.BASIC, "市容环境卫生的日常管理");
        districtOffice = viewers.of(ye.id());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void while_a_holder_is_away_the_deputy_acts_and_both_names_stand_on_the_act() {
        done(security, cityPost, new OfficeCommand.NameDeputy(liang.id()));
        assertThat(viewers.of(liang.id()).posts()).as("a deputy acts only while the holder is away").isEmpty();

        done(security, cityPost, new OfficeCommand.NoteAbsence(TODAY, TODAY.plusDays(2), null, "培训"));
        assertThat(viewers.of(liang.id()).posts()).singleElement().satisfies(seat -> {
            assertThat(seat.roles()).containsExactly(Role.HANDLER);
            assertThat(seat.onBehalfOf()).isEqualTo(gu.id());
        });
        assertThat(organization.actingHolder(cityPost))
                .contains(new ActingHolder(cityPost, liang.id(), gu.id(), ActingHolder.Ground.DEPUTY));
        assertThat(organization.actingHolder(cityPost, TODAY.plusDays(3)).orElseThrow().person())
                .as("it ends by itself").isEqualTo(gu.id());

        UUID absence = organization.absencesFrom(cityPost).getFirst().id();
        done(security, cityPost, new OfficeCommand.EndAbsence(absence, TODAY.minusDays(1)));
        assertThat(viewers.of(liang.id()).posts()).as("it can be ended earlier").isEmpty();
    }

    @Test
    void somebody_may_be_named_to_act_for_a_leader_and_acts_with_the_leaders_reach() {
        done(security, leaderPost, new OfficeCommand.NoteAbsence(TODAY, TODAY, liang.id(), ""));
        Viewer acting = viewers.of(liang.id());
        assertThat(acting.sees(city.path())).isTrue();
        assertThat(acting.posts().getFirst().onBehalfOf()).isEqualTo(zhou.id());
        assertThat(acting.act(acting.posts().getFirst(), NOW).onBehalfOf()).isEqualTo(zhou.id());
    }

    @Test
    void a_vacant_post_falls_to_the_leader_above_until_it_is_filled() {
        done(security, cityPost, new OfficeCommand.VacatePost());
        assertThat(organization.leaderAbove(cityPost).map(Post::id)).contains(leaderPost);
        assertThat(organization.actingHolder(cityPost))
                .contains(new ActingHolder(cityPost, zhou.id(), null, ActingHolder.Ground.LEADER_ABOVE));
        assertThat(viewers.of(zhou.id()).posts()).extracting(HeldPost::post).contains(cityPost);

        done(security, cityPost, new OfficeCommand.FillPost(liang.id()));
        assertThat(viewers.of(zhou.id()).posts()).extracting(HeldPost::post).containsExactly(leaderPost);
        assertThat(organization.actingHolder(cityPost).orElseThrow().person()).isEqualTo(liang.id());
    }

    @Test
    void a_merged_unit_is_carried_on_with_posts_duties_and_sight_and_the_merger_can_be_undone() {
        done(districtOffice, city.id(), new OfficeCommand.MergeUnit(team.id(), TODAY));

        assertThat(organization.standsFor(city.id(), TODAY).map(Unit::id)).contains(team.id());
        assertThat(organization.standsFor(city.id(), TODAY.minusDays(1)).map(Unit::id)).contains(city.id());
        assertThat(organization.postsOf(team.id())).extracting(Post::id).containsExactly(cityPost);
        assertThat(organization.dutiesOf(team.id())).extracting(Duty::code).containsExactly("3.12");
        assertThat(organization.handlersFor("city-management", street.id()).getFirst().unit().id()).isEqualTo(team.id());
        assertThat(viewers.of(gu.id()).sees(city.path())).as("what the old unit owned is still seen").isTrue();
        assertThat(organization.leaderInCharge(city.id(), "city-management").map(Post::id)).contains(leaderPost);
        assertThat(organization.postWith(Role.HANDLER, city.id()).map(Post::id)).contains(cityPost);
        assertThat(refused(districtOffice, city.id(), new OfficeCommand.RenameUnit("别名"))).isEmpty();
        assertThat(refused(security, city.id(), new OfficeCommand.CreatePost("新岗", "", Set.of(), 1)))
                .extracting(Refusal::rule).containsExactly("unit-merged");

        done(districtOffice, city.id(), new OfficeCommand.RestoreUnit());
        assertThat(organization.postsOf(city.id())).extracting(Post::id).containsExactly(cityPost);
        assertThat(organization.dutiesOf(team.id())).isEmpty();
        assertSameAfterRebuild();
    }

    @Test
    void a_merger_shows_every_rule_that_bars_it_and_goes_once_they_are_met() {
        assertThat(refused(districtOffice, street.id(), new OfficeCommand.MergeUnit(city.id(), TODAY.plusDays(1))))
                .extracting(Refusal::rule).containsExactly("merge-into-itself", "merge-below", "merge-date");
        assertThat(refused(districtOffice, district.id(), new OfficeCommand.MergeUnit(street.id(), TODAY)))
                .extracting(Refusal::rule).contains("merge-district");
        assertThat(refused(districtOffice, team.id(), new OfficeCommand.MergeUnit(city.id(), TODAY))).isEmpty();
    }

    @Test
    void a_unit_is_known_under_the_name_that_it_had_on_a_day() {
        done(districtOffice, city.id(), new OfficeCommand.RenameUnit("城市运行办公室"));
        assertThat(organization.unit(city.id()).orElseThrow().name()).isEqualTo("城市运行办公室");
        assertThat(organization.nameOn(city.id(), TODAY)).contains("城市运行办公室");
        done(districtOffice, city.id(), new OfficeCommand.RenameUnit("城市管理办公室"));
        assertThat(organization.unit(city.id()).orElseThrow().name()).as("undone by a new event").isEqualTo("城市管理办公室");
    }

    @Test
    void each_change_belongs_to_one_office_and_nobody_gives_rights_to_themself() {
        Viewer clerk = viewers.of(gu.id());
        assertThat(refused(clerk, city.id(), new OfficeCommand.RenameUnit("甲"))).extracting(Refusal::rule)
                .containsExactly("district-office");
        assertThat(refused(security, city.id(), new OfficeCommand.RenameUnit("甲"))).extracting(Refusal::rule)
                .containsExactly("district-office");
        assertThat(refused(districtOffice, cityPost, new OfficeCommand.VacatePost())).extracting(Refusal::rule)
                .containsExactly("security");
        assertThat(refused(clerk, leaderPost, new OfficeCommand.NoteAbsence(TODAY, TODAY, null, ""))).extracting(Refusal::rule)
                .containsExactly("holder-or-security");
        assertThat(refused(clerk, cityPost, new OfficeCommand.NoteAbsence(TODAY, TODAY, liang.id(), ""))).extracting(Refusal::rule)
                .containsExactly("acting-security");
        assertThat(refused(clerk, cityPost, new OfficeCommand.NoteAbsence(TODAY, TODAY, null, ""))).isEmpty();
        Viewer keeper = new Viewer(liang.id(), List.of(), Role.SECURITY_ADMINISTRATOR);
        assertThat(refused(keeper, cityPost, new OfficeCommand.FillPost(liang.id()))).extracting(Refusal::rule)
                .containsExactly("not-oneself");
        assertThat(refused(security, city.id(),
                        new OfficeCommand.CreatePost("岗", "", Set.of(Role.AUDIT_ADMINISTRATOR), 1)))
                .extracting(Refusal::rule).containsExactly("administrator-role");
    }

    @Test
    void nobody_leaves_before_the_posts_are_handed_over() {
        assertThat(refused(security, gu.id(), new OfficeCommand.PersonLeaves())).extracting(Refusal::rule)
                .containsExactly("person-holds");
        done(security, cityPost, new OfficeCommand.VacatePost());
        done(security, gu.id(), new OfficeCommand.PersonLeaves());
        assertThat(refused(security, cityPost, new OfficeCommand.FillPost(gu.id()))).extracting(Refusal::rule)
                .containsExactly("person-gone");
        done(security, gu.id(), new OfficeCommand.PersonReturns());
        done(security, cityPost, new OfficeCommand.FillPost(gu.id()));
    }

    @Test
    void a_post_and_a_duty_that_were_taken_away_come_back() {
        done(security, cityPost, new OfficeCommand.VacatePost());
        done(security, cityPost, new OfficeCommand.AbolishPost());
        assertThat(organization.postsOf(city.id())).isEmpty();
        done(security, cityPost, new OfficeCommand.RestorePost());
        assertThat(organization.postsOf(city.id())).hasSize(1);

        UUID duty = organization.dutiesOf(city.id()).getFirst().id();
        done(districtOffice, duty, new OfficeCommand.StrikeDuty());
        assertThat(organization.dutiesOf(city.id())).isEmpty();
        done(districtOffice, duty, new OfficeCommand.RestoreDuty());
        done(districtOffice, duty, new OfficeCommand.ChangeDuty("3.13", "environment", DutyKind.SUPPORTING, "配合巡查"));
        assertThat(organization.dutiesOf(city.id())).extracting(Duty::code).containsExactly("3.13");
        assertSameAfterRebuild();
    }

    @Test
    void of_two_who_change_a_unit_at_once_the_second_is_told() {
        assertThat(office.handle(districtOffice, city.id(), 1L, new OfficeCommand.RenameUnit("甲办公室")))
                .isEqualTo(new OfficeOutcome.Done(city.id(), 2));
        assertThatThrownBy(() -> office.handle(districtOffice, city.id(), 1L, new OfficeCommand.RenameUnit("乙办公室")))
                .isInstanceOf(VersionConflict.class);
    }

    @Test
    void people_are_found_by_name_initials_and_number() {
        Person twin = register.join(Act.ofProgram(NOW), "顾长青", EmploymentStatus.CONTRACT, "2001");
        assertThat(organization.findPeople("gcq", 10)).extracting(Person::id).containsExactly(gu.id(), twin.id());
        assertThat(organization.findPeople("2001", 10)).containsExactly(twin);
        assertThat(organization.findPeople("长青", 10)).hasSize(2);
        assertThat(organization.findPeople("%", 10)).isEmpty();
        assertThat(organization.findPeople("\u0000", 10)).isEmpty();
    }

    @Test
    void the_office_given_out_and_taken_in_again_changes_nothing() {
        OfficeImports imports = house.getBean(OfficeImports.class);
        for (Language language : Language.values()) {
            byte[] file = TableWriter.xlsx(imports.tables(language, false));
            OfficePlan plan = imports.plan(security, List.of(new OfficeImports.Sent("office.xlsx", file)));
            assertThat(plan.errors()).isEmpty();
            assertThat(plan.changes()).isEmpty();
            assertThat(plan.unchanged()).isEqualTo(4 + 4 + 3 + 1);
        }
    }

    @Test
    void an_office_is_taken_in_from_csv_files_in_gbk_and_a_second_time_only_differences_remain() {
        OfficeImports imports = house.getBean(OfficeImports.class);
        Charset gbk = Charset.forName("GBK");
        List<OfficeImports.Sent> files = List.of(
                new OfficeImports.Sent("单位.csv", "编号,名称,类别,排序\n01.101.11,湖滨社区,社区,11\n01.101.11.01,第一网格,网格,1\n".getBytes(gbk)),
                new OfficeImports.Sent("人员.csv", "姓名,身份,人员编号\n陈思齐,社区工作者,3101\n陈思齐,合同聘用,3207\n".getBytes(gbk)),
                new OfficeImports.Sent("岗位.csv", "单位编号,岗位名称,岗位编号,职责,在岗人员,B岗\n01.101.11.01,网格员,1,,3101,3207\n01.101.11,书记,,领导、承办岗,顾长青,\n".getBytes(gbk)),
                new OfficeImports.Sent("履职清单.csv", "单位编号,条目,类型,领域,内容\n01.101.11,3.12,配合,城市管理,楼院整治\n".getBytes(gbk)));
        OfficePlan plan = imports.plan(security, files);
        assertThat(plan.errors()).isEmpty();
        assertThat(plan.changes()).hasSize(7);
        imports.take(security, plan);

        OfficePlan again = imports.plan(security, files);
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(7);
        assertThat(organization.findPeople("csq", 5)).hasSize(2);

        List<OfficeImports.Sent> renamed = List.of(new OfficeImports.Sent(
                "单位.csv", "编号,名称,类别,排序\n01.101.11,湖滨南社区,社区,11\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(imports.plan(districtOffice, renamed).changes()).singleElement().satisfies(change -> {
            assertThat(change.fresh()).isFalse();
            assertThat(change.differences()).extracting(OfficePlan.Difference::after).containsExactly("湖滨南社区");
        });
        assertSameAfterRebuild();
    }

    @Test
    void an_office_of_thousands_is_taken_in_whole_and_a_leader_sees_every_post_that_falls_to_them() {
        OfficeImports imports = house.getBean(OfficeImports.class);
        int many = 2_000;
        StringBuilder units = new StringBuilder("编号,名称,类别\n01.101.50,大社区,社区\n");
        StringBuilder people = new StringBuilder("姓名,身份,人员编号\n");
        StringBuilder posts = new StringBuilder("单位编号,岗位名称,在岗人员\n");
        for (int i = 0; i < many; i++) {
            units.append("01.101.50.").append(i).append(",第").append(i).append("网格,网格\n");
            people.append("网格员").append(i).append(",社区工作者,G").append(i).append('\n');
            posts.append("01.101.50.").append(i).append(",网格员,").append(i % 10 == 0 ? "" : "G" + i).append('\n');
        }
        List<OfficeImports.Sent> files = List.of(
                new OfficeImports.Sent("单位.csv", units.toString().getBytes(StandardCharsets.UTF_8)),
                new OfficeImports.Sent("人员.csv", people.toString().getBytes(StandardCharsets.UTF_8)),
                new OfficeImports.Sent("岗位.csv", posts.toString().getBytes(StandardCharsets.UTF_8)));
        OfficePlan plan = imports.plan(security, files);
        assertThat(plan.errors()).isEmpty();
        imports.take(security, plan);
        assertThat(imports.plan(security, files).changes()).isEmpty();
        assertThat(organization.unitsUnder("01.101.50.")).hasSize(many + 1);
        assertThat(viewers.of(zhou.id()).posts()).as("the vacant ones fall to the leader").hasSize(1 + many / 10);
    }

    @Test
    void each_fault_of_a_table_is_named_with_its_row_and_its_column_and_nothing_is_saved() {
        OfficeImports imports = house.getBean(OfficeImports.class);
        String units = "编号,名称,类别\n01.101.99x!,甲,科室\n01.102.01,乙,科室\n01.101.12,丙,机关\n01.101.02,城管办,社区\n01.101.02,重复,科室\n";
        String posts = "单位编号,岗位名称,在岗人员\n01.101.02,副主任,查无此人\n01.101.77,干事,\n";
        OfficePlan plan = imports.plan(security, List.of(
                new OfficeImports.Sent("单位.csv", units.getBytes(StandardCharsets.UTF_8)),
                new OfficeImports.Sent("岗位.csv", posts.getBytes(StandardCharsets.UTF_8)),
                new OfficeImports.Sent("别的.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(plan.errors()).extracting(each -> each.table() + " " + each.line() + " " + each.column() + " " + each.key())
                .containsExactlyInAnyOrder(
                        "单位 2 编号 organization.import.path",
                        "单位 4 类别 organization.import.unknown-word",
                        "别的 0  organization.import.sheet",
                        "单位 3  organization.import.no-unit",
                        "单位 5  organization.import.kind-fixed",
                        "单位 6  organization.import.twice",
                        "岗位 2  organization.import.no-person",
                        "岗位 3  organization.import.no-unit");
        assertThatThrownBy(() -> imports.take(security, plan)).isInstanceOf(IllegalArgumentException.class);
        assertThat(imports.plan(districtOffice, List.of(new OfficeImports.Sent(
                                "人员.csv", "姓名,身份\n甲乙,公务员\n".getBytes(StandardCharsets.UTF_8)))).errors())
                .extracting(each -> each.key()).containsExactly("organization.rule.security");
    }

    @Test
    void the_stored_forms_stay_for_ever() {
        done(districtOffice, team.id(), new OfficeCommand.RenameUnit("执法大队"));
        done(districtOffice, team.id(), new OfficeCommand.ReorderUnit(9));
        done(districtOffice, team.id(), new OfficeCommand.MergeUnit(city.id(), TODAY));
        done(districtOffice, team.id(), new OfficeCommand.RestoreUnit());
        done(security, liang.id(), new OfficeCommand.CorrectPerson("梁若川", "1002", EmploymentStatus.CONTRACT));
        done(security, liang.id(), new OfficeCommand.PersonLeaves());
        done(security, liang.id(), new OfficeCommand.PersonReturns());
        done(security, cityPost, new OfficeCommand.ChangePost("城管办主任", Set.of(Role.HANDLER), 2));
        done(security, cityPost, new OfficeCommand.NameDeputy(liang.id()));
        done(security, cityPost, new OfficeCommand.NoteAbsence(TODAY, TODAY.plusDays(1), null, "培训"));
        done(security, cityPost, new OfficeCommand.EndAbsence(organization.absencesFrom(cityPost).getFirst().id(), TODAY));
        done(security, cityPost, new OfficeCommand.WithdrawDeputy());
        done(security, cityPost, new OfficeCommand.VacatePost());
        done(security, cityPost, new OfficeCommand.AbolishPost());
        done(security, cityPost, new OfficeCommand.RestorePost());
        UUID duty = organization.dutiesOf(city.id()).getFirst().id();
        done(districtOffice, duty, new OfficeCommand.ChangeDuty("3.13", "environment", DutyKind.SUPPORTING, "配合巡查"));
        done(districtOffice, duty, new OfficeCommand.StrikeDuty());
        done(districtOffice, duty, new OfficeCommand.RestoreDuty());

        List<String> stored = house.getBean(JdbcClient.class)
                .sql("select type || ' ' || schema || ' ' || convert_from(payload, 'UTF8') from journal_entry")
                .query(String.class)
                .list()
                .stream()
                .map(each -> each.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"))
                .toList();
        assertThat(stored).contains(
                "unit.founded 1 {\"parent\":null,\"path\":\"01.\",\"name\":\"云溪区\",\"kind\":\"DISTRICT\",\"order\":1}",
                "unit.renamed 1 {\"name\":\"执法大队\"}",
                "unit.reordered 1 {\"order\":9}",
                "unit.merged 1 {\"successor\":\"ID\",\"on\":\"2026-03-02\",\"posts\":[]}",
                "unit.restored 1 {}",
                "person.joined 1 {\"name\":\"顾长青\",\"status\":\"CIVIL_SERVANT\",\"code\":\"1001\"}",
                "person.corrected 1 {\"name\":\"梁若川\",\"status\":\"CONTRACT\",\"code\":\"1002\"}",
                "person.left 1 {}",
                "person.returned 1 {}",
                "post.created 1 {\"unit\":\"ID\",\"title\":\"主任\",\"roles\":[\"HANDLER\"],\"order\":1,\"code\":\"主任\"}",
                "post.filled 1 {\"person\":\"ID\"}",
                "post.changed 1 {\"title\":\"城管办主任\",\"roles\":[\"HANDLER\"],\"order\":2}",
                "post.deputy-named 1 {\"person\":\"ID\"}",
                "post.deputy-withdrawn 1 {}",
                "post.portfolio-set 1 {\"paths\":[\"01.101.\"],\"domains\":[]}",
                "post.absence-noted 1 {\"absence\":\"ID\",\"from\":\"2026-03-02\",\"until\":\"2026-03-03\",\"acting\":null,"
                        + "\"reason\":\"培训\"}",
                "post.absence-ended 1 {\"absence\":\"ID\",\"lastDay\":\"2026-03-02\"}",
                "post.vacated 1 {}",
                "post.abolished 1 {}",
                "post.restored 1 {}",
                "duty.listed 1 {\"unit\":\"ID\",\"code\":\"3.12\",\"domain\":\"city-management\",\"kind\":\"BASIC\","
                        + "\"text\":\"市容环境卫生的日常管理\"}",
                "duty.changed 1 {\"code\":\"3.13\",\"domain\":\"environment\",\"kind\":\"SUPPORTING\",\"text\":\"配合巡查\"}",
                "duty.struck 1 {}",
                "duty.restored 1 {}");
    }

    private void done(Viewer viewer, UUID target, OfficeCommand command) {
        assertThat(office.handle(viewer, target, null, command)).isInstanceOf(OfficeOutcome.Done.class);
    }

    private List<Refusal> refused(Viewer viewer, UUID target, OfficeCommand command) {
        return office.handle(viewer, target, null, command) instanceof OfficeOutcome.Refused refused
                ? refused.refusals() : List.of();
    }

    private void assertSameAfterRebuild() {
        Rebuild rebuild = house.getBean(Rebuild.class);
        var before = rebuild.rows();
        rebuild.run();
        assertThat(rebuild.rows()).as("all rows made again from the journal").isEqualTo(before);
    }

    private AnnotationConfigApplicationContext house() {
        DataSource database = TestDatabase.fresh();
        AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
        made.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        made.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        made.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
        made.registerBean("random", RandomGenerator.class, () -> new Random(7));
        made.registerBean(FieldCipher.class, PlainWords::new);
        made.registerBean(Messages.class, Messages::fromClasspath);
        made.registerBean(DataFolder.class, () -> {
            DataFolder folder = new DataFolder(keys);
            folder.open();
            return folder;
        });
        made.scan("luoshi.journal");
        made.register(OrganizationConfiguration.class);
        made.refresh();
        return made;
    }

    /** Sealing is the vault's own matter; here the words stay readable. */
    private static final class PlainWords implements FieldCipher {

        @Override
        public String seal(StreamId subject, String plain) {
            return plain;
        }

        @Override
        public Optional<String> open(StreamId subject, String sealed) {
            return Optional.of(sealed);
        }
    }
}
