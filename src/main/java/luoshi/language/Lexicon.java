package luoshi.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words in which the longest one that begins at a position is found without trying them all. */
public final class Lexicon {

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    public Lexicon(Collection<String> words) {
        words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word));
    }

    /** The longest word that begins here, or empty text. */
    public String longestAt(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }
}
