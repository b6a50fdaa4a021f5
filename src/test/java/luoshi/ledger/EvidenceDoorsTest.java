package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.MatterCommand;
import luoshi.page.ClearError;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;

/** A file becomes evidence only behind the door that has just kept it: nobody sends a bare hash. */
class EvidenceDoorsTest {

    @Test
    void no_request_is_read_into_evidence_with_a_hash_of_its_own() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        List<String> doors = scan.findCandidateComponents("luoshi").stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(each -> each.getBeanClassName())
                .toList();
        assertThat(doors).contains("luoshi.ledger.MatterApi", "luoshi.ledger.MatterPages");
        for (String door : doors) {
            for (Method method : Class.forName(door).getDeclaredMethods()) {
                if (!AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class)) {
                    continue;
                }
                assertThat(Arrays.asList(method.getParameterTypes()))
                        .as("%s.%s", door, method.getName())
                        .doesNotContain(MatterCommand.AddEvidence.class, MatterCommand.class);
            }
        }
    }

    @Test
    void the_forms_of_a_matter_know_no_evidence_without_its_file() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("sha256", "00");
        assertThatThrownBy(() -> MatterForms.read("evidence", form, _ -> new UUID(0, 0), _ -> java.util.Optional.empty())).isInstanceOf(ClearError.class);
    }

    @Test
    void evidence_of_a_kept_file_is_made_in_one_place() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java/luoshi"))) {
            List<String> makers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> contains(file, "new MatterCommand.AddEvidence("))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(makers).as("NextSteps asks only what would bar it, the others keep the file first; Doors are the demonstration's")
                    .containsExactly("Doors.java", "MatterPages.java", "NextSteps.java");
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
