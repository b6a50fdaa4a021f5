package luoshi.language.similar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import luoshi.language.topics.Topics;

/**
 * What counts in a message, and how much: pairs and triples of characters and names, those of the headline
 * {@link #HEADLINE} times; the rarer among all messages, the more. Terms are 32-bit hashes; how many messages hold each
 * is counted in a table of fixed size, so that memory does not grow with the messages.
 */
final class Terms {

    private static final int HEADLINE = 2;
    private static final double NAME = 2.5;
    private static final int KEPT = 64;
    private static final int KEPT_NAMES = 12;
    private static final int KEPT_TOPICS = 12;
    private static final int TOPIC = 0x7fff_0000;

    /** Among few messages everything looks rare; they are weighed as if they were this many. */
    private static final int LEAST_CROWD = 2_000;

    private static final int SLOTS = 1 << 22;

    private final AtomicIntegerArray holders = new AtomicIntegerArray(SLOTS);
    private final AtomicInteger messages = new AtomicInteger();

    /** The first round: how common each term is. Safe for many threads: sums know no order. */
    void count(Message message) {
        messages.incrementAndGet();
        hold(counted(message));
        hold(topics(message));
    }

    private void hold(Counts counted) {
        for (int term : counted.terms()) {
            holders.incrementAndGet(slot(term));
        }
    }

    /** How many messages hold the term; a few more where two terms share a place in the table. */
    int holders(int term) {
        return holders.get(slot(term));
    }

    /** The second round: the message's weightiest terms, and its topics. */
    Traits traits(Message message) {
        return new Traits(weighed(counted(message), KEPT), weighed(headlineNames(message), KEPT_NAMES),
                weighed(topics(message), KEPT_TOPICS), 1);
    }

    /** A term that no other message holds links nothing. */
    private TermVector weighed(Counts counted, int kept) {
        int[] terms = counted.terms();
        double[] weights = new double[terms.length];
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            int known = holders(terms[i]);
            if (known > 1) {
                int times = counted.times(i);
                double rarity = Math.log((1.0 + Math.max(LEAST_CROWD, messages.get())) / known);
                weights[size] = (1 + Math.log(Math.abs(times))) * rarity * (times < 0 ? NAME : 1);
                terms[size++] = terms[i];
            }
        }
        return TermVector.of(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size), kept);
    }

    /** How often the words of each topic stand in the message. */
    private static Counts topics(Message message) {
        Counts counted = new Counts();
        addTopics(plain(message.subject()), HEADLINE, counted);
        addTopics(plain(message.detail()), 1, counted);
        return counted;
    }

    private static void addTopics(String plain, int times, Counts counted) {
        for (int i = 0; i < plain.length(); i++) {
            int word = Topics.own().wordAt(plain, i);
            if (word >= 0) {
                for (int topic : Topics.own().topicsOf(word)) {
                    counted.add(TOPIC + topic, times);
                }
            }
        }
    }

    /** How often each term stands in the message; negative for names, which weigh more. */
    private static Counts counted(Message message) {
        Counts counted = new Counts();
        addGrams(plain(message.subject()), HEADLINE, counted);
        addGrams(plain(message.detail()), 1, counted);
        counted.addAll(headlineNames(message));
        Names.in(message.detail()).forEach(each -> counted.add(name(each), -1));
        return counted;
    }

    private static Counts headlineNames(Message message) {
        Counts counted = new Counts();
        Names.in(message.subject()).forEach(each -> counted.add(name(each), -HEADLINE));
        return counted;
    }

    private static int name(String name) {
        return name.hashCode() * 31 + 7;
    }

    private static void addGrams(String plain, int times, Counts counted) {
        for (int i = 0; i + 1 < plain.length(); i++) {
            if (plain.charAt(i) != ' ' && plain.charAt(i + 1) != ' ') {
                counted.add(plain.charAt(i) << 16 | plain.charAt(i + 1), times);
                if (i + 2 < plain.length() && plain.charAt(i + 2) != ' ') {
                    counted.add((plain.charAt(i) * 31 + plain.charAt(i + 1)) * 0x9E3779B1 + plain.charAt(i + 2), times);
                }
            }
        }
    }

    /** Letters and figures; everything else is one space. */
    private static String plain(String text) {
        char[] plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Character.isLetterOrDigit(plain[i]) ? plain[i] : ' ';
        }
        return new String(plain);
    }

    private static int slot(int term) {
        int spread = (term ^ term >>> 15) * 0x85ebca6b;
        return (spread ^ spread >>> 13) & (SLOTS - 1);
    }
}
