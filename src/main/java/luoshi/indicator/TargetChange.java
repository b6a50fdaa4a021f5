package luoshi.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a target between two wordings of it. Targets are written as the superior writes them: {@code ≥95%},
 * {@code 不超过 3 起}, {@code 前 3 名}. Where less is asked for, the smaller number asks more. What cannot be compared is said
 * to be unclear, and never taken for a smaller target.
 */
enum TargetChange {
    SAME,
    LOWERED,
    RAISED,
    /** Other words, another unit, or some numbers up and others down. */
    UNCLEAR;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** Said first, because the words of an upper bound stand in it. */
    private static final Pattern NO_LESS = Pattern.compile("不低于|不少于|不小于|noless(?:than)?");
    /** An upper bound, or a place: the smaller, the harder. */
    private static final Pattern AT_MOST = Pattern.compile(
            "[<≤]=?|不超过|不高于|不大于|不多于|低于|少于|小于|以内|以下|控制在|前(?=\\d)|第(?=\\d)|atmost|nomorethan|under|below|within|top(?=\\d)");
    private static final Pattern AT_LEAST = Pattern.compile("[>≥=]|达到|达|高于|多于|大于|超过|以上|至少|atleast|over|above");

    /** A wording taken apart: what is counted, which way, and how much. */
    private record Read(String what, boolean atMost, List<BigDecimal> numbers) {

        static Read of(String written) {
            String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
            Matcher upper = AT_MOST.matcher(NO_LESS.matcher(plain).replaceAll(""));
            boolean atMost = upper.find();
            String bare = AT_LEAST.matcher(upper.replaceAll("")).replaceAll("");
            List<BigDecimal> numbers = new ArrayList<>();
            NUMBER.matcher(bare).results().forEach(each -> numbers.add(new BigDecimal(each.group())));
            return new Read(NUMBER.matcher(bare).replaceAll("#").replaceAll("[\\p{Punct}&&[^#%]]", ""), atMost, numbers);
        }
    }

    static TargetChange between(String before, String after) {
        Read was = Read.of(before);
        Read is = Read.of(after);
        if (was.equals(is)) {
            return SAME;
        }
        if (!was.what().equals(is.what()) || was.atMost() != is.atMost()) {
            return UNCLEAR;
        }
        boolean up = false;
        boolean down = false;
        for (int i = 0; i < was.numbers().size(); i++) {
            int compared = is.numbers().get(i).compareTo(was.numbers().get(i));
            up |= compared > 0;
            down |= compared < 0;
        }
        if (up == down) {
            return up ? UNCLEAR : SAME;
        }
        return up == was.atMost() ? LOWERED : RAISED;
    }
}
