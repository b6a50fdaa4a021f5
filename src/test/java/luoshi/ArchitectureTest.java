package luoshi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of the house, held against the code. */
class ArchitectureTest {

    /** From the roof down; a room uses only rooms below it. */
    private static final List<String> ROOMS = List.of(
            "bench", "demonstration", "operation", "web", "opinion", "intake", "upward", "problem", "ledger", "indicator",
            "notice", "evidence", "rulebook", "calendar", "organization", "work", "account", "language", "table", "vault", "journal",
            "database", "page");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("luoshi");

    @Test
    void a_room_uses_only_rooms_below_it() {
        for (int room = 1; room < ROOMS.size(); room++) {
            String[] above = ROOMS.subList(0, room).stream().map(each -> "luoshi." + each + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("luoshi." + ROOMS.get(room) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(above)
                    .check(PRODUCT);
        }
    }

    @Test
    void every_package_of_the_product_has_its_place_in_the_order() {
        assertThat(PRODUCT.stream()
                        .map(each -> each.getPackageName())
                        .filter(name -> name.startsWith("luoshi."))
                        .map(name -> name.split("\\.")[1])
                        .distinct())
                .isSubsetOf(ROOMS);
    }

    @Test
    void the_life_of_a_matter_knows_no_framework() {
        noClasses().that().haveFullyQualifiedName("luoshi.ledger.life.Matter")
                .or().haveSimpleNameEndingWith("Rules").and().resideInAPackage("luoshi.ledger")
                .or().haveFullyQualifiedName("luoshi.ledger.life.MatterEvent")
                .or().haveFullyQualifiedName("luoshi.ledger.life.MatterCommand")
                .or().haveFullyQualifiedName("luoshi.ledger.life.Decision")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .check(PRODUCT);
    }

    @Test
    void time_chance_and_ids_enter_only_as_arguments() {
        noClasses().that().resideOutsideOfPackage("luoshi")
                .should().callMethod("java.time.Instant", "now")
                .orShould().callMethod("java.time.LocalDate", "now")
                .orShould().callMethod("java.time.LocalDateTime", "now")
                .orShould().callMethod("java.util.UUID", "randomUUID")
                .orShould().callMethod("java.lang.Math", "random")
                .orShould().callMethod("java.lang.System", "currentTimeMillis")
                .check(PRODUCT);
    }

    @Test
    void a_room_opens_with_a_word_about_itself() throws IOException {
        for (String room : ROOMS) {
            Path opening = Path.of("src/main/java/luoshi", room, "package-info.java");
            assertThat(opening).exists();
            assertThat(Files.readString(opening)).as(room).contains("/**", "@NullMarked");
        }
    }

    @Test
    void files_stay_small_enough_to_be_read_from_top_to_bottom() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(each).size()).as(each.toString()).isLessThanOrEqualTo(330);
            }
        }
    }
}
