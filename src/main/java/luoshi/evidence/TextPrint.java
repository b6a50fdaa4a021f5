package luoshi.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is kept of a text so that it is known again where somebody pasted it: hashes of its runs of {@value #RUN}
 * characters, letters and figures only, the smallest {@value #MOST} of them. A short text is kept whole this way; of a
 * long one the sample is a fair one, because it is chosen by hash. It serves the signal of requirement R15: the same
 * words under several close-outs.
 */
public final class TextPrint {

    static final int RUN = 5;
    static final int MOST = 256;

    /** From so many characters on a text is long enough to be called copied; shorter ones are everybody's. */
    public static final int LEAST_CHARACTERS = 20;

    /** So many of the smallest hashes lead to candidates: of texts that share six runs of ten, one is common nearly always. */
    private static final int KEYS = 8;

    private static final int MOST_CHARACTERS = 100_000;

    private final int[] hashes;
    private final int characters;

    private TextPrint(int[] hashes, int characters) {
        this.hashes = hashes;
        this.characters = characters;
    }

    /** Width, case, spaces and punctuation do not count. Only the first 100,000 characters are looked at. */
    public static TextPrint of(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        int[] letters = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        int[] runs = new int[Math.max(0, letters.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = mixed(Arrays.copyOfRange(letters, i, i + RUN));
        }
        return new TextPrint(Arrays.stream(runs).sorted().distinct().limit(MOST).toArray(), letters.length);
    }

    /** As {@link #hashes()} gave it. */
    public static TextPrint stored(int[] hashes, int characters) {
        return new TextPrint(Arrays.stream(hashes).sorted().distinct().limit(MOST).toArray(), characters);
    }

    /** Sorted, at most {@value #MOST}. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** The smallest of them: an index over these finds candidates. */
    public int[] keys() {
        return Arrays.copyOf(hashes, Math.min(KEYS, hashes.length));
    }

    /** Letters and figures of the text. */
    public int characters() {
        return characters;
    }

    public boolean isLongEnough() {
        return characters >= LEAST_CHARACTERS;
    }

    /**
     * The share of runs that both texts have, of all that either has: 0 to 1. Estimated from the smallest hashes of both
     * together where a text was too long to be kept whole.
     */
    public double likeness(TextPrint other) {
        int one = 0;
        int two = 0;
        int seen = 0;
        int common = 0;
        boolean cut = hashes.length == MOST || other.hashes.length == MOST;
        int most = cut ? MOST : Integer.MAX_VALUE;
        while (seen < most && (one < hashes.length || two < other.hashes.length)) {
            boolean onlyOne = two == other.hashes.length || one < hashes.length && hashes[one] < other.hashes[two];
            boolean onlyTwo = one == hashes.length || two < other.hashes.length && hashes[one] > other.hashes[two];
            common += onlyOne || onlyTwo ? 0 : 1;
            one += onlyTwo ? 0 : 1;
            two += onlyOne ? 0 : 1;
            seen++;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    /** A polynomial over the characters, then the finish of MurmurHash3, so that the smallest are a fair sample. */
    private static int mixed(int[] run) {
        int hash = 1;
        for (int letter : run) {
            hash = hash * 0x01000193 + letter;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
