package luoshi.language.topics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our own list of words by topic ({@code topics.txt}): which words speak of the same kind of thing, never to which class
 * it belongs. It lets a word that no example held count by its neighbours.
 */
public final class Topics {

    private static final Topics OWN = read();

    private final List<String> words = new ArrayList<>();
    private final List<int[]> topicsOfWord = new ArrayList<>();
    private final IntIndex edges = new IntIndex();
    private final List<Integer> wordAtEdge = new ArrayList<>();
    private final byte[] digest;
    private int count;

    private Topics(byte[] file) {
        digest = sha256(file);
        Map<String, int[]> all = new LinkedHashMap<>();
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int topic = count++;
                for (String word : line.substring(line.indexOf(':') + 1).strip().split(" +")) {
                    all.merge(fold(word), new int[] {topic}, Topics::both);
                }
            }
        }
        all.forEach(this::add);
    }

    public static Topics own() {
        return OWN;
    }

    /** Tells whether a model was trained with this list. */
    public byte[] digest() {
        return digest.clone();
    }

    /**
     * @param folded a text in NFKC and lower case, each figure or run of figures a 0
     * @return the number of the longest word of the list that starts here, or -1
     */
    public int wordAt(String folded, int start) {
        int found = -1;
        int node = 0;
        for (int i = start; i < folded.length(); i++) {
            int edge = edges.get(edge(node, folded.charAt(i)));
            if (edge < 0) {
                return found;
            }
            node = edge + 1;
            found = wordAtEdge.get(edge) >= 0 ? wordAtEdge.get(edge) : found;
        }
        return found;
    }

    /** How many words the list has; they are numbered from 0. */
    public int words() {
        return words.size();
    }

    public String word(int word) {
        return words.get(word);
    }

    public int[] topicsOf(int word) {
        return topicsOfWord.get(word);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "0");
    }

    private void add(String word, int[] topics) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int edge = edges.add(edge(node, word.charAt(i)));
            if (edge == wordAtEdge.size()) {
                wordAtEdge.add(-1);
            }
            node = edge + 1;
        }
        wordAtEdge.set(node - 1, words.size());
        words.add(word);
        topicsOfWord.add(topics);
    }

    /** A node and a character in one number; the list stays below 65,536 nodes, which a test holds. */
    private static int edge(int node, char next) {
        return node << 16 | next;
    }

    private static int[] both(int[] some, int[] more) {
        return Arrays.stream(some).anyMatch(each -> each == more[0])
                ? some
                : java.util.stream.IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    private static Topics read() {
        try (InputStream in = Topics.class.getResourceAsStream("/luoshi/language/topics/topics.txt")) {
            if (in == null) {
                throw new IllegalStateException("topics.txt is missing from the program");
            }
            return new Topics(in.readAllBytes());
        } catch (IOException broken) {
            throw new IllegalStateException("topics.txt cannot be read", broken);
        }
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
