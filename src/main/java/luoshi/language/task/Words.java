package luoshi.language.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One list of {@code words.txt}: asks whether a text goes on with one of its words. The longest counts. */
final class Words {

    private static final Map<String, Words> LISTS = new HashMap<>();
    private static final List<String> EXAMPLES = new ArrayList<>();

    static {
        load();
    }

    static final Words ACT = list("act");
    static final Words ADVERB = list("adverb");
    static final Words RESULT = list("result");
    static final Words WAY = list("way");
    static final Words MIND = list("mind");
    static final Words PAST = list("past");
    static final Words LINK = list("link");
    static final Words REVIEW_HEAD = list("review");
    static final Words AIM_HEAD = list("aim");
    static final Words PROBLEM_HEAD = list("problem");
    static final Words UNIT_END = list("unit");

    private final Set<String> words = new HashSet<>();
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private int longest;

    private Words() {}

    private static Words list(String name) {
        return java.util.Objects.requireNonNull(LISTS.get(name), name);
    }

    /** The example lines of the file, in order. */
    static List<String> examples() {
        return List.copyOf(EXAMPLES);
    }

    /** The length of the longest word that the text has at this place; 0 if none. */
    int at(String text, int from, int end) {
        if (from >= end || !firsts.get(text.charAt(from))) {
            return 0;
        }
        for (int length = Math.min(longest, end - from); length > 0; length--) {
            if (words.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest word with which the stretch ends; 0 if none. */
    int endsAt(String text, int from, int end) {
        if (from >= end || !lasts.get(text.charAt(end - 1))) {
            return 0;
        }
        for (int length = Math.min(longest, end - from); length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    /** Where in this stretch one of the words first stands; -1 if nowhere. */
    int indexIn(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (at(text, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static void load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                java.util.Objects.requireNonNull(Words.class.getResourceAsStream("/luoshi/language/task/words.txt")),
                StandardCharsets.UTF_8))) {
            Words current = new Words();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = new Words();
                    LISTS.put(line.substring(1, line.indexOf(']')), current);
                } else if (line.startsWith("# >")) {
                    EXAMPLES.add(line.substring(3).strip().replace("\\n", "\n"));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    current.add(line.strip().split("\\s+"));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String[] more) {
        for (String word : more) {
            words.add(word);
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
            longest = Math.max(longest, word.length());
        }
    }
}
