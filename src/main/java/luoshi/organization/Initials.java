package luoshi.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The pinyin initials of a name: {@code 顾长青} is {@code GCQ}.
 *
 * <p>Covered are the 20,902 characters from U+4E00 to U+9FA5, each with one reading, and the surnames that are read
 * otherwise than the character usually is. Not covered: second readings within a name (乐 as Yue, 朝 as Zhao), the surnames
 * that families read differently (乐, 覃, 郇), and characters beyond that block, which are left out of the initials; such
 * people are found by their characters.
 */
final class Initials {

    private static final char FIRST = '\u4E00';
    private static final String TABLE = load();
    private static final Map<String, String> COMPOUND_SURNAMES =
            Map.of("万俟", "MQ", "尉迟", "YC", "长孙", "ZS", "单于", "CY", "澹台", "TT");
    private static final Map<Character, Character> SURNAMES = Map.ofEntries(
            Map.entry('仇', 'Q'), Map.entry('区', 'O'), Map.entry('单', 'S'), Map.entry('解', 'X'), Map.entry('查', 'Z'),
            Map.entry('翟', 'Z'), Map.entry('种', 'C'), Map.entry('覃', 'Q'), Map.entry('召', 'S'), Map.entry('句', 'G'),
            Map.entry('繁', 'P'), Map.entry('折', 'S'), Map.entry('么', 'Y'), Map.entry('乜', 'N'), Map.entry('秘', 'B'),
            Map.entry('祭', 'Z'), Map.entry('曾', 'Z'), Map.entry('朴', 'P'), Map.entry('盖', 'G'), Map.entry('缪', 'M'));

    private Initials() {}

    static String of(String name) {
        StringBuilder initials = new StringBuilder();
        String rest = name;
        for (Map.Entry<String, String> surname : COMPOUND_SURNAMES.entrySet()) {
            if (name.startsWith(surname.getKey()) && name.length() > surname.getKey().length()) {
                initials.append(surname.getValue());
                rest = name.substring(surname.getKey().length());
            }
        }
        for (int i = 0; i < rest.length(); i++) {
            char letter = rest.charAt(i);
            boolean surname = i == 0 && initials.isEmpty() && rest.length() > 1;
            if (surname && SURNAMES.containsKey(letter)) {
                initials.append(SURNAMES.get(letter));
            } else if (letter >= FIRST && letter < FIRST + TABLE.length()) {
                char initial = TABLE.charAt(letter - FIRST);
                if (initial != '.') {
                    initials.append(initial);
                }
            } else if (letter < 128 && Character.isLetter(letter)) {
                initials.append(letter);
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private static String load() {
        try (InputStream in = Objects.requireNonNull(
                        Initials.class.getResourceAsStream("/luoshi/organization/initials.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
