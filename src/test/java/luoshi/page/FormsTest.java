package luoshi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final Pattern POST_FORM = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
    private static final List<String> INLINE = List.of(" style=\"", " onclick=", " onsubmit=", " onchange=", "<style", "javascript:");

    @Test
    void every_form_carries_its_tokens_so_that_sent_twice_it_acts_once() throws IOException {
        TreeSet<String> without = new TreeSet<>();
        int forms = 0;
        for (Path each : templates()) {
            Matcher form = POST_FORM.matcher(Files.readString(each));
            while (form.find()) {
                forms++;
                if (!form.group().contains("@template.page.hidden(")) {
                    without.add(each + ": " + form.group().lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(without).as("put @template.page.hidden(screen = screen) into these forms").isEmpty();
        assertThat(forms).isGreaterThan(10);
    }

    @Test
    void no_script_or_style_stands_in_a_page_because_the_browser_is_told_to_refuse_both() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path each : templates()) {
            String text = Files.readString(each);
            INLINE.stream().filter(text::contains).forEach(what -> found.add(each + " has" + what));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
