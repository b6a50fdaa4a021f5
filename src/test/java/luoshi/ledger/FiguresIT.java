package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import luoshi.journal.EventFamily;
import luoshi.journal.RealJournal;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.WordCommand;
import luoshi.ledger.sim.Office;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.OfficeClock;
import luoshi.ledger.sim.Story;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures say of a handful of matters whose lives are told here, in a real PostgreSQL. */
class FiguresIT {

    private OfficeAtWork at;
    private Office.SubDistrict sub;
    private JdbcClient jdbc;
    private RealJournal real;
    private Viewer reader;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database);
        OfficeClock clock = OfficeAtWork.openedOn(LocalDate.of(2026, 3, 2));
        real = new RealJournal(database, clock, List.of(new EventFamily(MatterEvent.class)), List.of(LedgerDoors.rows(jdbc)));
        at = new OfficeAtWork(3L, clock, real.journal(), LedgerDoors.numbers(jdbc), real.transaction());
        sub = at.office.first();
        reader = at.viewer(sub.principal);
    }

    @Test
    void a_past_close_out_is_never_rewritten_by_what_comes_after() {
        Story story = fromAbove().listed().requested().acceptedByThreeSides().closed();
        Dashboard.Month march = month(LocalDate.of(2026, 3, 1));
        assertThat(List.of(march.closed(), march.rated(), march.percentByFirst())).isEqualTo(List.of(1, 1, 100));
        at.clock.toDay(story.matter().closing().lookBacksDue().getFirst());
        story.does(sub.verifier, new MatterCommand.LookBack(false, Story.WORDS));
        Dashboard.Month after = month(LocalDate.of(2026, 3, 1));
        assertThat(List.of(after.closed(), after.rated(), after.percentByFirst())).isEqualTo(List.of(1, 1, 100));
        Dashboard.Unit unit = firstSection();
        assertThat(List.of(unit.rated(), unit.onTimeByFirst(), unit.closedOnce(), unit.recurred())).isEqualTo(List.of(1, 1, 1, 1));
        assertThat(closeOuts(true)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(story.matter().number());
            assertThat(row.byFirst()).isTrue();
            assertThat(row.reopenedAt()).isEqualTo(at.clock.instant());
        });
    }

    @Test
    void all_rows_made_again_are_the_same_rows() {
        Story story = fromAbove().listed().requested().acceptedByThreeSides().closed();
        at.clock.toDay(story.matter().closing().lookBacksDue().getFirst());
        story.does(sub.verifier, new MatterCommand.LookBack(false, Story.WORDS));
        Map<String, List<String>> before = real.rebuild().rows();
        real.rebuild().run();
        assertThat(before.get("matter_close_out")).hasSize(1);
        assertThat(real.rebuild().rows()).isEqualTo(before);
    }

    /** Of a known office, each kind of self-found matter is added in turn: mended, open, late, late and mended (P5). */
    @Test
    void what_a_unit_finds_itself_lowers_none_of_its_figures() {
        fromAbove().closed();
        Story late = fromAbove().shown();
        Story own = Story.aProblem(at).shown();
        at.clock.toDay(late.lastDay().plusDays(3));
        late.closed();
        fromAbove().assigned();
        Dashboard.Unit before = firstSection();
        assertThat(List.of(before.rated(), before.percentByFirst(), before.recurrencePercent())).isEqualTo(List.of(2, 50, 0));
        assertThat(List.of(before.own(), before.ownOverdue(), before.ownRated())).isEqualTo(List.of(1, 1, 1));
        own.closed();
        Story.aProblem(at).closed();
        Story.aProblem(at).assigned();
        Dashboard.Unit after = firstSection();
        assertThat(List.of(after.rated(), after.percentByFirst(), after.percentByPresent(), after.recurrencePercent()))
                .isEqualTo(List.of(before.rated(), before.percentByFirst(), before.percentByPresent(), before.recurrencePercent()));
        assertThat(List.of(after.ownRated(), after.ownByFirst())).isEqualTo(List.of(2, 1));
    }

    @Test
    void which_aim_was_reached_is_counted_apart_by_unit_and_opens_its_rows() {
        fromAbove().closed();
        Story.aProblem(at).closed();
        Story further = fromAbove().listed().requested().acceptedByThreeSides().closed();
        Dashboard.Unit unit = firstSection();
        assertThat(List.of(unit.baselineOnly(), unit.stretch())).isEqualTo(List.of(2, 1));
        assertThat(reached(Aim.BASELINE)).hasSize(2);
        assertThat(reached(Aim.STRETCH)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(further.matter().number());
            assertThat(row.shown()).isEqualTo(Story.WORDS);
        });
    }

    private List<FigureRegisters.CloseOut> reached(Aim aim) {
        return figures()
                .closeOuts(
                        reader, new FigureRegisters.CloseOutsAsked(null, null, null, null, null, null, aim),
                        RegisterPage.Part.newest(null, 9))
                .rows();
    }

    /** Closed, open, late, come again: an early sign counts against nobody (R35). */
    @Test
    void a_first_sign_is_in_no_rate() {
        fromAbove().closed();
        Dashboard.Unit before = firstSection();
        Story talked = judged(fromAbove(), Severity.EARLY_SIGN).accepted();
        talked.does(talked.handler(), new AppraisalCommand.HoldReminderTalk("小王", at.clock.today(), Story.WORDS)).closed();
        Story late = judged(fromAbove(), Severity.EARLY_SIGN).accepted();
        Story ownLate = judged(Story.aProblem(at), Severity.EARLY_SIGN).accepted();
        at.clock.toDay(late.lastDay().plusDays(3));
        fromAbove().does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(talked.id, false, Story.WORDS));
        Dashboard.Unit after = firstSection();
        assertThat(after.overdue()).as("the clock runs and shows").isEqualTo(2);
        assertThat(List.of(after.rated(), after.percentByFirst(), after.percentByPresent(), after.closedOnce(), after.recurred(), after.ownRated()))
                .isEqualTo(List.of(
                        before.rated(), before.percentByFirst(), before.percentByPresent(), before.closedOnce(), before.recurred(), before.ownRated()));
        assertThat(late.status()).isEqualTo(ownLate.status());
        assertThat(closeOuts(true)).singleElement().satisfies(row -> assertThat(row.earlySign()).isTrue());
        Discovery.Found found = new Discovery(jdbc).of(reader, at.clock.today());
        assertThat(found.units()).allSatisfy(unit -> assertThat(List.of(unit.judged(), unit.missed())).isEqualTo(List.of(0, 0)));
        assertThat(found.units().stream().mapToInt(Discovery.OfUnit::signs).sum()).isEqualTo(3);
    }

    @Test
    void each_honest_end_of_a_call_is_counted_apart_and_opens_its_rows() {
        Story order = Story.aHotlineOrder(at);
        UUID second = at.id();
        order.does(sub.clerk, new VoiceCommand.LinkVoice(second, "来电人乙")).requested();
        order.does(sub.verifier, order.call(second, CallbackEnd.CONFIRMED));
        order.does(sub.verifier, order.call(order.id, CallbackEnd.GROUNDLESS));
        assertThat(ends()).as("an approver has not agreed yet").isEqualTo(Map.of(CallbackEnd.CONFIRMED, 1));
        order.does(sub.approver, new VoiceCommand.ApproveCallbackEnd(order.id, Story.WORDS));
        Story other = Story.aHotlineOrder(at).requested();
        other.does(sub.verifier, other.call(other.id, CallbackEnd.DISSATISFIED));
        assertThat(ends()).isEqualTo(
                Map.of(CallbackEnd.CONFIRMED, 1, CallbackEnd.GROUNDLESS, 1, CallbackEnd.DISSATISFIED, 1));
        FigureRegisters.CallEnded groundless = figures()
                .callEnds(reader, CallbackEnd.GROUNDLESS, at.clock.today(), RegisterPage.Part.newest(null, 9))
                .rows()
                .getFirst();
        assertThat(groundless.number()).isEqualTo(order.matter().number());
        assertThat(figures().callEnds(stranger(), null, at.clock.today(), RegisterPage.Part.newest(null, 9)).rows()).isEmpty();
    }

    @Test
    void looks_back_are_due_late_done_and_failed() {
        Story story = fromAbove().listed().requested().acceptedByThreeSides().closed();
        List<LocalDate> days = story.matter().closing().lookBacksDue();
        assertThat(looks()).isEqualTo(Map.of(LookBackState.DUE, 1, LookBackState.LATER, 2));
        at.clock.toDay(days.getFirst().plusDays(1));
        assertThat(looks()).isEqualTo(Map.of(LookBackState.LATE, 1, LookBackState.LATER, 2));
        story.does(sub.verifier, new MatterCommand.LookBack(true, Story.WORDS));
        assertThat(looks().get(LookBackState.HELD)).isEqualTo(1);
        at.clock.toDay(days.get(1));
        story.does(sub.verifier, new MatterCommand.LookBack(false, Story.WORDS));
        assertThat(looks()).isEqualTo(Map.of(LookBackState.HELD, 1, LookBackState.BROKEN, 1));
        assertThat(figures().lookBacks(reader, LookBackState.BROKEN, at.clock.today(), RegisterPage.Part.byDate(null, 9)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo(days.get(1)));
    }

    @Test
    void a_problem_counts_as_missed_where_the_unit_had_listed_nothing_of_the_place() {
        Story missed = judged(fromAbove().assigned(), Severity.ORDINARY);
        judged(Story.aProblem(at).assigned(), Severity.ORDINARY);
        Story known = judged(fromAbove().assigned(), Severity.GRAVE);
        judged(fromAbove().assigned(), Severity.EARLY_SIGN);
        assertThat(jdbc.sql("select number from matter m where matter_missed(m)").query(String.class).list())
                .containsExactly(missed.matter().number())
                .doesNotContain(known.matter().number());
        Discovery.Found found = new Discovery(jdbc).of(reader, at.clock.today());
        assertThat(found.units()).singleElement().satisfies(unit -> {
            assertThat(unit.unit()).isEqualTo(sub.sections.getFirst().id());
            assertThat(List.of(unit.judged(), unit.selfFound(), unit.rate(), unit.missed(), unit.signs()))
                    .isEqualTo(List.of(3, 1, 33, 1, 1));
        });
        assertThat(found.sinceFirst()).singleElement().satisfies(month -> assertThat(month.rate()).isEqualTo(33));
        assertThat(new Discovery(jdbc).of(stranger(), at.clock.today()).units()).isEmpty();
    }

    @Test
    void a_register_pages_by_key_to_its_last_row() {
        for (int i = 0; i < 5; i++) {
            Story story = fromAbove().caused();
            story.does(story.handler(), new WordCommand.RecordLesson("先看现场再派工", "每月巡查一次"));
        }
        Registers registers = new Registers(jdbc);
        List<String> read = new java.util.ArrayList<>();
        String after = null;
        do {
            RegisterPage<Registers.Lesson> page = registers.errorBook(reader, "巡查", RegisterPage.Part.newest(after, 2));
            page.rows().forEach(lesson -> read.add(lesson.number()));
            after = page.next();
        } while (after != null);
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
        assertThat(registers.errorBook(reader, null, RegisterPage.Part.newest("0/-999999999-01-01T00:00:00Z/x", 9)).rows())
                .as("what is no key begins at the top").hasSize(5);
        assertThat(registers.errorBook(stranger(), null, RegisterPage.Part.newest(null, 9)).rows()).isEmpty();
    }

    @Test
    void other_units_read_a_lesson_masked_once_its_writer_lets_it_out_and_no_longer_than_that() {
        Story story = fromAbove().caused();
        String unit = sub.sections.getFirst().name();
        story.does(story.handler(), new WordCommand.RecordLesson("请" + unit + "先看现场再派工", "每月巡查一次", true));
        Registers registers = new Registers(jdbc);
        assertThat(registers.errorBook(reader, null, RegisterPage.Part.newest(null, 9)).rows()).singleElement()
                .satisfies(own -> assertThat(own.rightPractice()).contains(unit));
        Registers.Lesson masked = registers.errorBook(stranger(), "巡查", RegisterPage.Part.newest(null, 9)).rows().getFirst();
        assertThat(masked.isMasked()).isTrue();
        assertThat(masked.toString())
                .contains("先看现场再派工", "每月巡查一次")
                .doesNotContain(unit, story.matter().number(), story.matter().title().text());
        assertThat(registers.errorBook(stranger(), unit, RegisterPage.Part.newest(null, 9)).rows())
                .as("nor found by what is masked").isEmpty();
        assertThat(registers.alike(stranger(), "先看现场再派工每月巡查", 5)).singleElement().matches(Registers.Lesson::isMasked);
        story.does(story.handler(), new WordCommand.RecordLesson("先看现场再派工", "每月巡查一次"));
        assertThat(registers.errorBook(stranger(), null, RegisterPage.Part.newest(null, 9)).rows()).isEmpty();
    }

    @Test
    void a_rule_is_found_by_its_own_words() {
        Story story = fromAbove().shown();
        story.does(story.handler(), new MatterCommand.RequestCloseOut(Story.WORDS, "建立人行道每月巡查制度")).closed();
        Registers registers = new Registers(jdbc);
        assertThat(registers.rules(reader, "每月巡查", RegisterPage.Part.newest(null, 9)).rows()).hasSize(1);
        assertThat(registers.rules(reader, "人行道破损", RegisterPage.Part.newest(null, 9)).rows()).as("or by its matter").hasSize(1);
        assertThat(registers.rules(reader, "%消防%", RegisterPage.Part.newest(null, 9)).rows()).isEmpty();
        assertThat(registers.rules(stranger(), null, RegisterPage.Part.newest(null, 9)).rows()).isEmpty();
    }

    private Story fromAbove() {
        return Story.registered(at, sub.clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SUPERIOR));
    }

    private Story judged(Story story, Severity severity) {
        at.clock.pass(Duration.ofHours(1));
        return story.does(sub.dispatcher, new AppraisalCommand.Appraise(severity, List.of(), Story.WORDS));
    }

    /** A sub-district knows nothing of another's. */
    private Viewer stranger() {
        return at.viewer(at.office.subDistricts.get(1).principal);
    }

    private Dashboard.Shown shown() {
        return new Dashboard(jdbc, at.clock).of(reader, at.clock.today());
    }

    private Dashboard.Month month(LocalDate first) {
        return shown().months().stream().filter(each -> each.first().equals(first)).findFirst().orElseThrow();
    }

    private Dashboard.Unit firstSection() {
        UUID section = sub.sections.getFirst().id();
        return shown().units().stream().filter(each -> section.equals(each.unit())).findFirst().orElseThrow();
    }

    private FigureRegisters figures() {
        return new FigureRegisters(jdbc);
    }

    private List<FigureRegisters.CloseOut> closeOuts(boolean again) {
        return figures()
                .closeOuts(
                        reader, new FigureRegisters.CloseOutsAsked(null, null, null, null, again, null, null),
                        RegisterPage.Part.newest(null, 9))
                .rows();
    }

    private Map<CallbackEnd, Integer> ends() {
        return shown().calls().stream()
                .filter(each -> each.count() > 0)
                .collect(Collectors.toMap(Dashboard.CallEnd::end, Dashboard.CallEnd::count));
    }

    private Map<LookBackState, Integer> looks() {
        return shown().lookBacks().stream()
                .filter(each -> each.count() > 0)
                .collect(Collectors.toMap(Dashboard.LookBacks::state, Dashboard.LookBacks::count));
    }
}
