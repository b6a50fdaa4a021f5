package luoshi.language.vague;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.language.number.Quantities;
import luoshi.language.number.Quantity;
import luoshi.language.place.Place;
import luoshi.language.place.Places;
import luoshi.language.time.TimeExpression;
import luoshi.language.time.TimeKind;
import luoshi.language.time.Times;

/**
 * One sentence with everything in it that can be checked. All offsets are those of the whole text.
 *
 * @param quantities without the mere article "一个"
 * @param times      without durations, which are quantities
 * @param acts       how many observable acts, states and kinds of harm it tells
 * @param people     how often it names somebody who acts or suffers
 * @param abstracts  how many words of office language it has: 工作, 机制, 力度 …
 * @param weight     how much in it can be checked: see {@link #isGrounded()}
 */
public record Sentence(
        int start, int end, String text, List<Quantity> quantities, List<TimeExpression> times, List<Place> places,
        List<VaguePhrase> vague, int acts, int people,
        int abstracts, int weight) {

    private static final String ENDS = "。！？!?；;\n\r";
    /** Counting words that count anything: three 项 may be three empty words. */
    private static final Set<String> LOOSE_UNITS = Set.of("个", "项", "次", "条", "轮", "场", "期", "届", "级", "度", "对", "支", "套");
    private static final int LEAST_WEIGHT = 2;
    private static final int VAGUE_WEIGHT = 3;
    private static final int MOST_OF_A_KIND = 2;
    /** Only whether something is told is asked here, not which day it is. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);

    /** The sentences of a text, blank ones left out. */
    public static List<Sentence> of(String text) {
        List<Quantity> quantities = Quantities.find(text).stream().filter(each -> !isArticle(each)).toList();
        List<TimeExpression> times =
                Times.find(text, ANY_DAY).stream().filter(each -> each.kind() != TimeKind.DURATION).toList();
        List<Place> places = Places.find(text);
        List<VaguePhrase> vague = VaguePhrases.find(text);
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                String words = text.substring(from, at);
                if (!words.isBlank()) {
                    sentences.add(within(from, at, words, quantities, times, places, vague));
                }
                from = at + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private static Sentence within(
            int from, int to, String words, List<Quantity> quantities, List<TimeExpression> times, List<Place> places,
            List<VaguePhrase> vague) {
        List<Quantity> counted = quantities.stream().filter(each -> each.start() >= from && each.end() <= to).toList();
        List<TimeExpression> timed = times.stream().filter(each -> each.start() >= from && each.end() <= to).toList();
        List<Place> placed = places.stream().filter(each -> each.start() >= from && each.end() <= to).toList();
        List<VaguePhrase> loose = vague.stream().filter(each -> each.start() >= from && each.end() <= to).toList();
        int acts = Observable.ANY.count(words);
        int people = Observable.PEOPLE.count(words);
        int abstracts = Observable.ABSTRACT.count(words);
        int things = placed.size() + Observable.PLAIN_THING.count(words);
        int weight = MOST_OF_A_KIND * Math.min(acts, MOST_OF_A_KIND)
                + counted.stream().mapToInt(each -> LOOSE_UNITS.contains(each.unit()) ? 1 : 2).limit(MOST_OF_A_KIND).sum()
                + Math.min(timed.size(), 1)
                + Math.min(things, 1)
                + Math.min(people, 1)
                + Math.min(Observable.DEED.count(words), 1)
                - Math.min(abstracts, MOST_OF_A_KIND)
                - VAGUE_WEIGHT * loose.size();
        return new Sentence(from, to, words, counted, timed, placed, loose, acts, people, abstracts, weight);
    }

    /**
     * It tells a fact: acts, numbers, times, things, people and deeds weigh for it, the words of office language and
     * vague phrases against it. So a vague phrase is outweighed by a fact beside it, never by a bare number. What people
     * say about the world has no end and no list holds it, while office language is a small one: a sentence without any
     * of it passes.
     */
    public boolean isGrounded() {
        return weight >= LEAST_WEIGHT || isPlain();
    }

    /** It has no word of office language and nothing vague. */
    public boolean isPlain() {
        return vague.isEmpty() && abstracts == 0;
    }

    private static boolean isArticle(Quantity quantity) {
        return quantity.text().startsWith("一") && quantity.text().length() <= 2 && quantity.low().intValue() == 1;
    }
}
