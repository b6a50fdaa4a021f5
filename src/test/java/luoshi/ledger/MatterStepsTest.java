package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.ledger.life.MatterCommand;
import luoshi.page.ClearError;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;

/** Every command is an action of the page and a resource of the API, under the same name. */
class MatterStepsTest {

    private static final List<Class<?>> APIS = List.of(
            MatterApi.class, TimeApi.class, CooperationApi.class, VoiceApi.class, LinkApi.class, WordApi.class,
            InstructionApi.class, AppraisalApi.class);

    @Test
    void every_command_has_a_name() {
        Set<Class<?>> commands = leaves(MatterCommand.class).collect(Collectors.toSet());
        commands.remove(MatterCommand.Register.class);
        assertThat(Set.<Class<?>>copyOf(MatterSteps.ALL.values())).isEqualTo(commands);
    }

    @Test
    void the_api_has_a_resource_for_each_and_no_other() {
        Set<String> resources = new TreeSet<>();
        for (Class<?> api : APIS) {
            Arrays.stream(api.getDeclaredMethods())
                    .map(method -> method.getAnnotation(PostMapping.class))
                    .filter(java.util.Objects::nonNull)
                    .flatMap(mapping -> Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.path())))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .forEach(resources::add);
        }
        assertThat(resources).isEqualTo(new TreeSet<>(MatterSteps.ALL.keySet()));
    }

    @Test
    void the_page_reads_a_form_for_each() {
        for (String step : MatterSteps.ALL.keySet()) {
            if (step.equals("evidence")) {
                continue; // a file comes as multipart, by a method of its own
            }
            try {
                MatterCommand command = MatterForms.read(step, new LinkedMultiValueMap<>(), _ -> new UUID(0, 0), _ -> java.util.Optional.empty());
                assertThat(command).as(step).isInstanceOf(MatterSteps.ALL.get(step));
            } catch (ClearError unreadable) {
                assertThat(unreadable).as(step).hasMessageContaining("ledger.refused.");
            }
        }
    }

    @Test
    void each_has_its_words_in_both_languages() {
        Messages messages = Messages.fromClasspath();
        for (String step : MatterSteps.ALL.keySet()) {
            for (Language language : Language.values()) {
                assertThat(messages.has(language, "ledger.do." + step)).as(step).isTrue();
                assertThat(messages.has(language, "ledger.done." + step)).as(step).isTrue();
            }
        }
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? leaves(each) : Stream.of(each));
    }
}
