package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that ask: 要, 必须, 应当, 不得 …; and keeps apart the many words that only hold their characters. */
final class Modals {

    private static final Pattern MODAL = Pattern.compile(
            "(?:也|都|均|还|更|既|又|则|就)?(?:一定要|必须|应当|务必|务求|不得|不准|不能|不予|不再|严禁|禁止|需要|要|应|须|需|可以|可|将|拟)");
    private static final Pattern DEMAND = Pattern.compile("(?:也|都|均|还|更|既|又)?(?:一定要|必须|应当|务必|不得|不准|严禁|要|须)");

    /** 要求, 应急, 需求, 可行 …: the word goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "要(?:求|素|点|么|是|件|闻|害)|应(?:付|用|急|对|届|收|诉|邀|检|[保享发补救查纳缴改办联管帮退统]尽)|需求|将军|可(?:行|供|靠|持续|视|能|信|再生|追溯)");

    /** 重要, 主要, 相应 …: the word began before. */
    private static final Pattern BEGAN_BEFORE = Pattern.compile(
            ".*(?:[重主需必首紧摘纪概简只想就是不]|相|对|响|供|适|反|即|行|唯|诸|还|认|许|宁|尽|急|需)$");
    private static final Pattern BEGAN_BEFORE_SHOULD = Pattern.compile(".*(?:[相对响供适反即效感顺]|不)$");

    private Modals() {}

    /** The length of a modal word at this place; 0 where there is none. */
    static int at(String text, int at, int end) {
        Matcher modal = MODAL.matcher(text).region(at, end);
        if (!modal.lookingAt() || modal.end() >= end) {
            return 0;
        }
        boolean goesOn = GOES_ON.matcher(text).region(modal.end() - 1, end).lookingAt();
        return goesOn ? 0 : modal.end() - at;
    }

    /** The length of a word that demands, not only allows or announces; 0 where there is none. */
    static int demandAt(String text, int at, int end) {
        Matcher demand = DEMAND.matcher(text).region(at, end);
        return demand.lookingAt() && at(text, at, end) > 0 ? demand.end() - at : 0;
    }

    /** Whether the modal word at this place is the rest of another word. */
    static boolean isRestOfWord(String text, int from, int at) {
        Pattern began = at < text.length() && text.charAt(at) == '应' ? BEGAN_BEFORE_SHOULD : BEGAN_BEFORE;
        return began.matcher(text.substring(Math.max(from, at - 2), at)).matches();
    }
}
