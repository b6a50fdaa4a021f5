package luoshi.evidence;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the mark of a classified document: grade, star, and term. A system that is not classified may hold none of them
 * (practice P9; Law on Guarding State Secrets). Marks of work that is merely internal are pointed out, not refused.
 */
final class SecrecyMark {

    /** What was found, in the words of the file; at most this many characters of it are repeated to the reader. */
    static final int MOST_SHOWN = 24;

    private static final String GAP = "[\\s\\u200B-\\u200D\\u2060\\uFEFF·.]{0,8}";
    private static final String GRADE = "(?:[绝絕]" + GAP + "密|[机機]" + GAP + "密|秘" + GAP + "密)" + GAP + "级?";
    private static final String TERM =
            "(?:\\d{1,2}" + GAP + "(?:年|个月|月)|[一二三四五六七八九十]{1,3}" + GAP + "(?:年|个月)|[〔(\\[]?长期[〕)\\]]?|启封前|解密前)";

    /** With a star it is a mark wherever it stands. */
    private static final Pattern STARRED = Pattern.compile(GRADE + GAP + "[★☆✩✭⭐✮⋆*]");

    /** Without one it is a mark where it fills a line, or where the line says that it is the grade. */
    private static final Pattern ALONE =
            Pattern.compile("(?m)^\\s*(?:密级" + GAP + "[::]?" + GAP + ")?" + GRADE + GAP + "[::]?" + GAP + TERM + "?\\s*$");

    private static final Pattern INTERNAL = Pattern.compile("工作秘密|内部(?:资料|文件|材料|使用|传阅|刊物|事项)|(?m)^\\s*内部\\s*$");

    private SecrecyMark() {}

    /** The mark of a state secret, or nothing. */
    static Optional<String> in(String text) {
        String folded = fold(text);
        return first(STARRED, folded).or(() -> first(ALONE, folded));
    }

    /** A mark of internal work, which an open system may hold but its uploader should think about. */
    static Optional<String> internalIn(String text) {
        return first(INTERNAL, fold(text));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String mark = matcher.group().strip();
        return Optional.of(mark.substring(0, Math.min(MOST_SHOWN, mark.length())));
    }
}
