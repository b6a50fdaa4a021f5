package luoshi.language.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.language.topics.Topics;

/**
 * Names a group by stretches of its headlines that many members share. A stretch that is always followed, or always
 * preceded, by the same character is a part of a longer one and no phrase. A phrase is worth the members that hold it
 * times a root of its length; what names another side of the group comes second.
 */
final class KeyPhrases {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final int MOST_MEMBERS = 200;
    private static final int MOST_PHRASES = 2;
    private static final double LEAST_SHARE = 0.25;

    /** Words that open or close a complaint without saying what it is about. */
    private static final Set<String> EMPTY = Set.of("投诉", "反映", "咨询", "请问", "建议", "关于", "问题", "希望", "请求",
            "举报", "严重", "强烈", "什么", "尽快", "何时", "为何", "如何", "相关", "附近", "有关", "小区", "加快", "能否",
            "是否", "可以", "怎么", "一直", "多次", "再次", "政府", "领导", "市", "区", "县", "的", "了", "在", "请", "对", "将");

    private KeyPhrases() {}

    static List<String> of(List<Message> members) {
        List<Message> looked = members.subList(0, Math.min(MOST_MEMBERS, members.size()));
        Map<String, Stretch> stretches = new HashMap<>();
        looked.forEach(each -> collect(each.subject(), stretches));
        int least = Math.max(2, (int) Math.ceil(looked.size() * LEAST_SHARE));
        List<String> ranked = stretches.entrySet().stream()
                .filter(each -> each.getValue().holders >= least && each.getValue().standsAlone())
                .sorted(Comparator.comparingDouble((Map.Entry<String, Stretch> each) ->
                                -worth(each.getKey(), each.getValue().holders))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        List<String> chosen = new ArrayList<>();
        for (String each : ranked) {
            if (chosen.size() < MOST_PHRASES && chosen.stream().noneMatch(other -> overlap(each, other))) {
                chosen.add(each);
            }
        }
        return chosen.isEmpty() ? List.of(looked.getFirst().subject()) : chosen;
    }

    /** All stretches of letters and figures of one headline, each counted once; what stands around them, each time. */
    private static void collect(String subject, Map<String, Stretch> stretches) {
        Set<String> own = new HashSet<>();
        for (int from = 0; from < subject.length(); from++) {
            for (int to = from + 1; to <= Math.min(subject.length(), from + LONGEST); to++) {
                if (!Character.isLetterOrDigit(subject.charAt(to - 1))) {
                    break;
                }
                if (to - from >= SHORTEST) {
                    Stretch stretch = stretches.computeIfAbsent(subject.substring(from, to), none -> new Stretch());
                    stretch.holders += own.add(subject.substring(from, to)) ? 1 : 0;
                    stretch.before.add(from == 0 ? Stretch.EDGE : subject.charAt(from - 1));
                    stretch.after.add(to == subject.length() ? Stretch.EDGE : subject.charAt(to));
                }
            }
        }
    }

    /** Empty words at either end are worth nothing; a word of our own list more than a chance run of characters. */
    private static double worth(String stretch, int holders) {
        int from = 0;
        int to = stretch.length();
        for (String each : EMPTY) {
            from = stretch.startsWith(each) ? Math.max(from, each.length()) : from;
            to = stretch.endsWith(each) ? Math.min(to, stretch.length() - each.length()) : to;
        }
        if (from > 0 || to < stretch.length()) {
            return to - from < SHORTEST ? 0 : 0.3 * holders * Math.sqrt(to - from - 1);
        }
        int known = Topics.own().wordAt(stretch, 0);
        boolean whole = known >= 0 && Topics.own().word(known).length() == stretch.length();
        return holders * Math.sqrt(stretch.length() - 1) * (whole ? 1.3 : 1);
    }

    private static boolean overlap(String one, String other) {
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** In how many headlines a stretch stands, and what stands around it. */
    private static final class Stretch {

        /** Not a letter: the headline ends here. */
        private static final char EDGE = '\n';

        private int holders;
        private final Set<Character> before = new HashSet<>();
        private final Set<Character> after = new HashSet<>();

        boolean standsAlone() {
            return isFree(before) && isFree(after);
        }

        private static boolean isFree(Set<Character> neighbours) {
            return neighbours.size() > 1 || neighbours.stream().noneMatch(Character::isLetterOrDigit);
        }
    }
}
