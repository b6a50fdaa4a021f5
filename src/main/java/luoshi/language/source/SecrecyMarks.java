package luoshi.language.source;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of a classified document: grade, star and term (Law on Guarding State Secrets; practice P9). A system that is
 * not classified may hold none of them; marks of merely internal work are pointed out.
 */
public final class SecrecyMarks {

    private static final int MOST_SHOWN = 24;

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

    private SecrecyMarks() {}

    /** The mark of a state secret, in the words of the text. */
    public static Optional<String> secret(String text) {
        if (text.indexOf('密') < 0) {
            return Optional.empty();
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return first(STARRED, folded).or(() -> first(ALONE, folded));
    }

    /** The mark of internal work. */
    public static Optional<String> internal(String text) {
        return first(INTERNAL, text);
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
