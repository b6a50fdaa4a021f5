package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.calendar.Budget;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final RuleKey ACCEPT = new RuleKey("matter.accept-within");
    private static final RuleKey LOOK_BACK = new RuleKey("matter.look-back-after");

    private final ShippedRules shipped = ShippedRules.read();
    private final MadeSettings settings = new MadeSettings();
    private final Rulebook rulebook =
            new Rulebook(shipped, settings, InstantSource.fixed(Instant.parse("2026-09-28T01:00:00Z")));

    @Test
    void aRuleThatNobodySetHasItsShippedValue() {
        assertThat(rulebook.budget(ACCEPT, TODAY)).isEqualTo(Budget.workingDays(2));
        assertThat(rulebook.numbers(LOOK_BACK, TODAY)).containsExactly(30, 90, 180);
        assertThat(rulebook.version()).endsWith(".0");
    }

    /** A number that nothing reads would promise the district what the program does not keep. */
    @Test
    void everyNumberIsReadSomewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(shipped.all()).allSatisfy(rule ->
                assertThat(sources.indexOf('"' + rule.key().value() + '"')).as(rule.key().value()).isPositive());
    }

    @Test
    void aSettingHoldsFromItsFirstDayAndNotBefore() {
        settings.make(ACCEPT, "3", TODAY.plusDays(10));
        assertThat(rulebook.number(ACCEPT, TODAY.plusDays(9))).isEqualTo(2);
        assertThat(rulebook.number(ACCEPT, TODAY.plusDays(10))).isEqualTo(3);
        assertThat(rulebook.version()).endsWith(".1");
    }

    @Test
    void ofTwoSettingsForOneDayTheLaterWordHolds() {
        settings.make(ACCEPT, "3", TODAY.plusDays(1));
        settings.make(ACCEPT, "4", TODAY.plusDays(1));
        assertThat(rulebook.number(ACCEPT, TODAY.plusDays(1))).isEqualTo(4);
    }

    @Test
    void anUnknownRuleIsAnErrorOfTheProgram() {
        assertThatThrownBy(() -> rulebook.number("matter.no-such-rule")).hasMessageContaining("matter.no-such-rule");
    }

    @Test
    void onlyTheDistrictOfficeMayChangeARule() {
        assertThat(against(Role.LEADER, ACCEPT, "3", TODAY.plusDays(1))).containsExactly("district-office");
        assertThat(against(Role.DISTRICT_OFFICE, ACCEPT, "3", TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aChangeBeginsTomorrowAtTheEarliest() {
        assertThat(against(Role.DISTRICT_OFFICE, ACCEPT, "3", TODAY)).containsExactly("not-retroactive");
        assertThat(against(Role.DISTRICT_OFFICE, ACCEPT, "3", TODAY.plusDays(1))).isEmpty();
        assertThat(against(Role.DISTRICT_OFFICE, ACCEPT, "3", TODAY.plusYears(3))).isEmpty();
        assertThat(against(Role.DISTRICT_OFFICE, ACCEPT, "3", TODAY.plusYears(3).plusDays(1))).containsExactly("too-far-ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "16", "-1", "2.5", "two", "", "1,2", "99999999999"})
    void aValueOutsideItsBoundsIsBarred(String value) {
        assertThat(against(Role.DISTRICT_OFFICE, ACCEPT, value, TODAY.plusDays(1))).containsExactly("range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "90,30", "30,30", "6,30", "30,1101", "30,,90"})
    void severalNumbersMustRiseWithinTheirBounds(String value) {
        assertThat(against(Role.DISTRICT_OFFICE, LOOK_BACK, value, TODAY.plusDays(1))).containsExactly("rising");
    }

    @Test
    void whatARuleSaysForADayThatHasBegunNeverChanges() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            MadeSettings made = new MadeSettings();
            LocalDate today = TODAY;
            List<Integer> said = new ArrayList<>();
            for (int day = 0; day < 40; day++) {
                Rulebook book = new Rulebook(shipped, made, InstantSource.system());
                said.add(book.number(ACCEPT, today));
                for (int i = 0; i <= day; i++) {
                    assertThat(book.number(ACCEPT, TODAY.plusDays(i))).as("seed %d, day %d", seed, i).isEqualTo(said.get(i));
                }
                if (random.nextInt(3) == 0) {
                    made.make(ACCEPT, String.valueOf(1 + random.nextInt(15)), today.plusDays(1 + random.nextInt(10)));
                }
                today = today.plusDays(1);
            }
        }
    }

    @Test
    void everyRuleHasItsNameReasonSourceAndUnitInBothLanguages() {
        Messages messages = Messages.fromClasspath();
        for (Language language : Language.values()) {
            for (ShippedRule rule : shipped.all()) {
                for (String key : List.of("entry." + rule.key(), "why." + rule.key(), "source." + rule.key(),
                        "unit." + rule.unit(), "group." + rule.key().group())) {
                    assertThat(messages.has(language, "rulebook." + key)).as("%s rulebook.%s", language, key).isTrue();
                }
            }
        }
    }

    @Test
    void anotherRoomIsAskedForEachDayOnWhichTheNumbersTurn() {
        settings.make(LOOK_BACK, "30,90", TODAY.plusDays(20));
        List<String> asked = new ArrayList<>();
        RuleCheck noMoreThanThree = (before, after) -> {
            asked.add(before.one("matter.accept-within") + "→" + after.one("matter.accept-within") + "/"
                    + after.count("matter.look-back-after"));
            return after.one("matter.accept-within") > 3 && after.count("matter.look-back-after") == 2
                    ? Optional.of(RuleChange.Reason.of("verifier-capacity", 4, 3))
                    : Optional.empty();
        };
        assertThat(RulebookRules.ofOtherRooms(List.of(noMoreThanThree), rulebook, ACCEPT, "4", TODAY.plusDays(5)))
                .containsExactly(RuleChange.Reason.of("verifier-capacity", 4, 3));
        assertThat(asked).containsExactly("2→4/3", "2→4/2");
        assertThat(RulebookRules.ofOtherRooms(List.of(noMoreThanThree), rulebook, ACCEPT, "3", TODAY.plusDays(5))).isEmpty();
    }

    @Test
    void aSettingThatEndsBeforeALaterOneDoesNotCountOnItsDays() {
        settings.make(ACCEPT, "5", TODAY.plusDays(20));
        assertThat(rulebook.on(TODAY.plusDays(19), ACCEPT, "4", TODAY.plusDays(5)).one(ACCEPT.value())).isEqualTo(4);
        assertThat(rulebook.on(TODAY.plusDays(20), ACCEPT, "4", TODAY.plusDays(5)).one(ACCEPT.value())).isEqualTo(5);
        assertThat(rulebook.on(TODAY.plusDays(20), ACCEPT, "4", TODAY.plusDays(20)).one(ACCEPT.value())).isEqualTo(4);
    }

    private List<String> against(Role role, RuleKey key, String value, LocalDate from) {
        HeldPost post = new HeldPost(new UUID(0, 2), new UUID(0, 3), "01.", "post", Set.of(role), List.of("01."), null);
        Viewer viewer = new Viewer(new UUID(0, 1), List.of(post));
        SetRule wish = new SetRule(key, 0, value, from, "decision 7", "too short in practice");
        return RulebookRules.against(viewer, shipped.find(key).orElseThrow(), wish, value, TODAY).stream()
                .map(RuleChange.Reason::rule)
                .toList();
    }

    private static final class MadeSettings implements RuleSettings {

        private final List<RuleSetting> made = new ArrayList<>();

        void make(RuleKey key, String value, LocalDate from) {
            made.add(new RuleSetting(key.value(), made.size() + 1L, value, from, "source", "reason", new UUID(0, 1), Instant.EPOCH));
        }

        @Override
        public Optional<RuleSetting> inForce(RuleKey key, LocalDate day) {
            return made.stream()
                    .filter(each -> each.key().equals(key.value()) && !each.validFrom().isAfter(day))
                    .max(Comparator.comparing(RuleSetting::validFrom).thenComparing(RuleSetting::version));
        }

        @Override
        public List<RuleSetting> all() {
            return List.copyOf(made);
        }

        @Override
        public long count() {
            return made.size();
        }
    }
}
