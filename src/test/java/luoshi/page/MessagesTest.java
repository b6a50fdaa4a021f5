package luoshi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-z][a-z0-9.-]+[a-z0-9])\"");

    private final Messages messages = Messages.fromClasspath();

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(messages.keys(Language.ENGLISH)).isEqualTo(messages.keys(Language.CHINESE));
    }

    @Test
    void every_sentence_that_a_page_asks_for_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String root : new String[] {"src/main/jte", "src/main/java"}) {
            try (var files = Files.walk(Path.of(root))) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    Matcher used = USED.matcher(Files.readString(each));
                    while (used.find()) {
                        if (!messages.has(Language.CHINESE, used.group(1))) {
                            missing.add(used.group(1));
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_sentence_can_be_filled_in() {
        for (Language language : Language.values()) {
            for (String key : messages.keys(language)) {
                String pattern = messages.text(language, key);
                if (pattern.contains("{0")) {
                    assertThat(new MessageFormat(pattern, language.locale()).format(new Object[] {1, 2, 3, 4, 5}))
                            .as(key)
                            .isNotBlank();
                }
            }
        }
    }
}
